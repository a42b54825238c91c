import { CLASSES } from '../../core/vocabulary.ts';
import { NAMES } from '../features/extract.ts';
import { BUCKETS } from '../features/hashed.ts';
import { decodeLevels } from './codec.ts';
import data from './weights.json' with { type: 'json' };

/** What `npm run train` writes. Classes are in the order of `CLASSES` everywhere. */
export interface ModelData {
  /** Changes with every change of weights, features or thresholds. */
  readonly version: string;
  /** Digest of the names and order of the named features that the weights belong to. */
  readonly features: string;
  readonly biases: readonly number[];
  /** Whole numbers, `names * classes`; times `namedScale` they are weights. */
  readonly named: readonly number[];
  readonly namedScale: number;
  /** Text of `codec.ts`, `buckets * classes`; times `hashedScale` they are weights. */
  readonly hashed: string;
  readonly hashedScale: number;
  /** Calibration: probabilities are the softmax of `logit * slope + offset`. */
  readonly slope: number;
  readonly offsets: readonly number[];
  readonly thresholds: Thresholds;
}

/** Least calibrated probability at which a label is given. */
export interface Thresholds {
  readonly helpful: number;
  readonly pitch: number;
  readonly neutral: number;
  /** At or above this a nudge may be shown. */
  readonly nudge: number;
  /** At or above this a word of praise may be shown. */
  readonly praise: number;
}

export interface Model {
  readonly version: string;
  readonly biases: Float64Array;
  /** `weights[feature * classes + class]`, in the order of `NAMES`. */
  readonly named: Float64Array;
  readonly hashed: Int8Array;
  readonly hashedScale: number;
  readonly slope: number;
  readonly offsets: Float64Array;
  readonly thresholds: Thresholds;
}

/** FNV-1a over the names, so that weights never meet features they were not trained on. */
export function digestNames(names: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const char of names.join('\n')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Decodes what was trained. Throws where it does not fit the features of this code. */
export function decodeModel(source: ModelData): Model {
  if (source.features !== digestNames(NAMES)) throw new Error('the weights belong to other features: run `npm run train`');
  const hashed = decodeLevels(source.hashed);
  if (hashed.length !== BUCKETS * CLASSES.length) throw new Error('the weights belong to another number of buckets');
  return {
    version: source.version,
    biases: Float64Array.from(source.biases),
    named: Float64Array.from(source.named, (level) => level * source.namedScale),
    hashed,
    hashedScale: source.hashedScale,
    slope: source.slope,
    offsets: Float64Array.from(source.offsets),
    thresholds: source.thresholds,
  };
}

const lazy: { model: Model | null } = { model: null };

/** The trained model, decoded at first use. */
export function getModel(): Model {
  lazy.model ??= decodeModel(data);
  return lazy.model;
}

export const MODEL_VERSION: string = data.version;
