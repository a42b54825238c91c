import type { Network, Outcome } from '../core/vocabulary.ts';
import type { Window } from './balance.ts';
import { countHelpedSince, findFirstDay, toBalance } from './balance.ts';
import { toLocalDay } from './day.ts';
import { withLedger } from './db.ts';
import { toEmptyTotal, withEntry } from './totals.ts';
import type { Attempt, Balance, DayTotal, Entry } from './types.ts';

/** Outcomes that leave it to the person whether the message counts. */
const UNDECIDED: readonly Outcome[] = ['unknown', 'pending'];
/** Beyond so many the number says nothing more, and reading on would only take time. */
const HELPED_AT_MOST = 1_000;

/** The newest entries, newest first, of one network and of these accounts where they are given. */
export function readRecent(
  limit: number,
  network?: Network,
  accounts: ReadonlySet<string> | null = null,
): Promise<Entry[]> {
  return withLedger(async (db) => {
    const entries = db.transaction('entries').store;
    const recent: Entry[] = [];
    let cursor = await (network === undefined
      ? entries.index('at').openCursor(null, 'prev')
      : entries.index('network-at').openCursor(IDBKeyRange.bound([network], [network, []]), 'prev'));
    while (cursor !== null && recent.length < limit) {
      if (isOf(cursor.value, accounts)) recent.push(cursor.value);
      cursor = await cursor.continue();
    }
    return recent;
  });
}

/** Totals of the window that ends with the local day of `now` (ms since the epoch), by day and network. */
export function readTotals(window: Window, now: number): Promise<DayTotal[]> {
  const first = findFirstDay(window, toLocalDay(now));
  return withLedger((db) => db.getAll('totals', first === null ? null : IDBKeyRange.lowerBound([first])));
}

/**
 * Totals as `readTotals` gives them, of these accounts alone. Goes through the entries of the window,
 * because totals are kept by day and network only.
 */
export async function readTotalsOf(
  accounts: ReadonlySet<string>,
  window: Window,
  now: number,
): Promise<DayTotal[]> {
  const first = findFirstDay(window, toLocalDay(now));
  const range = first === null ? null : IDBKeyRange.lowerBound(first);
  const entries = await withLedger((db) => db.getAllFromIndex('entries', 'day', range));
  const totals = new Map<string, DayTotal>();
  for (const entry of entries.filter((each) => isOf(each, accounts))) {
    const key = `${entry.day} ${entry.network}`;
    totals.set(key, withEntry(totals.get(key) ?? toEmptyTotal(entry), entry, 1));
  }
  return [...totals.values()];
}

function isOf({ account }: Entry, accounts: ReadonlySet<string> | null): boolean {
  return accounts === null || (account !== undefined && accounts.has(account));
}

/** The balance of a window over all networks, through a lens of `ratio` gives for one ask. */
export async function readBalance(window: Window, now: number, ratio: number): Promise<Balance> {
  return toBalance(await readTotals(window, now), ratio);
}

/** Attempts that the person may still count or drop, newest first. */
export async function readUndecided(): Promise<Attempt[]> {
  const attempts = await withLedger((db) => db.getAllFromIndex('attempts', 'at'));
  return attempts.filter((attempt) => UNDECIDED.includes(attempt.outcome)).toReversed();
}

/** Helpful entries since the last pitch, over all networks; at most a thousand. */
export function readHelpedSince(): Promise<number> {
  return withLedger(async (db) => {
    const byLabel = db.transaction('entries').store.index('label-at');
    let pitch = await byLabel.openCursor(IDBKeyRange.bound(['pitch'], ['pitch', []]), 'prev');
    while (pitch?.value.excluded) pitch = await pitch.continue();
    const from = pitch === null ? ['helpful'] : ['helpful', pitch.value.at];
    const helpful = await byLabel.getAll(IDBKeyRange.bound(from, ['helpful', []], true), HELPED_AT_MOST);
    return countHelpedSince(helpful);
  });
}
