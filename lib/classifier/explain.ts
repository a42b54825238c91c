import { CLASSES, type Class } from '../core/vocabulary.ts';
import { NAMES } from './features/extract.ts';
import { getModel, type Model } from './model/model.ts';
import { scoreDraft, type Scored } from './score.ts';
import type { Draft, Span } from './types.ts';

/** What one feature adds to each logit. */
export interface Contribution {
  /** Name of the feature, or `#` and the bucket. */
  readonly feature: string;
  /** The smallest range of the draft that holds all the feature came from, or null where it has no one place. */
  readonly span: Span | null;
  /** In the order of `CLASSES`. */
  readonly weights: readonly number[];
}

export interface Explanation {
  readonly biases: readonly number[];
  readonly logits: readonly number[];
  readonly contributions: readonly Contribution[];
}

const K = CLASSES.length;

/** Every contribution to the logits of a draft. With the biases they sum to the logits, to 1e-6. */
export function explain(draft: Draft, model: Model = getModel()): Explanation {
  const { features, logits } = scoreDraft(draft, model);
  const { named, active, starts, ends, hashed, hashedValue } = features;
  const contributions: Contribution[] = [];
  const toSpan = (start: number, end: number): Span | null => (start < 0 ? null : { start, end });
  for (const i of active) {
    const value = named[i] as number;
    const weights = CLASSES.map((_, c) => value * (model.named[i * K + c] as number));
    contributions.push({
      feature: NAMES[i] ?? '',
      span: toSpan(starts[i] as number, ends[i] as number),
      weights,
    });
  }
  for (let i = 0; i < hashed.count; i++) {
    const id = hashed.ids[i] as number;
    const weights = CLASSES.map(
      (_, c) => (model.hashed[id * K + c] as number) * model.hashedScale * hashedValue,
    );
    contributions.push({
      feature: `#${id}`,
      span: toSpan(hashed.starts[i] as number, hashed.ends[i] as number),
      weights,
    });
  }
  return { biases: [...model.biases], logits: [...logits], contributions };
}

/**
 * What the features that lie wholly inside `span` add to the logit of `direction` over that of `other`:
 * exact, in the units of the logits.
 */
export function weighSpan(scored: Scored, model: Model, span: Span, direction: Class, other: Class): number {
  const [up, down] = [CLASSES.indexOf(direction), CLASSES.indexOf(other)];
  const { named, active, starts, ends, hashed, hashedValue } = scored.features;
  let sum = 0;
  for (const i of active) {
    const value = named[i] as number;
    if ((starts[i] as number) < span.start || (ends[i] as number) > span.end) continue;
    sum += value * ((model.named[i * K + up] as number) - (model.named[i * K + down] as number));
  }
  let levels = 0;
  for (let i = 0; i < hashed.count; i++) {
    if ((hashed.starts[i] as number) < span.start || (hashed.ends[i] as number) > span.end) continue;
    const base = (hashed.ids[i] as number) * K;
    levels += (model.hashed[base + up] as number) - (model.hashed[base + down] as number);
  }
  return sum + levels * model.hashedScale * hashedValue;
}
