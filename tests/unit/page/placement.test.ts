import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Box } from '../../../lib/page/box.ts';
import { isInside, isMeeting, toWholePixels } from '../../../lib/page/box.ts';
import type { Spot, Wish } from '../../../lib/page/placement.ts';
import { findPlace } from '../../../lib/page/placement.ts';
import { anyBox, anyViewport } from './boxes.ts';

const AREA: Box = { left: 0, top: 0, width: 400, height: 300 };

const anySpot: fc.Arbitrary<Spot> = fc.record({
  name: fc.string(),
  x: fc.integer({ min: -100, max: 1700 }),
  y: fc.integer({ min: -100, max: 1300 }),
  growsLeft: fc.boolean(),
  growsUp: fc.boolean(),
  cost: fc.integer({ min: 0, max: 100 }),
});

const anyWish: fc.Arbitrary<Wish> = fc.record({
  size: fc.record({ width: fc.integer({ min: 10, max: 400 }), height: fc.integer({ min: 10, max: 500 }) }),
  least: fc.record({ width: fc.integer({ min: 5, max: 10 }), height: fc.integer({ min: 5, max: 10 }) }),
  area: anyViewport,
  taken: fc.array(anyBox.map(toWholePixels), { maxLength: 6 }),
  air: fc.constant(4),
  spots: fc.array(anySpot, { minLength: 1, maxLength: 5 }),
  reach: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 300 })),
  soft: fc.array(fc.record({ box: anyBox, weight: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    maxLength: 3,
  }),
});

test('what is chosen lies in the window and meets nothing that is taken', () => {
  fc.assert(
    fc.property(anyWish, (wish) => {
      const place = findPlace(wish);
      if (!place) return;
      expect(isInside(place.box, wish.area)).toBe(true);
      expect(wish.taken.some((box) => isMeeting(place.box, box, wish.air))).toBe(false);
      expect(place.box.width).toBeLessThanOrEqual(wish.size.width);
      expect(place.box.height).toBeLessThanOrEqual(wish.size.height);
    }),
  );
});

test('nothing is found only where nothing fits within reach', () => {
  fc.assert(
    fc.property(
      anyWish,
      fc.integer({ min: 0, max: 1600 }),
      fc.integer({ min: 0, max: 1200 }),
      (wish, x, y) => {
        const somewhere = { left: x, top: y, ...wish.size };
        fc.pre(
          isInside(somewhere, wish.area) && !wish.taken.some((box) => isMeeting(somewhere, box, wish.air)),
        );
        expect(findPlace({ ...wish, reach: Infinity })).not.toBeNull();
      },
    ),
  );
});

test('the cheapest free spot is taken, and the next one where it is not free', () => {
  const spots = [at('first', 10, 10, 0), at('second', 10, 200, 5)];
  const wish: Wish = { size: { width: 80, height: 20 }, area: AREA, taken: [], air: 4, spots, reach: 0 };
  expect(findPlace(wish)).toEqual({ box: { left: 10, top: 10, width: 80, height: 20 }, spot: 'first' });
  const taken = [{ left: 50, top: 20, width: 10, height: 10 }];
  expect(findPlace({ ...wish, taken })?.spot).toBe('second');
  expect(findPlace({ ...wish, taken: [AREA] })).toBeNull();
});

test('a soft box is left free where another spot costs less than covering it', () => {
  const spots = [at('on text', 10, 10, 0), at('beside', 10, 200, 30)];
  const wish: Wish = { size: { width: 80, height: 20 }, area: AREA, taken: [], air: 4, spots, reach: 0 };
  const text = { left: 0, top: 0, width: 400, height: 100 };
  expect(findPlace({ ...wish, soft: [{ box: text, weight: 0.1 }] })?.spot).toBe('beside');
  expect(findPlace({ ...wish, soft: [{ box: text, weight: 0.001 }] })?.spot).toBe('on text');
});

test('a part that scrolls is made lower rather than pushed onto what is taken', () => {
  const wish: Wish = {
    size: { width: 100, height: 250 },
    least: { width: 60, height: 80 },
    area: AREA,
    taken: [{ left: 0, top: 150, width: 400, height: 20 }],
    air: 4,
    spots: [at('below', 0, 0, 0)],
    reach: Infinity,
  };
  expect(findPlace(wish)?.box).toEqual({ left: 0, top: 0, width: 100, height: 146 });
});

test('the dear fee is asked only where it can change the choice', () => {
  const fee = vi.fn<(box: Box) => number>(() => 0);
  const spots = [at('near', 0, 0, 0), at('far', 0, 100, 50), at('farther', 0, 200, 90)];
  const wish: Wish = { size: { width: 10, height: 10 }, area: AREA, taken: [], air: 4, spots, reach: 0, fee };
  expect(findPlace(wish)?.spot).toBe('near');
  expect(fee).toHaveBeenCalledTimes(1);
  fee.mockImplementation((box) => (box.top === 0 ? 60 : 0));
  expect(findPlace(wish)?.spot).toBe('far');
});

function at(name: string, x: number, y: number, cost: number): Spot {
  return { name, x, y, growsLeft: false, growsUp: false, cost };
}
