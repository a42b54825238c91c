import type { WriteTransaction } from './schema.ts';
import { isEmptyTotal, toEmptyTotal, withEntry } from './totals.ts';
import type { Entry } from './types.ts';

/** Puts an entry in, in place of `before` where there was one, and keeps its day's total in step. */
export async function putEntry(transaction: WriteTransaction, entry: Entry, before?: Entry): Promise<void> {
  if (before !== undefined) await count(transaction, before, -1);
  await count(transaction, entry, 1);
  await transaction.objectStore('entries').put(entry);
}

/** Takes an entry out with its text, and keeps its day's total in step. */
export async function takeEntry(transaction: WriteTransaction, entry: Entry): Promise<void> {
  await count(transaction, entry, -1);
  await transaction.objectStore('entries').delete(entry.id);
  await transaction.objectStore('texts').delete(entry.id);
}

async function count(transaction: WriteTransaction, entry: Entry, by: 1 | -1): Promise<void> {
  const totals = transaction.objectStore('totals');
  const key: [string, Entry['network']] = [entry.day, entry.network];
  const total = withEntry((await totals.get(key)) ?? toEmptyTotal(entry), entry, by);
  await (isEmptyTotal(total) ? totals.delete(key) : totals.put(total));
}
