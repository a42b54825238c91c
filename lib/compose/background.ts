import type { AnswerOf, BackgroundMessage, RequestOf } from '../messaging/channel.ts';
import type { Reply } from '../messaging/reply.ts';

/** How the coach asks the background; the content script passes `request` of the messaging room. */
export type Ask = <K extends BackgroundMessage>(type: K, data: RequestOf<K>) => Promise<Reply<AnswerOf<K>>>;

/** Waits between further tries for an entry that must not get lost, ms. */
const KEEP_TRYING_MS = [2_000, 5_000, 15_000, 30_000] as const;

/**
 * Like `ask`, for what must not get lost: while the background cannot be reached it is told again,
 * for about a minute.
 */
export async function askUntilTold<K extends BackgroundMessage>(
  ask: Ask,
  type: K,
  data: RequestOf<K>,
): Promise<Reply<AnswerOf<K>>> {
  for (const delay of KEEP_TRYING_MS) {
    const reply = await ask(type, data);
    if (reply.ok || reply.error.kind !== 'unreachable') return reply;
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return ask(type, data);
}
