import { BUCKETS } from '../lib/classifier/features/hashed.ts';
import { NAMES } from '../lib/classifier/features/extract.ts';
import { encodeLevels, MAX_LEVEL } from '../lib/classifier/model/codec.ts';
import { digestNames, type ModelData, type Thresholds } from '../lib/classifier/model/model.ts';
import { CLASSES } from '../lib/core/vocabulary.ts';
import type { Weights } from './fit.ts';

const NAMED_SCALE = 1 / 512;
const K = CLASSES.length;

/** Rounds to whole levels of `scale`, within ±`limit`. */
function toLevels(weights: Float64Array, scale: number, limit: number): number[] {
  return Array.from(weights, (weight) => Math.max(-limit, Math.min(limit, Math.round(weight / scale))) + 0);
}

/** The scale at which all but one weight in a thousand fit: a few outliers must not coarsen all others. */
function chooseScale(weights: Float64Array): number {
  const sizes = weights.map((weight) => Math.abs(weight)).sort();
  const large = sizes[Math.floor(sizes.length * 0.999)] ?? 0;
  return large === 0 ? 1 : large / MAX_LEVEL;
}

/** FNV-1a, as the version's last part. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export interface Calibration {
  readonly slope: number;
  readonly offsets: readonly number[];
}

/** Trained weights in the form that ships. */
export function toModelData(weights: Weights, calibration: Calibration, thresholds: Thresholds): ModelData {
  const named = weights.subarray(0, NAMES.length * K);
  const hashed = weights.subarray(NAMES.length * K, (NAMES.length + BUCKETS) * K);
  const hashedScale = chooseScale(hashed);
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const body = {
    features: digestNames(NAMES),
    biases: Array.from(weights.subarray(-K), round),
    named: toLevels(named, NAMED_SCALE, 32_767),
    namedScale: NAMED_SCALE,
    hashed: encodeLevels(toLevels(hashed, hashedScale, MAX_LEVEL)),
    hashedScale,
    slope: round(calibration.slope),
    offsets: calibration.offsets.map(round),
    thresholds,
  };
  return { version: `1.${digest(JSON.stringify(body))}`, ...body };
}
