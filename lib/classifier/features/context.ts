import { FAMILIES, type FamilyId } from '../cues/families.ts';
import type { DraftReading, Reading } from './reading.ts';

/** Families that say what a parent wants. */
const PARENT_FAMILIES = [
  'complain',
  'needOwn',
  'thanks',
  'opine',
  'ownsMistake',
  'serviceFix',
  'askForAll',
  'greet',
  'myLife',
  'feel',
] as const;
const ASK_FAMILIES = [
  ...[
    'buy',
    'price',
    'inStock',
    'bookCall',
    'demo',
    'contactMe',
    'hireMe',
    'followMe',
    'vote',
    'engagementBait',
    'clickLink',
  ],
  ...['gated', 'ownEvent', 'ownVacancy', 'giveaway', 'fundraise', 'affiliate', 'getRich', 'upsell'],
] as readonly FamilyId[];
const GIVE_FAMILIES = [
  ...[
    'sayTheSteps',
    'howTo',
    'advise',
    'ifThen',
    'explainWhy',
    'lesson',
    'nameFacts',
    'answer',
    'serviceFix',
    'liveStatus',
  ],
  ...['ownsMistake', 'warn', 'correct', 'recommendOthers', 'credit', 'offerHelp', 'freeInFull', 'askForAll'],
] as readonly FamilyId[];

/** Pairs whose meeting says more than the two alone. */
const CROSSES = [
  ['answers', 'link1'],
  ['answers', 'ask1'],
  ['answers', 'mention1'],
  ['answers', 'words0'],
  ['answers', 'words6'],
  ['answers', 'i'],
  ['answers', 'we'],
  ['answers', 'money1'],
  ['link1', 'clickLink.has'],
  ['link1', 'we'],
  ['link1', 'teaser.has'],
  ['link1', 'askFirst'],
  ['link1', 'words60'],
  ['hype.has', 'we'],
  ['howTo.has', 'words60'],
  ['sayTheSteps.has', 'words35'],
  ['x', 'link1'],
  ['x', 'we'],
  ['x', 'you'],
  ['x', 'i'],
  ['x', 'exclaim1'],
  ['linkedin', 'link1'],
  ['linkedin', 'we'],
  ['linkedin', 'you'],
  ['linkedin', 'i'],
  ['linkedin', 'ask1'],
  ['facebook', 'link1'],
  ['facebook', 'we'],
  ['facebook', 'you'],
  ['facebook', 'i'],
  ['facebook', 'exclaim1'],
] as const;

export const CONTEXT: readonly string[] = [
  ...PARENT_FAMILIES.map((id) => `parent.${id}`),
  ...['parentAsks', 'parentInvites', 'parentShort', 'parentShared', 'parentOffers'],
  ...['askKinds', 'askNone', 'ask3', 'giveKinds', 'giveNone', 'give4', 'asksMore'],
  ...CROSSES.map(([left, right]) => `${left}*${right}`),
];

const INVITING = new Set(
  'recommend recommends recommendation recommendations suggest suggestions price prices cost costs anyone link'.split(
    ' ',
  ),
);
const FAMILY_INDEX: ReadonlyMap<string, number> = new Map(
  FAMILIES.map((family, index) => [family.id, index]),
);

function familiesIn(reading: Reading): ReadonlySet<number> {
  return new Set(reading.matches.map((match) => match.family));
}

function contentWords(reading: Reading): ReadonlySet<string> {
  return new Set(
    reading.tokens.filter((token) => token.kind === 'word' && token.key.length > 3).map((token) => token.key),
  );
}

function addParent(reading: DraftReading, parent: Reading, set: (name: string, value: number) => void): void {
  const found = familiesIn(parent);
  const hasAny = (ids: readonly FamilyId[]): boolean =>
    ids.some((id) => found.has(FAMILY_INDEX.get(id) ?? -1));
  for (const id of PARENT_FAMILIES) if (hasAny([id])) set(`parent.${id}`, 1);
  if (parent.tokens.some((token) => token.key === '?' || token.key === '??')) set('parentAsks', 1);
  if (parent.tokens.some((token) => INVITING.has(token.key))) set('parentInvites', 1);
  if (parent.tokens.length < 12) set('parentShort', 1);
  if (hasAny(ASK_FAMILIES)) set('parentOffers', 1);
  const [own, theirs] = [contentWords(reading), contentWords(parent)];
  let shared = 0;
  for (const word of own) if (theirs.has(word)) shared++;
  set('parentShared', own.size === 0 ? 0 : shared / own.size);
}

/** What a draft answers, how much it asks against how much it gives, and the crosses. */
export function addContext(
  reading: DraftReading,
  set: (name: string, value: number) => void,
  get: (name: string) => number,
): void {
  if (reading.parent !== null) addParent(reading, reading.parent, set);
  const found = familiesIn(reading);
  const countOf = (ids: readonly FamilyId[]): number =>
    ids.filter((id) => found.has(FAMILY_INDEX.get(id) ?? -1)).length;
  const [asks, gives] = [countOf(ASK_FAMILIES), countOf(GIVE_FAMILIES)];
  set('askKinds', Math.min(1, asks / 6));
  if (asks === 0) set('askNone', 1);
  if (asks >= 3) set('ask3', 1);
  set('giveKinds', Math.min(1, gives / 6));
  if (gives === 0) set('giveNone', 1);
  if (gives >= 4) set('give4', 1);
  if (asks > gives) set('asksMore', 1);
  for (const [left, right] of CROSSES) {
    const value = get(left) * get(right);
    if (value > 0) set(`${left}*${right}`, value);
  }
}
