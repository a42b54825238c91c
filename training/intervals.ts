/** A share with its 95 % interval. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** Wilson's score interval (1927), right also for small numbers and shares near 0 or 1. */
export function toShare(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1 };
  const p = hits / of;
  const middle = (p + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z / (1 + (Z * Z) / of)) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  return { hits, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Numbers in 0–1 that look random and are always the same (Mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const RESAMPLES = 400;

/** 95 % bootstrap interval of a figure over rows, with a fixed seed. */
export function bootstrap<T>(
  rows: readonly T[],
  figure: (sample: readonly T[]) => number,
): readonly [number, number] {
  const random = seededRandom(2026);
  const values = Array.from({ length: RESAMPLES }, () =>
    figure(rows.map(() => rows[Math.floor(random() * rows.length)] as T)),
  ).sort((a, b) => a - b);
  return [values[Math.floor(RESAMPLES * 0.025)] ?? 0, values[Math.floor(RESAMPLES * 0.975)] ?? 0];
}
