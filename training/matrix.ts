import { CLASSES, type Class } from '../lib/core/vocabulary.ts';
import { BUCKETS } from '../lib/classifier/features/hashed.ts';
import { extractFeatures, NAMES } from '../lib/classifier/features/extract.ts';
import { readDraft } from '../lib/classifier/features/reading.ts';
import type { Draft } from '../lib/classifier/types.ts';

/** Columns: the named features, then the buckets. */
export const COLUMNS = NAMES.length + BUCKETS;

/** One draft as a sparse row. */
export interface Row {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

export interface Example {
  readonly row: Row;
  /** Index into `CLASSES`. */
  readonly target: number;
  readonly weight: number;
}

export function toRow(draft: Draft): Row {
  const { named, hashed, hashedValue } = extractFeatures(readDraft(draft));
  const columns: number[] = [];
  const values: number[] = [];
  named.forEach((value, index) => {
    if (value === 0) return;
    columns.push(index);
    values.push(value);
  });
  for (let i = 0; i < hashed.count; i++) {
    columns.push(NAMES.length + (hashed.ids[i] as number));
    values.push(hashedValue);
  }
  return { columns: Uint32Array.from(columns), values: Float64Array.from(values) };
}

export function toTarget(label: Class): number {
  return CLASSES.indexOf(label);
}
