import type { Lens, Settings } from '../settings/types.ts';
import { addDays } from './day.ts';
import type { Balance, DayTotal, Entry } from './types.ts';

/** Days that a balance looks back on; seven is what "this week" means in popup and nudges. */
export const WINDOWS = [7, 28, 90, 'all'] as const;
export type Window = (typeof WINDOWS)[number];

/** Under so many counted entries a balance is no judgement. */
export const JUDGED_FROM = 5;

/** Gives for one ask, as each rule of thumb is commonly told. */
const RATIOS: Readonly<Record<Exclude<Lens, 'own'>, number>> = {
  '9:1': 9,
  '4-1-1': 5, // four pieces by others and one of one's own for one sales message
  '80/20': 4,
  '3:1': 3,
  thirds: 2, // one third of promotion, one of sharing, one of conversation
};

/** Gives for one ask under the lens in force. */
export function toRatio({ lens, ownTarget }: Pick<Settings, 'lens' | 'ownTarget'>): number {
  return lens === 'own' ? ownTarget : RATIOS[lens];
}

/**
 * First local day of a window that ends with `today`; null where it has no beginning. A window has
 * no last day: on a journey west an entry may bear tomorrow's date, and it was posted all the same.
 */
export function findFirstDay(window: Window, today: string): string | null {
  return window === 'all' ? null : addDays(today, 1 - window);
}

/** Reads counts through a lens of `ratio` gives for one ask. Room = max(0, floor(gives ÷ ratio) − asks). */
export function toBalance(totals: readonly DayTotal[], ratio: number): Balance {
  const gives = sum(totals, 'helpful');
  const asks = sum(totals, 'pitch');
  const others = sum(totals, 'neutral') + sum(totals, 'unsure');
  const room = Math.max(0, Math.floor(gives / ratio) - asks);
  return { gives, asks, others, ratio, room, counted: gives + asks + others };
}

/** The balance of one window out of totals of any days. */
export function toBalanceIn(
  totals: readonly DayTotal[],
  window: Window,
  today: string,
  ratio: number,
): Balance {
  const first = findFirstDay(window, today);
  const within = first === null ? totals : totals.filter((total) => total.day >= first);
  return toBalance(within, ratio);
}

/** A nudge needs a reason in the balance: no room, or too few entries to tell. */
export function callsForNudge(balance: Balance): boolean {
  return balance.room === 0 || balance.counted < JUDGED_FROM;
}

/** Helpful entries posted after the last pitch; all of them where there is no pitch. */
export function countHelpedSince(entries: Iterable<Entry>): number {
  const counted = [...entries].filter((entry) => !entry.excluded);
  const lastPitch = counted
    .filter((entry) => entry.label === 'pitch')
    .reduce((last, entry) => Math.max(last, entry.at), Number.NEGATIVE_INFINITY);
  return counted.filter((entry) => entry.label === 'helpful' && entry.at > lastPitch).length;
}

function sum(totals: readonly DayTotal[], label: 'helpful' | 'pitch' | 'neutral' | 'unsure'): number {
  return totals.reduce((count, total) => count + total[label], 0);
}
