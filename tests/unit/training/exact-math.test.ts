import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactExp, exactLog } from '../../../lib/core/exact-math.ts';

describe('exact arithmetic', () => {
  it('agrees with the engine to the last few bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(Math.abs(exactExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(exactLog(x) - Math.log(x))).toBeLessThan(1e-12 * Math.max(1, Math.abs(Math.log(x))));
      }),
    );
  });

  it('has no holes at the ends', () => {
    expect(exactExp(0)).toBe(1);
    expect(exactExp(-1e9)).toBe(0);
    expect(exactExp(1e9)).toBeGreaterThan(1e300);
    expect(exactLog(1)).toBe(0);
  });
});
