import type { MuteChoice } from '../coaching/coach-model.ts';
import type { Reason } from '../classifier/types.ts';
import type { Network } from '../core/vocabulary.ts';
import type { NewMute } from '../messaging/contract.ts';
import { isMuted, resolveMutes } from '../settings/mutes.ts';
import type { Mute } from '../settings/types.ts';

const HOUR_MS = 3_600_000;

/** Is everything on this network to be quiet now? */
export function isQuiet(mutes: readonly Mute[], network: Network, now: number): boolean {
  return isMuted(resolveMutes(mutes, now), network, null);
}

/** The reasons that are left once muted families and phrases are taken out. */
export function withoutMuted(
  reasons: readonly Reason[],
  mutes: readonly Mute[],
  network: Network,
  now: number,
): Reason[] {
  const inForce = resolveMutes(mutes, now).filter(({ kind }) => kind === 'reason' || kind === 'phrase');
  return reasons.filter(
    ({ family, cue }) =>
      !isMuted(inForce, network, family) &&
      !inForce.some((mute) => mute.kind === 'phrase' && mute.cue === cue && mute.family === family),
  );
}

/** The mute to be kept for what the person chose in the card; null: this draft alone, kept nowhere. */
export function toNewMute(choice: MuteChoice, network: Network, now: number): NewMute | null {
  switch (choice.kind) {
    case 'draft':
      return null;
    case 'reason':
      return { kind: 'reason', family: choice.reason.family };
    case 'phrase':
      return { kind: 'phrase', family: choice.reason.family, cue: choice.reason.cue };
    case 'network':
      return { kind: 'network', network };
    case 'hour':
      return { kind: 'all', until: now + HOUR_MS };
    case 'today': {
      const end = new Date(now);
      end.setHours(24, 0, 0, 0);
      return { kind: 'all', until: end.getTime() };
    }
  }
}
