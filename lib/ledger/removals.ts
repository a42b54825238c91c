import { writeLedger } from './db.ts';
import type { WriteTransaction } from './schema.ts';
import { STORES } from './schema.ts';
import { takeEntry } from './write-entry.ts';

/**
 * Takes an entry (or what is still an attempt) out again. The id is remembered even where nothing is
 * known of it yet: the report may still be underway. True if something was taken out by this id,
 * now or before.
 */
export function undoEntry(id: string, now: number): Promise<boolean> {
  return writeLedger(async (transaction) => {
    const wasThere = await takeOut(transaction, id, ['entries', 'attempts']);
    const isRepeated = await isRemoved(transaction, id);
    if (!isRepeated) await remember(transaction, id, now);
    return wasThere || isRepeated;
  });
}

/** Deletes an entry and its text for good. True if it was there, or had been deleted before. */
export function deleteEntry(id: string, now: number): Promise<boolean> {
  return removeFrom('entries', id, now);
}

/** The person says that an attempt was not posted. True if it was there, or had been dropped before. */
export function dropAttempt(id: string, now: number): Promise<boolean> {
  return removeFrom('attempts', id, now);
}

/** Empties the ledger: entries, attempts, totals, texts, and the memory of what was taken out. */
export function deleteLedger(): Promise<void> {
  return writeLedger(async (transaction) => {
    for (const store of STORES) await transaction.objectStore(store).clear();
  });
}

function removeFrom(store: 'entries' | 'attempts', id: string, now: number): Promise<boolean> {
  return writeLedger(async (transaction) => {
    if (await takeOut(transaction, id, [store])) {
      await remember(transaction, id, now);
      return true;
    }
    return isRemoved(transaction, id);
  });
}

async function takeOut(
  transaction: WriteTransaction,
  id: string,
  from: readonly ('entries' | 'attempts')[],
): Promise<boolean> {
  const entry = from.includes('entries') ? await transaction.objectStore('entries').get(id) : undefined;
  if (entry !== undefined) await takeEntry(transaction, entry);
  const attempt = from.includes('attempts')
    ? await transaction.objectStore('attempts').getKey(id)
    : undefined;
  if (attempt !== undefined) await transaction.objectStore('attempts').delete(id);
  return entry !== undefined || attempt !== undefined;
}

async function isRemoved(transaction: WriteTransaction, id: string): Promise<boolean> {
  return (await transaction.objectStore('removed').getKey(id)) !== undefined;
}

async function remember(transaction: WriteTransaction, id: string, now: number): Promise<void> {
  await transaction.objectStore('removed').put({ id, at: now });
}
