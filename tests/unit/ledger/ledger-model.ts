import { countAttempt, excludeEntry, recordReport, relabelEntry } from '../../../lib/ledger/entries.ts';
import { deleteEntry, dropAttempt, undoEntry } from '../../../lib/ledger/removals.ts';
import type { Entry, OutcomeReport } from '../../../lib/ledger/types.ts';
import { NOON } from './fresh-ledger.ts';

export type Step =
  | { readonly do: 'report'; readonly report: OutcomeReport }
  | { readonly do: 'undo' | 'delete' | 'drop' | 'count'; readonly id: string }
  | { readonly do: 'relabel'; readonly id: string; readonly label: Entry['label'] }
  | { readonly do: 'exclude'; readonly id: string; readonly excluded: boolean };

/** Does a step in the ledger. Returns its answer. */
export function doStep(step: Step): Promise<boolean> {
  switch (step.do) {
    case 'report':
      return recordReport(step.report, { keepText: false });
    case 'relabel':
      return relabelEntry(step.id, step.label);
    case 'exclude':
      return excludeEntry(step.id, step.excluded);
    case 'count':
      return countAttempt(step.id);
    case 'undo':
      return undoEntry(step.id, NOON);
    case 'delete':
      return deleteEntry(step.id, NOON);
    case 'drop':
      return dropAttempt(step.id, NOON);
  }
}

type Counted = Pick<Entry, 'id' | 'label' | 'day' | 'network' | 'corrected' | 'excluded'>;

/** The rules of the ledger once more, without a database. */
export class LedgerModel {
  readonly entries = new Map<string, Counted>();
  readonly attempts = new Map<string, OutcomeReport>();
  readonly #gone = new Set<string>();

  /** Does the same step here. Returns the answer that the ledger must give. */
  doStep(step: Step): boolean {
    switch (step.do) {
      case 'report':
        return this.#report(step.report);
      case 'relabel':
        return this.#change(step.id, { label: step.label, corrected: true });
      case 'exclude':
        return this.#change(step.id, { excluded: step.excluded });
      case 'count':
        this.#admit(this.attempts.get(step.id));
        return this.entries.has(step.id);
      case 'undo':
        return this.#take(step.id, [this.entries, this.attempts], true);
      case 'delete':
        return this.#take(step.id, [this.entries], false);
      case 'drop':
        return this.#take(step.id, [this.attempts], false);
    }
  }

  #report(report: OutcomeReport): boolean {
    if (this.#gone.has(report.id)) return false;
    if (!this.entries.has(report.id)) {
      if (report.outcome === 'posted') this.#admit(report);
      else this.attempts.set(report.id, report);
    }
    return this.entries.has(report.id);
  }

  #admit(report: OutcomeReport | undefined): void {
    if (report === undefined) return;
    const { id, label, day, network } = report;
    this.attempts.delete(id);
    this.entries.set(id, { id, label, day, network, corrected: false, excluded: false });
  }

  #change(id: string, change: Partial<Counted>): boolean {
    const entry = this.entries.get(id);
    if (entry !== undefined) this.entries.set(id, { ...entry, ...change });
    return entry !== undefined;
  }

  #take(id: string, from: readonly Map<string, unknown>[], isRememberedAnyhow: boolean): boolean {
    const wasGone = this.#gone.has(id);
    const wasThere = from.map((rows) => rows.delete(id)).includes(true);
    if (wasThere || isRememberedAnyhow) this.#gone.add(id);
    return wasThere || wasGone;
  }
}
