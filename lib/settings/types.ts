import type { Network } from '../core/vocabulary.ts';

/** Where the coach shows itself. `off`: composers there are neither read nor counted. */
export const DISPLAYS = ['inline', 'off'] as const;
export type Display = (typeof DISPLAYS)[number];

/** How often a nudge may come: never, twice or seven times a week. */
export const LEVELS = ['off', 'rare', 'usual'] as const;
export type Level = (typeof LEVELS)[number];

export const LENSES = ['9:1', '4-1-1', '80/20', '3:1', 'thirds', 'own'] as const;
export type Lens = (typeof LENSES)[number];

/** What is muted, and until when (ms since the epoch; absent: until undone). */
export type Mute = {
  readonly id: string;
  readonly made: number;
  readonly until?: number;
} & (
  | { readonly kind: 'all' } // an hour, or today
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'reason'; readonly family: string }
  | { readonly kind: 'phrase'; readonly cue: string; readonly family: string }
);

export interface Settings {
  readonly display: Readonly<Record<Network, Display>>;
  readonly level: Level;
  readonly lens: Lens;
  /** Gives for one ask under the lens `own`, 1–20. */
  readonly ownTarget: number;
  readonly keepText: { readonly on: boolean; readonly days: number };
  readonly mutes: readonly Mute[];
}

export const DEFAULT_SETTINGS: Settings = {
  display: { x: 'inline', linkedin: 'inline', facebook: 'inline' },
  level: 'usual',
  lens: '4-1-1',
  ownTarget: 5,
  keepText: { on: false, days: 30 },
  mutes: [],
};
