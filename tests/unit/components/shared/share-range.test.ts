import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findShareRange } from '../../../../components/shared/share-range.ts';

test.each([
  // From the formula by hand; the first is the textbook case of no failure in ten.
  [10, 0, 0.7225, 1],
  [5, 5, 0.2366, 0.7634],
  [8, 2, 0.4902, 0.9433],
])('%i gives and %i asks', (gives, asks, low, high) => {
  const range = findShareRange(gives, asks);
  expect(range?.low).toBeCloseTo(low, 3);
  expect(range?.high).toBeCloseTo(high, 3);
});

test('nothing weighed, nothing known', () => {
  expect(findShareRange(0, 0)).toBeNull();
});

test('the range holds the share, stays within 0 and 1, and narrows with more of the same', () => {
  const count = fc.integer({ min: 0, max: 5_000 });
  fc.assert(
    fc.property(count, count, (gives, asks) => {
      fc.pre(gives + asks > 0);
      const share = gives / (gives + asks);
      const few = findShareRange(gives, asks);
      const many = findShareRange(gives * 4, asks * 4);
      if (!few || !many) throw new Error('there is something to weigh');
      expect(few.low).toBeGreaterThanOrEqual(0);
      expect(few.high).toBeLessThanOrEqual(1);
      expect(share).toBeGreaterThanOrEqual(few.low - 1e-12);
      expect(share).toBeLessThanOrEqual(few.high + 1e-12);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});
