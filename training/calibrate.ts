import { CLASSES } from '../lib/core/vocabulary.ts';
import { softmaxInPlace } from './fit.ts';
import type { Calibration } from './quantise.ts';

/** Logits of a post by a model that has not seen its voice, and what it really is. */
export interface Unseen {
  readonly logits: Float64Array;
  readonly target: number;
  readonly weight: number;
}

const ROUNDS = 400;
const RATE = 0.2;

/**
 * One slope and an offset for each class, by gradient descent on the log loss of unseen posts.
 * The first class has offset 0: only differences count.
 */
export function calibrate(unseen: readonly Unseen[]): Calibration {
  const offsets = new Float64Array(CLASSES.length);
  const total = unseen.reduce((sum, { weight }) => sum + weight, 0);
  let slope = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(CLASSES.length);
    let tilt = 0;
    for (const { logits, target, weight } of unseen) {
      const p = logits.map((logit, c) => logit * slope + (offsets[c] as number));
      softmaxInPlace(p);
      p[target] = (p[target] as number) - 1;
      for (let c = 0; c < p.length; c++) {
        tilt += weight * (p[c] as number) * (logits[c] as number);
        slopes[c] = (slopes[c] as number) + weight * (p[c] as number);
      }
    }
    slope -= (RATE * tilt) / total;
    for (let c = 1; c < offsets.length; c++)
      offsets[c] = (offsets[c] as number) - (RATE * (slopes[c] as number)) / total;
  }
  return { slope, offsets: [...offsets] };
}
