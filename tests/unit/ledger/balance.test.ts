import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, NETWORKS } from '../../../lib/core/vocabulary.ts';
import {
  callsForNudge,
  countHelpedSince,
  findFirstDay,
  toBalance,
  toBalanceIn,
  toRatio,
} from '../../../lib/ledger/balance.ts';
import { addDays } from '../../../lib/ledger/day.ts';
import { toTotals } from '../../../lib/ledger/totals.ts';
import type { DayTotal, Entry } from '../../../lib/ledger/types.ts';
import { LENSES } from '../../../lib/settings/types.ts';
import { makeReport } from './fresh-ledger.ts';

const TODAY = '2026-11-21';

function makeTotal(changes: Partial<DayTotal>): DayTotal {
  const none = { helpful: 0, pitch: 0, neutral: 0, unsure: 0, excluded: 0 };
  return { day: TODAY, network: 'x', ...none, ...changes };
}

function makeEntry(changes: Partial<Entry>): Entry {
  const { outcome: _, ...report } = makeReport('entry');
  return { ...report, corrected: false, excluded: false, ...changes };
}

describe('the lens', () => {
  it.each([
    ['9:1', 9],
    ['4-1-1', 5],
    ['80/20', 4],
    ['3:1', 3],
    ['thirds', 2],
    ['own', 13],
  ] as const)('%s asks for %i gives', (lens, gives) => {
    expect(toRatio({ lens, ownTarget: 13 })).toBe(gives);
  });

  it('has a ratio for each of its names', () => {
    for (const lens of LENSES) expect(toRatio({ lens, ownTarget: 1 })).toBeGreaterThan(0);
  });
});

describe('room', () => {
  it.each([
    { gives: 0, asks: 0, room: 0 },
    { gives: 4, asks: 0, room: 0 },
    { gives: 5, asks: 0, room: 1 },
    { gives: 5, asks: 1, room: 0 },
    { gives: 14, asks: 1, room: 1 },
    { gives: 15, asks: 1, room: 2 },
    { gives: 5, asks: 9, room: 0 },
  ])('at 4-1-1: $gives gives and $asks asks leave $room', ({ gives, asks, room }) => {
    expect(toBalance([makeTotal({ helpful: gives, pitch: asks })], 5).room).toBe(room);
  });

  it('is not moved by what counts for neither side', () => {
    const total = makeTotal({ helpful: 10, pitch: 1 });
    const more = makeTotal({ ...total, neutral: 7, unsure: 9, excluded: 30 });
    expect(toBalance([more], 5)).toEqual({ ...toBalance([total], 5), others: 16, counted: 27 });
  });
});

describe('the windows', () => {
  it('of seven days begins six days before today', () => {
    const totals = [-7, -6, 0].map((days) => makeTotal({ day: addDays(TODAY, days), helpful: 1 }));
    expect(toBalanceIn(totals, 7, TODAY, 5).gives).toBe(2);
  });

  it('takes in a day ahead, as a journey west leaves it', () => {
    const total = makeTotal({ day: addDays(TODAY, 1), helpful: 1 });
    expect(toBalanceIn([total], 7, TODAY, 5).gives).toBe(1);
  });

  it('of all days has no beginning', () => {
    expect(findFirstDay('all', TODAY)).toBeNull();
    expect(toBalanceIn([makeTotal({ day: '1999-01-01', pitch: 3 })], 'all', TODAY, 5).asks).toBe(3);
  });
});

describe('a nudge', () => {
  it.each([
    { helpful: 4, pitch: 0, calls: true }, // too few to tell
    { helpful: 4, pitch: 1, calls: true }, // no room
    { helpful: 5, pitch: 0, calls: false },
    { helpful: 0, pitch: 0, calls: true },
  ])('after $helpful gives and $pitch asks: $calls', ({ helpful, pitch, calls }) => {
    expect(callsForNudge(toBalance([makeTotal({ helpful, pitch })], 5))).toBe(calls);
  });
});

describe('help since the last pitch', () => {
  it('counts what came after it, without the excluded', () => {
    const entries = [
      makeEntry({ at: 1, label: 'helpful' }),
      makeEntry({ at: 2, label: 'pitch' }),
      makeEntry({ at: 3, label: 'helpful' }),
      makeEntry({ at: 4, label: 'helpful', excluded: true }),
      makeEntry({ at: 5, label: 'neutral' }),
      makeEntry({ at: 6, label: 'pitch', excluded: true }),
      makeEntry({ at: 7, label: 'helpful' }),
    ];
    expect(countHelpedSince(entries)).toBe(2);
  });

  it('is not cut short by what one is unsure of', () => {
    const entries = [makeEntry({ at: 1 }), makeEntry({ at: 2, label: 'unsure' }), makeEntry({ at: 3 })];
    expect(countHelpedSince(entries)).toBe(2);
  });
});

it('an entry of which one is unsure is an ask under no lens, an excluded one is nothing at all', () => {
  const anyEntry = fc.record({
    day: fc.constantFrom('2026-11-20', TODAY),
    network: fc.constantFrom(...NETWORKS),
    label: fc.constantFrom(...LABELS),
    excluded: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyEntry), fc.integer({ min: 1, max: 20 }), (entries, ratio) => {
      const counted = entries.filter((entry) => !entry.excluded);
      const balance = toBalance(toTotals(entries), ratio);
      expect(balance.asks).toBe(counted.filter((entry) => entry.label === 'pitch').length);
      expect(balance.gives).toBe(counted.filter((entry) => entry.label === 'helpful').length);
      expect(balance.counted).toBe(counted.length);
    }),
  );
});
