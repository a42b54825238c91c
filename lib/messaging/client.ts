import type { AnswerOf, BackgroundMessage, RequestOf } from './channel.ts';
import { channel } from './channel.ts';
import { isExtensionAlive, toLoss } from './lost.ts';
import type { Reply } from './reply.ts';
import { toFailure } from './reply.ts';

/** Waits between tries, ms. The first is short: a stopped worker wakes at the next message. */
const RETRY_DELAYS_MS = [40, 160, 600] as const;
/** A try without any answer is given up then: a worker killed in the act may leave it hanging. */
const ANSWER_TIMEOUT_MS = 2_000;

/** Asking these twice would count twice; they are sent again only if nobody took them. */
const ONCE: ReadonlySet<BackgroundMessage> = new Set(['claimNudge', 'claimPraise', 'noteReaction']);

/**
 * Asks the background. Never rejects: what went wrong stands in the reply. Where the worker was
 * stopped underway, the message is sent again; every message but these may arrive twice
 * without a second effect.
 */
export async function request<K extends BackgroundMessage>(
  type: K,
  data: RequestOf<K>,
): Promise<Reply<AnswerOf<K>>> {
  for (let tries = 0; ; tries += 1) {
    if (!isExtensionAlive()) return toFailure('reloaded', 'the extension was reloaded');
    try {
      return await withinTime(channel.sendMessage(type, data));
    } catch (error) {
      const loss = toLoss(error);
      if (loss === 'reloaded') return toFailure('reloaded', 'the extension was reloaded');
      const delay = RETRY_DELAYS_MS[tries];
      if (delay === undefined || (loss === 'unanswered' && ONCE.has(type))) {
        return toFailure('unreachable', `${type}: ${loss} after ${tries + 1} tries`);
      }
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ANSWER_TIMEOUT_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
