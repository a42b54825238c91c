import type { Network, Surface } from '../core/vocabulary.ts';

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

/** When a composer was last recognised, and by which of its marks (the selectors of its row, from 1). */
export interface Sighting {
  readonly network: Network;
  readonly surface: Surface;
  /** Id of the row in lib/networks. */
  readonly composer: string;
  readonly editorMark: number;
  readonly editorMarks: number;
  readonly regionMark: number;
  readonly regionMarks: number;
  /** Local day, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What a person did about a nudge; one they pass over in silence has none. */
export const REACTIONS = ['followed', 'disagreed', 'dismissed'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** The person's own figures of nudges, since the beginning. */
export interface NudgeFigures extends Readonly<Record<Reaction, number>> {
  readonly shown: number;
  /** The last few, oldest first. */
  readonly recent: readonly Reaction[];
}

/** What a person calls an account of theirs. */
export const ACCOUNT_ROLES = ['me', 'brand'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** An account a page showed as writing. The only place where its handle is kept: entries carry the id. */
export interface Account {
  /** Random. */
  readonly id: string;
  readonly network: Network;
  /** Handle or name, as the page shows it. */
  readonly handle: string;
  /** Null until the person says. */
  readonly role: AccountRole | null;
}

export interface Settings {
  readonly display: Readonly<Record<Network, Display>>;
  readonly level: Level;
  readonly lens: Lens;
  /** Gives for one ask under the lens `own`, 1–20. */
  readonly ownTarget: number;
  readonly keepText: { readonly on: boolean; readonly days: number };
  readonly mutes: readonly Mute[];
  /** Newest last. */
  readonly accounts: readonly Account[];
}

export const DEFAULT_SETTINGS: Settings = {
  display: { x: 'inline', linkedin: 'inline', facebook: 'inline' },
  level: 'usual',
  lens: '4-1-1',
  ownTarget: 5,
  keepText: { on: false, days: 30 },
  mutes: [],
  accounts: [],
};
