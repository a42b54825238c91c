import type { Network } from '../core/vocabulary.ts';
import { callsForNudge } from '../ledger/balance.ts';
import { addDays } from '../ledger/day.ts';
import type { Balance } from '../ledger/types.ts';
import type { NudgeSize } from '../messaging/contract.ts';
import { isMuted } from '../settings/mutes.ts';
import type { Display, Level, Mute, NudgeFigures } from '../settings/types.ts';
import { toNudgesAWeek } from './restraint.ts';

/** One nudge that was shown. */
export interface Nudge {
  /** Local day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly family: string;
}

/** What was shown in the last seven local days; older ones are forgotten. */
export interface Shown {
  readonly nudges: readonly Nudge[];
  /** Local day of each word of praise. */
  readonly praises: readonly string[];
}

export const NOTHING_SHOWN: Shown = { nudges: [], praises: [] };

export interface NudgeCase {
  readonly network: Network;
  /** Cue family of the reason that would be named. */
  readonly family: string;
  readonly today: string;
  readonly display: Display;
  readonly level: Level;
  /** Those in force. */
  readonly mutes: readonly Mute[];
  /** Of the last seven days. */
  readonly balance: Balance;
  /** How earlier nudges were taken. */
  readonly figures: NudgeFigures;
}

/**
 * Praise is to be "rare and quiet". The figures are this project's own choice: one a day, so that it
 * never becomes the wage of a post, and three a week, less than half of the nudges.
 */
const PRAISES_A_DAY = 1;
const PRAISES_A_WEEK = 3;

/**
 * May a nudge be shown, and how large? Only where the balance calls for it and nothing mutes it;
 * never the same reason twice a day, never more in seven days than the level allows. The first of
 * a day is full, every further one that day small.
 */
export function decideNudge(shown: Shown, wanted: NudgeCase): NudgeSize | null {
  const week = withinWeek(shown, wanted.today).nudges;
  const today = week.filter((nudge) => nudge.day === wanted.today);
  if (wanted.display === 'off') return null;
  if (week.length >= toNudgesAWeek(wanted.level, wanted.figures)) return null;
  if (!callsForNudge(wanted.balance)) return null;
  if (isMuted(wanted.mutes, wanted.network, wanted.family)) return null;
  if (today.some((nudge) => nudge.family === wanted.family)) return null;
  return today.length === 0 ? 'full' : 'small';
}

/** May a word of praise be shown? It goes by the same mutes as nudges that are not of one reason. */
export function mayPraise(
  shown: Shown,
  { network, today, display, level, mutes }: Omit<NudgeCase, 'family' | 'balance' | 'figures'>,
): boolean {
  const week = withinWeek(shown, today).praises;
  const isQuiet = display === 'off' || level === 'off' || isMuted(mutes, network, null);
  return (
    !isQuiet && week.length < PRAISES_A_WEEK && week.filter((day) => day === today).length < PRAISES_A_DAY
  );
}

export function withNudge(shown: Shown, { today, family }: Pick<NudgeCase, 'today' | 'family'>): Shown {
  const { nudges, praises } = withinWeek(shown, today);
  return { nudges: [...nudges, { day: today, family }], praises };
}

export function withPraise(shown: Shown, today: string): Shown {
  const { nudges, praises } = withinWeek(shown, today);
  return { nudges, praises: [...praises, today] };
}

/** The seven local days that end with `today`. Days ahead of it, left by a journey west, count too. */
function withinWeek({ nudges, praises }: Shown, today: string): Shown {
  const first = addDays(today, -6);
  return {
    nudges: nudges.filter((nudge) => nudge.day >= first),
    praises: praises.filter((day) => day >= first),
  };
}
