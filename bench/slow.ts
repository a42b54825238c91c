import budgets from './budgets.json' with { type: 'json' };
import { type Latency, UNDISTURBED } from './latency.ts';

/** What took longer in Chromium than its budget allows, as sentences. */
export function findTooSlow(found: readonly Latency[]): readonly string[] {
  return Object.entries(budgets.verdictP95Ms).flatMap(([length, budget]) => {
    const measured = found.find((each) => each.engine === UNDISTURBED && each.length === Number(length));
    if (measured === undefined) throw new Error(`no figure for ${length} characters`);
    if (measured.p95Ms <= budget) return [];
    return [`${length} characters take ${measured.p95Ms} ms at p95; the budget is ${budget} ms`];
  });
}
