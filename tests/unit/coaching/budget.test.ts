import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NudgeCase, Shown } from '../../../lib/coaching/budget.ts';
import {
  decideNudge,
  mayPraise,
  NOTHING_SHOWN,
  withNudge,
  withPraise,
} from '../../../lib/coaching/budget.ts';
import { NO_FIGURES } from '../../../lib/coaching/restraint.ts';
import { addDays } from '../../../lib/ledger/day.ts';
import { LEVELS } from '../../../lib/settings/types.ts';

const TODAY = '2026-11-21';
const NO_ROOM = { gives: 5, asks: 1, others: 0, ratio: 5, room: 0, counted: 6 };

function makeCase(changes: Partial<NudgeCase> = {}): NudgeCase {
  return {
    network: 'x',
    family: 'offer',
    today: TODAY,
    display: 'inline',
    level: 'usual',
    mutes: [],
    balance: NO_ROOM,
    figures: NO_FIGURES,
    ...changes,
  };
}

function shownOn(...days: readonly string[]): Shown {
  return { nudges: days.map((day, i) => ({ day, family: `family-${i}` })), praises: [] };
}

describe('a nudge', () => {
  it('may be shown, in full, as the first of a day', () => {
    expect(decideNudge(NOTHING_SHOWN, makeCase())).toBe('full');
    expect(decideNudge(shownOn(addDays(TODAY, -1)), makeCase())).toBe('full');
  });

  it('is small as the second of a day, and as any further one', () => {
    expect(decideNudge(shownOn(TODAY), makeCase())).toBe('small');
    expect(decideNudge(shownOn(TODAY, TODAY, TODAY), makeCase())).toBe('small');
  });

  it('is not shown for the same reason twice a day, and again the next day', () => {
    const shown = withNudge(NOTHING_SHOWN, makeCase());
    expect(decideNudge(shown, makeCase())).toBeNull();
    expect(decideNudge(shown, makeCase({ family: 'price' }))).toBe('small');
    expect(decideNudge(shown, makeCase({ today: addDays(TODAY, 1) }))).toBe('full');
  });

  it.each([
    ['off', 0],
    ['rare', 2],
    ['usual', 7],
  ] as const)('at the level %s comes %i times in any seven days', (level, times) => {
    const days = Array.from({ length: 14 }, (_, i) => addDays(TODAY, i));
    let shown = NOTHING_SHOWN;
    const granted: string[] = [];
    for (const today of days) {
      for (const family of ['offer', 'price', 'link']) {
        const wanted = makeCase({ level, today, family });
        if (decideNudge(shown, wanted) === null) continue;
        shown = withNudge(shown, wanted);
        granted.push(today);
      }
    }
    expect(granted).toHaveLength(times * 2);
    for (const day of days) {
      const week = granted.filter((other) => other >= day && other <= addDays(day, 6));
      expect(week.length).toBeLessThanOrEqual(times);
    }
  });

  it('is not called for where there is room', () => {
    expect(decideNudge(NOTHING_SHOWN, makeCase({ balance: { ...NO_ROOM, room: 1 } }))).toBeNull();
  });

  it('may come before there are five entries', () => {
    const few = { ...NO_ROOM, room: 1, counted: 4 };
    expect(decideNudge(NOTHING_SHOWN, makeCase({ balance: few }))).toBe('full');
  });

  it.each([
    { id: '1', made: 0, kind: 'all' },
    { id: '2', made: 0, kind: 'network', network: 'x' },
    { id: '3', made: 0, kind: 'reason', family: 'offer' },
  ] as const)('respects the mute of $kind', (mute) => {
    expect(decideNudge(NOTHING_SHOWN, makeCase({ mutes: [mute] }))).toBeNull();
  });

  it('does not come where the coach is off', () => {
    expect(decideNudge(NOTHING_SHOWN, makeCase({ display: 'off' }))).toBeNull();
  });

  it('forgets what is over a week ago', () => {
    const old = shownOn(addDays(TODAY, -7), addDays(TODAY, -6));
    expect(withNudge(old, makeCase()).nudges.map((nudge) => nudge.day)).toEqual([addDays(TODAY, -6), TODAY]);
  });

  it('is never shown over its budget, whatever was asked before', () => {
    const ask = fc.record({
      ahead: fc.nat(2),
      family: fc.constantFrom('offer', 'price', 'link', 'urgency'),
      level: fc.constantFrom(...LEVELS),
    });
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 60 }), (asks) => {
        let shown = NOTHING_SHOWN;
        let today = TODAY;
        for (const { ahead, family, level } of asks) {
          today = addDays(today, ahead);
          const wanted = makeCase({ today, family, level });
          if (decideNudge(shown, wanted) !== null) shown = withNudge(shown, wanted);
          const sameDay = shown.nudges.filter((nudge) => nudge.day === today).map((nudge) => nudge.family);
          expect(new Set(sameDay).size).toBe(sameDay.length);
          expect(shown.nudges.length).toBeLessThanOrEqual(7);
        }
      }),
    );
  });
});

describe('a word of praise', () => {
  it('comes once a day and three times in seven days', () => {
    let shown = NOTHING_SHOWN;
    const granted: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      const today = addDays(TODAY, Math.floor(i / 2));
      if (!mayPraise(shown, makeCase({ today }))) continue;
      shown = withPraise(shown, today);
      granted.push(i);
    }
    expect(granted).toEqual([0, 2, 4, 14, 16, 18]);
  });

  it('stays away where the coach is off, silent or muted', () => {
    expect(mayPraise(NOTHING_SHOWN, makeCase({ level: 'off' }))).toBe(false);
    expect(mayPraise(NOTHING_SHOWN, makeCase({ display: 'off' }))).toBe(false);
    expect(mayPraise(NOTHING_SHOWN, makeCase({ mutes: [{ id: '1', made: 0, kind: 'all' }] }))).toBe(false);
  });

  it('is not stopped by the mute of one reason', () => {
    const mutes = [{ id: '1', made: 0, kind: 'reason', family: 'offer' }] as const;
    expect(mayPraise(NOTHING_SHOWN, makeCase({ mutes }))).toBe(true);
  });
});
