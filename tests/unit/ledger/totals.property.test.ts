import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABELS, NETWORKS, OUTCOMES } from '../../../lib/core/vocabulary.ts';
import { toTotals } from '../../../lib/ledger/totals.ts';
import { freshLedger, makeReport, readAllTotals, readAttempts, readEntries } from './fresh-ledger.ts';
import type { Step } from './ledger-model.ts';
import { doStep, LedgerModel } from './ledger-model.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const label = fc.constantFrom(...LABELS);

const report = fc
  .record({
    id,
    label,
    network: fc.constantFrom(...NETWORKS),
    day: fc.constantFrom('2026-11-17', '2026-11-18', '2026-11-19'),
    outcome: fc.oneof(fc.constant('posted' as const), fc.constantFrom(...OUTCOMES)),
  })
  .map(({ id: name, ...changes }) => makeReport(name, changes));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('report' as const), report }) },
  fc.record({ do: fc.constantFrom('undo', 'delete', 'drop', 'count'), id }),
  fc.record({ do: fc.constant('relabel' as const), id, label }),
  fc.record({ do: fc.constant('exclude' as const), id, excluded: fc.boolean() }),
);

/** Steps, each of which may be told again at once or later, as retried messages are. */
const steps = fc
  .array(fc.tuple(step, fc.option(fc.nat(10), { freq: 3 })), { maxLength: 25 })
  .map((told) =>
    told.flatMap(([next, back], i) => [next, ...(back === null ? [] : [told[i - back]?.[0] ?? next])]),
  );

it('totals are what a fold over the entries gives, after anything done in any order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (told) => {
      freshLedger();
      const model = new LedgerModel();
      const answers: [string, boolean][] = [];
      for (const next of told) answers.push([next.do, await doStep(next)]);
      expect(answers).toEqual(told.map((next) => [next.do, model.doStep(next)]));
      const entries = await readEntries();
      expect(entries).toMatchObject([...model.entries.values()].sort((a, b) => a.id.localeCompare(b.id)));
      expect(await readAllTotals()).toEqual(toTotals(entries));
      expect(new Set((await readAttempts()).map((attempt) => attempt.id))).toEqual(
        new Set(model.attempts.keys()),
      );
    }),
    { numRuns: 150 },
  );
});
