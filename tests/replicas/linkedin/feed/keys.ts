const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bases = new Map<string, string>();

/** The base of an update's component keys: random, and the same for all of its copies in this page load. */
export function toComponentBase(updateId: string): string {
  const known = bases.get(updateId);
  if (known !== undefined) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  const base = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  bases.set(updateId, base);
  return base;
}

/** The attribute by which the server-driven front end tells its parts; JSX knows no such name. */
export function componentKey(value: string): Record<string, string> {
  return { componentkey: value };
}

/** What the front end notes for its own counting, with the urn of the update in it. */
export function toTrackingScope(updateId: string): string {
  return JSON.stringify([
    { topicName: 'FeedUpdateServedEvent', breadcrumb: { updateUrn: `urn:li:activity:${updateId}` } },
  ]);
}
