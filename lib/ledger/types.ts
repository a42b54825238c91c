import type { Act, Evidence, Label, Network, Outcome, Probabilities, Surface } from '../core/vocabulary.ts';

/**
 * One posted message. The layout is an interface outsiders rely on: fields stay, further ones may
 * be added. No field holds words of the draft.
 */
export interface Entry {
  /** Random id made at the attempt; a retried message carries the same one. */
  readonly id: string;
  /** Milliseconds since the epoch, taken in the page at the press on submit. */
  readonly at: number;
  /** Local calendar day of `at`, `YYYY-MM-DD`. */
  readonly day: string;
  readonly network: Network;
  readonly surface: Surface;
  readonly label: Label;
  /** True once the person gave the label. */
  readonly corrected: boolean;
  /** True while the person keeps it out of the balance. */
  readonly excluded: boolean;
  readonly modelVersion: string;
  readonly probabilities: Probabilities;
  readonly evidence: Evidence;
  readonly acts: readonly Act[];
  /** Random id the person may name; absent where the page does not show who writes. */
  readonly account?: string;
}

/** A press on submit that did not (yet) become an entry. No text, kept for 30 days. */
export interface Attempt extends Omit<Entry, 'corrected' | 'excluded'> {
  readonly outcome: Exclude<Outcome, 'posted'>;
}

/** What the page reports of an attempt once its outcome is known. */
export interface OutcomeReport extends Omit<Entry, 'day' | 'corrected' | 'excluded'> {
  readonly outcome: Outcome;
  /** Local calendar day in the page's time zone at the press. */
  readonly day: string;
  /** Only where the person has turned keeping of texts on. */
  readonly text?: string;
}

/** Counts of one local day and network. Written in the same transaction as the entries. */
export interface DayTotal {
  readonly day: string;
  readonly network: Network;
  readonly helpful: number;
  readonly pitch: number;
  readonly neutral: number;
  readonly unsure: number;
  /** Entries the person keeps out; counted in none of the four above. */
  readonly excluded: number;
}

/** Helpful entries against pitches in a window, read through a lens. */
export interface Balance {
  readonly gives: number;
  readonly asks: number;
  /** neutral and unsure, shown but counted for neither. */
  readonly others: number;
  /** gives for one ask */
  readonly ratio: number;
  /** max(0, floor(gives / ratio) - asks) */
  readonly room: number;
  /** gives + asks + others: under five there is no judgement. */
  readonly counted: number;
}
