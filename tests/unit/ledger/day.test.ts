import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, isDayOf, toLocalDay } from '../../../lib/ledger/day.ts';

const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

const zone = fc.constantFrom(...ZONES);
const at = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });
const home = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = home;
});

/** The calendar's own answer, by another way than ours. */
function toDayIn(timeZone: string, time: number): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', { timeZone, ...parts }).format(time);
}

describe('the local day', () => {
  it('is the date on the wall of the time zone, anywhere and at any time', () => {
    fc.assert(
      fc.property(zone, at, (timeZone, time) => {
        process.env['TZ'] = timeZone;
        expect(toLocalDay(time)).toBe(toDayIn(timeZone, time));
      }),
      { numRuns: 500 },
    );
  });

  it('changes at local midnight', () => {
    process.env['TZ'] = 'Asia/Tokyo';
    const midnight = Date.parse('2026-12-31T15:00:00Z');
    expect([toLocalDay(midnight - 1), toLocalDay(midnight)]).toEqual(['2026-12-31', '2027-01-01']);
  });

  it('is one that the check of a report accepts, and those two days off are not', () => {
    fc.assert(
      fc.property(zone, at, (timeZone, time) => {
        const day = toDayIn(timeZone, time);
        expect(isDayOf(day, time)).toBe(true);
        expect(isDayOf(addDays(day, 3), time)).toBe(false);
        expect(isDayOf(addDays(day, -3), time)).toBe(false);
      }),
    );
  });

  it.each(['2026-02-30', '2026-3-1', '', 'tomorrow', '2026-03-01T00:00'])(
    'is never %j, whatever the time',
    (day) => {
      expect(isDayOf(day, Date.UTC(2026, 2, 1))).toBe(false);
    },
  );
});

describe('adding days', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'], // clocks go forward in Berlin
    ['2026-10-24', 2, '2026-10-26'], // and back
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-21', -6, '2026-11-15'],
  ])('%s and %i is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: -400, max: 400 }), (time, count) => {
        const day = toLocalDay(time);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });
});
