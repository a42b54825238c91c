import type { Level, NudgeFigures, Reaction } from '../settings/types.ts';

export const NO_FIGURES: NudgeFigures = { shown: 0, followed: 0, disagreed: 0, dismissed: 0, recent: [] };

/** So many of the last reactions are looked at, and under so many nothing is made of them. */
const RECENT = 6;
const JUDGED_FROM = 4;

/** Nudges in any seven local days, by level; fewer once most of the last ones were unwelcome. */
const NUDGES_A_WEEK: Readonly<Record<Level, number>> = { off: 0, rare: 2, usual: 7 };
const QUIETER_NUDGES_A_WEEK: Readonly<Record<Level, number>> = { off: 0, rare: 1, usual: 2 };

/** Were most of the last nudges dismissed or disagreed with? Then the coach goes quieter by itself. */
export function isQuieter({ recent }: NudgeFigures): boolean {
  const unwelcome = recent.filter((reaction) => reaction !== 'followed').length;
  return recent.length >= JUDGED_FROM && unwelcome > recent.length / 2;
}

/** How many nudges a week may bring. */
export function toNudgesAWeek(level: Level, figures: NudgeFigures): number {
  return (isQuieter(figures) ? QUIETER_NUDGES_A_WEEK : NUDGES_A_WEEK)[level];
}

export function withReaction(figures: NudgeFigures, reaction: Reaction): NudgeFigures {
  const recent = [...figures.recent, reaction].slice(-RECENT);
  return { ...figures, [reaction]: figures[reaction] + 1, recent };
}

/** The person wants it as before: what was said of the last nudges no longer counts. */
export function withoutRestraint(figures: NudgeFigures): NudgeFigures {
  return { ...figures, recent: [] };
}
