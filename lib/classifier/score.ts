import { exactExp } from '../core/exact-math.ts';
import { CLASSES, type Class, type Probabilities } from '../core/vocabulary.ts';
import { extractFeatures, type Features } from './features/extract.ts';
import { readDraft, type DraftReading } from './features/reading.ts';
import type { Model } from './model/model.ts';
import type { Draft } from './types.ts';

/** A scored draft. Vectors are in the order of `CLASSES`. */
export interface Scored {
  readonly reading: DraftReading;
  readonly features: Features;
  readonly logits: Float64Array;
  readonly probabilities: Probabilities;
}

const K = CLASSES.length;

function toLogits({ named, active, hashed, hashedValue }: Features, model: Model): Float64Array {
  const logits = model.biases.slice();
  for (const i of active) {
    const value = named[i] as number;
    for (let c = 0; c < K; c++)
      logits[c] = (logits[c] as number) + value * (model.named[i * K + c] as number);
  }
  const sums = new Float64Array(K);
  for (let i = 0; i < hashed.count; i++) {
    const base = (hashed.ids[i] as number) * K;
    for (let c = 0; c < K; c++) sums[c] = (sums[c] as number) + (model.hashed[base + c] as number);
  }
  for (let c = 0; c < K; c++)
    logits[c] = (logits[c] as number) + (sums[c] as number) * (model.hashedScale * hashedValue);
  return logits;
}

/** Calibrated probabilities of logits; they sum to 1. */
export function toProbabilities(logits: Float64Array, model: Model): Probabilities {
  const scaled = logits.map((logit, c) => logit * model.slope + (model.offsets[c] as number));
  const top = Math.max(...scaled);
  const powers = scaled.map((logit) => exactExp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  const of = (label: Class): number => (powers[CLASSES.indexOf(label)] as number) / sum;
  return { helpful: of('helpful'), pitch: of('pitch'), neutral: of('neutral') };
}

export function scoreDraft(draft: Draft, model: Model): Scored {
  const reading = readDraft(draft);
  const features = extractFeatures(reading);
  const logits = toLogits(features, model);
  return { reading, features, logits, probabilities: toProbabilities(logits, model) };
}
