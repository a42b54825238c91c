import type { Network } from '../core/vocabulary.ts';
import { toLocalDay } from '../ledger/day.ts';
import type { OutcomeReport } from '../ledger/types.ts';
import type { Attempt, AttemptItem } from './attempt.ts';
import { toActs } from './acts.ts';
import type { Decision } from './outcome/decide.ts';

/**
 * What the ledger is told of one message: its verdict and circumstances, and none of its words
 * unless the person keeps texts.
 */
export function toReport(
  attempt: Attempt,
  item: AttemptItem,
  decision: Decision,
  { network, keepText }: { readonly network: Network; readonly keepText: boolean },
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
    ...(keepText ? { text: draft.text } : {}),
  };
}
