import type { Network } from '../core/vocabulary.ts';
import type { Mute } from './types.ts';

/** More than anybody sets by hand; the oldest give way. */
export const MUTES_AT_MOST = 500;

/** The mutes in force at `now` (ms since the epoch). */
export function resolveMutes(mutes: readonly Mute[], now: number): Mute[] {
  return mutes.filter((mute) => mute.until === undefined || mute.until > now);
}

/** The mutes that matter on one network. */
export function toMutesOn(mutes: readonly Mute[], network: Network): Mute[] {
  return mutes.filter((mute) => mute.kind !== 'network' || mute.network === network);
}

/**
 * True where these mutes, all in force, silence the coach on this network, or what it would say for
 * a cue family (null: a word that is for no family).
 */
export function isMuted(mutes: readonly Mute[], network: Network, family: string | null): boolean {
  return mutes.some((mute) => {
    if (mute.kind === 'network') return mute.network === network;
    if (mute.kind === 'reason') return mute.family === family;
    // Which phrase it was is known in the page alone, and looked at there.
    return mute.kind === 'all';
  });
}

/**
 * `mutes` with one more. Muting the same thing again makes no second mute: the first keeps its id
 * and gets the later end of the two, so that a message sent twice changes nothing.
 */
export function addMute(mutes: readonly Mute[], wanted: Mute): Mute[] {
  const same = mutes.find((mute) => isSameMute(mute, wanted));
  if (same === undefined) return [...mutes, wanted].slice(-MUTES_AT_MOST);
  const longer = toEnd(wanted) > toEnd(same) ? { ...wanted, id: same.id, made: same.made } : same;
  return mutes.map((mute) => (mute === same ? longer : mute));
}

/** True where both mute the same thing, for however long. */
export function isSameMute(a: Mute, b: Mute): boolean {
  return toTarget(a) === toTarget(b);
}

function toEnd(mute: Mute): number {
  return mute.until ?? Number.POSITIVE_INFINITY;
}

function toTarget(mute: Mute): string {
  switch (mute.kind) {
    case 'all':
      return 'all';
    case 'network':
      return `network ${mute.network}`;
    case 'reason':
      return `reason ${mute.family}`;
    case 'phrase':
      return `phrase ${mute.cue} ${mute.family}`;
  }
}
