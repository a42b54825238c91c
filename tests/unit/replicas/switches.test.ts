import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SWITCHES,
  fromSearch,
  isFlagSet,
  MAX_DELAY_MS,
  resolveSwitches,
  toDirection,
} from '../../replicas/shared/switches.ts';

describe('switches of a replica', () => {
  it('are the defaults for an empty address', () => {
    expect(fromSearch('')).toEqual(DEFAULT_SWITCHES);
  });

  it('come from the address, with what is unknown as flags', () => {
    const switches = fromSearch('?outcome=fail&delay=800&locale=ar&prefill=a%20b&recycle&long=1&text=hi');
    expect(switches).toMatchObject({ outcome: 'fail', delay: 800, locale: 'ar', prefill: 'a b' });
    expect(isFlagSet(switches, 'recycle')).toBe(true);
    expect(isFlagSet(switches, 'long')).toBe(true);
    expect(isFlagSet(switches, 'text')).toBe(false);
    expect(isFlagSet(switches, 'constructor')).toBe(false);
  });

  it('keep what a later change does not name', () => {
    const switches = resolveSwitches(fromSearch('?theme=dark&recycle=1'), { outcome: 'ok', recycle: false });
    expect(switches.theme).toBe('dark');
    expect(isFlagSet(switches, 'recycle')).toBe(false);
  });

  it.each(['outcome=okay', 'locale=fr', 'theme=dim', 'delay=5001', 'delay=-1', 'delay=soon', 'toastMs=x'])(
    'refuse %s',
    (mistyped) => {
      expect(() => fromSearch(`?${mistyped}`)).toThrow(RangeError);
    },
  );

  it('take every delay that is allowed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_DELAY_MS }), (delay) => {
        expect(fromSearch(`?delay=${delay}`).delay).toBe(delay);
      }),
    );
  });

  it('know which way a locale is written', () => {
    expect(toDirection('ar')).toBe('rtl');
    expect(toDirection('ja')).toBe('ltr');
  });
});
