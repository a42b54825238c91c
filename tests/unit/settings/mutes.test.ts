import { describe, expect, it } from 'vitest';
import {
  addMute,
  isMuted,
  isSameMute,
  MUTES_AT_MOST,
  resolveMutes,
  toMutesOn,
} from '../../../lib/settings/mutes.ts';
import type { Mute } from '../../../lib/settings/types.ts';

const ALL: Mute = { id: 'all', made: 1, kind: 'all', until: 1_000 };
const ON_X: Mute = { id: 'x', made: 1, kind: 'network', network: 'x' };
const OFFER: Mute = { id: 'offer', made: 1, kind: 'reason', family: 'offer' };
const PHRASE: Mute = { id: 'phrase', made: 1, kind: 'phrase', family: 'offer', cue: 'dm-me' };

describe('mutes in force', () => {
  it('end when their time is over, or not at all', () => {
    expect(resolveMutes([ALL, ON_X], 999)).toEqual([ALL, ON_X]);
    expect(resolveMutes([ALL, ON_X], 1_000)).toEqual([ON_X]);
  });

  it('on a network are those of it and those of all', () => {
    expect(toMutesOn([ALL, ON_X, OFFER, PHRASE], 'x')).toEqual([ALL, ON_X, OFFER, PHRASE]);
    expect(toMutesOn([ALL, ON_X, OFFER, PHRASE], 'linkedin')).toEqual([ALL, OFFER, PHRASE]);
  });
});

describe('what is muted', () => {
  it.each([
    { mute: ALL, network: 'facebook', family: 'thanks', muted: true },
    { mute: ON_X, network: 'x', family: 'thanks', muted: true },
    { mute: ON_X, network: 'linkedin', family: 'thanks', muted: false },
    { mute: OFFER, network: 'linkedin', family: 'offer', muted: true },
    { mute: OFFER, network: 'linkedin', family: 'price', muted: false },
    { mute: OFFER, network: 'linkedin', family: null, muted: false },
    // One phrase of a family leaves its others.
    { mute: PHRASE, network: 'linkedin', family: 'offer', muted: false },
  ] as const)('$mute.kind on $network for $family: $muted', ({ mute, network, family, muted }) => {
    expect(isMuted([mute], network, family)).toBe(muted);
  });
});

describe('muting again', () => {
  it('what is muted makes no second mute', () => {
    const again = { ...ON_X, id: 'again', made: 9 };
    expect(addMute([ALL, ON_X], again)).toEqual([ALL, ON_X]);
  });

  it('lengthens a mute, never shortens it', () => {
    expect(addMute([ALL], { ...ALL, id: 'b', until: 2_000 })).toEqual([{ ...ALL, until: 2_000 }]);
    expect(addMute([ALL], { ...ALL, id: 'b', until: 500 })).toEqual([ALL]);
    expect(addMute([ON_X], { ...ON_X, id: 'b', until: 500 })).toEqual([ON_X]);
  });

  it('tells things apart by what they mute', () => {
    const others: Mute[] = [
      ALL,
      ON_X,
      { ...ON_X, network: 'facebook' },
      OFFER,
      PHRASE,
      { ...PHRASE, cue: 'buy' },
    ];
    for (const [i, one] of others.entries()) {
      expect(others.map((other) => isSameMute(one, other))).toEqual(others.map((_, j) => i === j));
    }
  });

  it('lets the oldest go where there are far too many', () => {
    const many = Array.from({ length: MUTES_AT_MOST }, (_, i): Mute => ({
      ...PHRASE,
      id: `${i}`,
      cue: `${i}`,
    }));
    const more = addMute(many, ON_X);
    expect(more).toHaveLength(MUTES_AT_MOST);
    expect(more.at(-1)).toEqual(ON_X);
    expect(more[0]?.id).toBe('1');
  });
});
