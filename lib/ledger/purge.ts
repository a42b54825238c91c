import { writeLedger } from './db.ts';

const DAY_MS = 86_400_000;
/** How long an attempt is kept, and with it the memory of an id that was taken out. */
const ATTEMPT_DAYS = 30;

/**
 * Drops what has had its time: attempts and removed ids after 30 days, texts after `textDays`, or
 * all texts where the person keeps none (null). `now` in ms since the epoch. True if anything went.
 */
export function purgeLedger(now: number, textDays: number | null): Promise<boolean> {
  const attemptsBefore = now - ATTEMPT_DAYS * DAY_MS;
  const textsBefore = textDays === null ? Number.POSITIVE_INFINITY : now - textDays * DAY_MS;
  return writeLedger(async (transaction) => {
    let purged = 0;
    for (const [store, before] of [
      ['attempts', attemptsBefore],
      ['removed', attemptsBefore],
      ['texts', textsBefore],
    ] as const) {
      const rows = transaction.objectStore(store);
      const keys = await rows.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
      for (const key of keys) await rows.delete(key);
      purged += keys.length;
    }
    return purged > 0;
  });
}
