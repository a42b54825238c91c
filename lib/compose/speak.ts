import type { Line } from '../coaching/coach-model.ts';
import type { Verdict } from '../classifier/types.ts';
import type { Network } from '../core/vocabulary.ts';
import { callsForNudge } from '../ledger/balance.ts';
import type { CoachState } from '../messaging/contract.ts';
import type { Ask } from './background.ts';
import type { DraftNotes } from './draft-memory.ts';
import { isQuiet, withoutMuted } from './mutes.ts';

export interface SpeakContext {
  readonly network: Network;
  readonly state: CoachState;
  readonly notes: DraftNotes;
  readonly now: number;
  readonly ask: Ask;
}

/**
 * The one line the coach may show on its own accord for this draft, or null: a nudge when the
 * balance calls for it, a green light when there is room, a word of praise for a strong give
 * (product.md, "The coach in the page"). The background keeps the budget.
 */
export async function findLine(verdict: Verdict, context: SpeakContext): Promise<Line | null> {
  const { state, notes, network, now, ask } = context;
  if (notes.hasHadLine || notes.isMuted || notes.disagreed !== null) return null;
  if (state.level === 'off' || isQuiet(state.mutes, network, now)) return null;
  if (verdict.label === 'helpful' && verdict.praiseworthy) {
    const reply = await ask('claimPraise', { network });
    return reply.ok && reply.value.granted ? { kind: 'praise' } : null;
  }
  if (verdict.label !== 'pitch' || !verdict.nudgeable) return null;
  const reason = withoutMuted(verdict.reasons, state.mutes, network, now).find(
    ({ direction }) => direction === 'pitch',
  );
  if (reason === undefined) return null;
  if (!callsForNudge(state.balance)) {
    return { kind: 'green', helped: state.helpedSinceLastPitch };
  }
  const reply = await ask('claimNudge', { network, family: reason.family });
  return reply.ok && reply.value.size !== null ? { kind: 'nudge', size: reply.value.size, reason } : null;
}

/** A line comes at the end of a sentence or after a longer pause, never in mid-word. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’)\]]*\s*$|\n\s*$/u.test(text);
}
