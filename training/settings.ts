import type { Thresholds } from '../lib/classifier/model/model.ts';

/** Everything that was chosen by hand. How, and with what result: docs/decisions. */
export const SETTINGS = {
  /** Penalties on the squares of weights. */
  cuePenalty: 3e-3,
  structurePenalty: 5e-2,
  hashedPenalty: 1e-4,
  iterations: 100,
  /** Folds by voice, for the calibration. */
  folds: 4,
} as const;

export const THRESHOLDS: Thresholds = { helpful: 0.5, pitch: 0.55, neutral: 0.45, nudge: 0.9, praise: 0.93 };
