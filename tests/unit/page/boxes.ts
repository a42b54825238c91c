import fc from 'fast-check';
import type { Box } from '../../../lib/page/box.ts';

/** Boxes on and around a window of up to 1,600 by 1,200 pixels, some of them with fractions. */
export const anyBox: fc.Arbitrary<Box> = fc.record({
  left: fc.oneof(fc.integer({ min: -200, max: 1500 }), fc.double({ min: -200, max: 1500, noNaN: true })),
  top: fc.oneof(fc.integer({ min: -200, max: 1200 }), fc.double({ min: -200, max: 1200, noNaN: true })),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 700 }),
});

export const anyViewport: fc.Arbitrary<Box> = fc.record({
  left: fc.constant(0),
  top: fc.constant(0),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 200, max: 1200 }),
});
