import type { Class, Label, Network, Probabilities, Surface } from '../core/vocabulary.ts';

/** What is scored: the text as it would be published, and its context. */
export interface Draft {
  readonly text: string;
  readonly network?: Network;
  readonly surface?: Surface;
  /** The text this draft answers, where there is one. */
  readonly parent?: string;
}

/** Why no judgement is given although there are probabilities. */
export type Abstention = 'empty' | 'short' | 'link' | 'language';

/** Half-open range of UTF-16 code units in `Draft.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One span of the draft, the cue family that matched there, and what it adds to the verdict. */
export interface Reason {
  readonly span: Span;
  /** The draft's own words at `span`. Never leaves the page's content script. */
  readonly quote: string;
  /** Id of the cue family (lib/classifier/cues), also the key of its sentence in the interface. */
  readonly family: string;
  /** Id of the single cue inside the family, for "mute this phrase". */
  readonly cue: string;
  /** The class it speaks for. */
  readonly direction: Class;
  /** Exact contribution of the span to the logit margin of `direction` over the best other class. */
  readonly weight: number;
}

export interface Verdict {
  readonly label: Label;
  readonly probabilities: Probabilities;
  /** At most three, strongest first. */
  readonly reasons: readonly Reason[];
  readonly modelVersion: string;
  readonly abstained?: Abstention;
  /** True where `pitch` is above the threshold at which a nudge may be shown. */
  readonly nudgeable: boolean;
  /** True where `helpful` is strong enough for a word of praise. */
  readonly praiseworthy: boolean;
  /** Id of the advice that would change the verdict most ("say the step itself"), if any. */
  readonly advice?: string;
}
