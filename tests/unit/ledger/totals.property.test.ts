import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABELS, NETWORKS, OUTCOMES } from '../../../lib/core/vocabulary.ts';
import { countAttempt, excludeEntry, recordReport, relabelEntry } from '../../../lib/ledger/entries.ts';
import { deleteEntry, dropAttempt, undoEntry } from '../../../lib/ledger/removals.ts';
import { toTotals } from '../../../lib/ledger/totals.ts';
import type { Entry, OutcomeReport } from '../../../lib/ledger/types.ts';
import { freshLedger, makeReport, NOON, readAllTotals, readAttempts, readEntries } from './fresh-ledger.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const label = fc.constantFrom(...LABELS);

const report: fc.Arbitrary<OutcomeReport> = fc
  .record({
    id,
    label,
    network: fc.constantFrom(...NETWORKS),
    day: fc.constantFrom('2026-11-17', '2026-11-18', '2026-11-19'),
    outcome: fc.oneof(fc.constant('posted' as const), fc.constantFrom(...OUTCOMES)),
  })
  .map(({ id: name, ...changes }) => makeReport(name, changes));

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('report'), report }) },
  fc.record({ do: fc.constant('retry'), back: fc.nat(10) }),
  fc.record({ do: fc.constantFrom('undo', 'delete', 'drop', 'count'), id }),
  fc.record({ do: fc.constant('relabel'), id, label }),
  fc.record({ do: fc.constant('exclude'), id, excluded: fc.boolean() }),
);
type Step =
  | { do: 'report'; report: OutcomeReport }
  | { do: 'retry'; back: number }
  | { do: 'undo' | 'delete' | 'drop' | 'count'; id: string }
  | { do: 'relabel'; id: string; label: Entry['label'] }
  | { do: 'exclude'; id: string; excluded: boolean };

/** The rules of the ledger once more, without a database. */
class Model {
  readonly entries = new Map<string, { label: string; day: string; corrected: boolean; excluded: boolean }>();
  readonly attempts = new Map<string, OutcomeReport>();
  readonly gone = new Set<string>();

  report(told: OutcomeReport): void {
    if (this.gone.has(told.id) || this.entries.has(told.id)) return;
    if (told.outcome === 'posted') this.#admit(told);
    else this.attempts.set(told.id, told);
  }

  count(name: string): void {
    const attempt = this.attempts.get(name);
    if (attempt !== undefined) this.#admit(attempt);
  }

  take(name: string, how: 'undo' | 'delete' | 'drop'): void {
    const hadEntry = how !== 'drop' && this.entries.delete(name);
    const hadAttempt = how !== 'delete' && this.attempts.delete(name);
    if (hadEntry || hadAttempt || how === 'undo') this.gone.add(name);
  }

  #admit({ id: name, label: given, day }: OutcomeReport): void {
    this.attempts.delete(name);
    this.entries.set(name, { label: given, day, corrected: false, excluded: false });
  }
}

async function run(steps: readonly Step[], model: Model): Promise<void> {
  const told: OutcomeReport[] = [];
  for (const next of steps) {
    if (next.do === 'report' || next.do === 'retry') {
      const what = next.do === 'report' ? next.report : told.at(-1 - next.back);
      if (what === undefined) continue;
      told.push(what);
      model.report(what);
      expect(await recordReport(what, { keepText: false })).toBe(model.entries.has(what.id));
    } else if (next.do === 'relabel') {
      const entry = model.entries.get(next.id);
      if (entry !== undefined) Object.assign(entry, { label: next.label, corrected: true });
      expect(await relabelEntry(next.id, next.label)).toBe(entry !== undefined);
    } else if (next.do === 'exclude') {
      const entry = model.entries.get(next.id);
      if (entry !== undefined) entry.excluded = next.excluded;
      expect(await excludeEntry(next.id, next.excluded)).toBe(entry !== undefined);
    } else if (next.do === 'count') {
      model.count(next.id);
      expect(await countAttempt(next.id)).toBe(model.entries.has(next.id));
    } else {
      model.take(next.id, next.do);
      await { undo: undoEntry, delete: deleteEntry, drop: dropAttempt }[next.do](next.id, NOON);
    }
  }
}

it('totals are what a fold over the entries gives, after anything done in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step as fc.Arbitrary<Step>, { maxLength: 30 }), async (steps) => {
      freshLedger();
      const model = new Model();
      await run(steps, model);
      const entries = await readEntries();
      expect(await readAllTotals()).toEqual(toTotals(entries));
      expect(
        new Map(
          entries.map(({ id: name, label: given, day, corrected, excluded }) => [
            name,
            { label: given, day, corrected, excluded },
          ]),
        ),
      ).toEqual(new Map([...model.entries].sort()));
      expect((await readAttempts()).map((attempt) => attempt.id)).toEqual([...model.attempts.keys()].sort());
    }),
    { numRuns: 150 },
  );
});
