import type { Class, Probabilities } from '../../lib/core/vocabulary.ts';
import { CLASSES } from '../../lib/core/vocabulary.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

/** Lower bounds of the words, highest first. */
const WORDS = [
  [0.9, 'popupVeryLikely'],
  [0.66, 'popupLikely'],
  [0.33, 'popupAsLikelyAsNot'],
  [0.1, 'popupUnlikely'],
  [0, 'popupVeryUnlikely'],
] as const satisfies readonly (readonly [number, MessageKey])[];

/**
 * The word for a probability of 0 to 1, on the likelihood scale of the IPCC's guidance note
 * (M. D. Mastrandrea and others, 2010, table 1), without its outermost steps.
 */
export function likelihoodKey(probability: number): MessageKey {
  const found = WORDS.find(([from]) => probability >= from);
  if (!found) throw new RangeError(`not a probability: ${probability}`);
  return found[1];
}

/** The three classes, the likeliest first. */
export function classesByLikelihood(probabilities: Probabilities): readonly Class[] {
  return [...CLASSES].sort((a, b) => probabilities[b] - probabilities[a]);
}
