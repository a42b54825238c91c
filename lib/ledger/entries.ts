import type { Label } from '../core/vocabulary.ts';
import { writeLedger } from './db.ts';
import type { WriteTransaction } from './schema.ts';
import type { Attempt, Entry, OutcomeReport } from './types.ts';
import { putEntry } from './write-entry.ts';

/**
 * Takes in what became of an attempt, once however often it is told: a posted message becomes an
 * entry, also out of an earlier attempt; any other outcome is kept as an attempt. What the person
 * took out stays out, what is an entry stays as it is. True if the message is an entry now.
 */
export function recordReport(report: OutcomeReport, { keepText }: { keepText: boolean }): Promise<boolean> {
  return writeLedger(async (transaction) => {
    const { id } = report;
    if ((await transaction.objectStore('removed').getKey(id)) !== undefined) return false;
    if ((await transaction.objectStore('entries').getKey(id)) !== undefined) return true;
    const { outcome, text, ...rest } = report;
    if (outcome !== 'posted') {
      await transaction.objectStore('attempts').put({ ...rest, outcome });
      return false;
    }
    await admit(transaction, rest);
    if (keepText && text !== undefined) await transaction.objectStore('texts').put({ id, at: rest.at, text });
    return true;
  });
}

/** The person says that an attempt was posted. True if it is an entry now. */
export function countAttempt(id: string): Promise<boolean> {
  return writeLedger(async (transaction) => {
    const attempt = await transaction.objectStore('attempts').get(id);
    if (attempt === undefined) return (await transaction.objectStore('entries').getKey(id)) !== undefined;
    const { outcome: _, ...rest } = attempt;
    await admit(transaction, { ...rest, evidence: 'by-hand' });
    return true;
  });
}

/** Gives an entry the label that the person says. False if there is no such entry. */
export function relabelEntry(id: string, label: Label): Promise<boolean> {
  return changeEntry(id, (entry) => ({ ...entry, label, corrected: true }));
}

/** Keeps an entry out of the balance, or takes it in again. False if there is no such entry. */
export function excludeEntry(id: string, excluded: boolean): Promise<boolean> {
  return changeEntry(id, (entry) => ({ ...entry, excluded }));
}

function changeEntry(id: string, change: (entry: Entry) => Entry): Promise<boolean> {
  return writeLedger(async (transaction) => {
    const entry = await transaction.objectStore('entries').get(id);
    if (entry === undefined) return false;
    await putEntry(transaction, change(entry), entry);
    return true;
  });
}

async function admit(transaction: WriteTransaction, attempt: Omit<Attempt, 'outcome'>): Promise<void> {
  await transaction.objectStore('attempts').delete(attempt.id);
  await putEntry(transaction, { ...attempt, corrected: false, excluded: false });
}
