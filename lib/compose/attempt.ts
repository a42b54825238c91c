import type { Composer } from '../networks/match-composer.ts';
import type { Snapshot } from './draft-session.ts';

/** One message of an attempt: a thread has several, everything else one. */
export interface AttemptItem {
  /** Random; the ledger writes it once however often it is told. */
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** A press on submit, with everything that was sent, read at that moment. */
export interface Attempt {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly composer: Composer;
  /** The handle or name the page showed as writing; goes to the settings alone. Null: not shown. */
  readonly writer: string | null;
  readonly items: readonly AttemptItem[];
  readonly isScheduled: boolean;
  /**
   * The surface is not known to have this shortcut: nothing is reported unless it turns out to have
   * posted.
   */
  readonly isTentative: boolean;
}
