import type { Network } from '../core/vocabulary.ts';
import { toLocalDay } from '../ledger/day.ts';
import type { OutcomeReport } from '../ledger/types.ts';
import type { Attempt, AttemptItem } from './attempt.ts';
import { toActs } from './acts.ts';
import type { Decision } from './outcome/decide.ts';

export interface ReportContext {
  readonly network: Network;
  readonly keepText: boolean;
  /** Random id of the account; null where the page does not show who writes. */
  readonly account: string | null;
}

/**
 * What the ledger is told of one message: its verdict and circumstances, and none of its words
 * unless the person keeps texts.
 */
export function toReport(
  attempt: Attempt,
  item: AttemptItem,
  decision: Decision,
  { network, keepText, account }: ReportContext,
): OutcomeReport {
  const { id, snapshot } = item;
  const { draft, verdict } = snapshot;
  return {
    id,
    at: attempt.at,
    day: toLocalDay(attempt.at),
    network,
    surface: attempt.composer.rule.surface,
    label: verdict.label,
    probabilities: verdict.probabilities,
    modelVersion: verdict.modelVersion,
    outcome: decision.outcome,
    evidence: decision.evidence,
    acts: toActs(draft, { isFirst: attempt.items[0] === item }),
    ...(account === null ? {} : { account }),
    ...(keepText ? { text: draft.text } : {}),
  };
}
