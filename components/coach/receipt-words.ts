import type { Label, Outcome } from '../../lib/core/vocabulary.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Receipt } from '../../lib/coaching/coach-model.ts';

const COUNTED_KEYS = {
  helpful: 'coachCountedHelpful',
  pitch: 'coachCountedPitch',
  neutral: 'coachCountedNeutral',
  unsure: 'coachCountedUnsure',
} as const satisfies Record<Label, MessageKey>;

const NOT_POSTED_KEYS = {
  failed: 'coachNotPostedFailed',
  scheduled: 'coachNotPostedScheduled',
  pending: 'coachNotPostedPending',
  discarded: 'coachNotPostedDiscarded',
  unknown: 'coachNotPostedUnknown',
} as const satisfies Record<Exclude<Outcome, 'posted'>, MessageKey>;

/** What became of the post in the balance, in one sentence. */
export function receiptText({ state, outcome, label }: Receipt): string {
  if (state === 'undone') return t('coachUndone');
  if (state === 'failed-to-save') return t('coachNotSaved');
  return t(outcome === 'posted' ? COUNTED_KEYS[label] : NOT_POSTED_KEYS[outcome]);
}

/** Only what was counted can be taken out again. */
export function isUndoable({ state, outcome }: Receipt): boolean {
  return state === 'counted' && outcome === 'posted';
}
