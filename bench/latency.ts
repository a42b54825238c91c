import type { Length } from './texts.ts';

export const CHROMIUM = 'Goodturn, Chromium';
/** Each text's best time; the budgets are held against these, so that a busy machine is no failure. */
export const UNDISTURBED = 'Goodturn, Chromium, undisturbed';

export interface Latency {
  readonly engine: string;
  readonly length: Length;
  readonly runs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export function toLatency(engine: string, length: Length, samples: readonly number[]): Latency {
  const sorted = samples.toSorted((a, b) => a - b);
  return {
    engine,
    length,
    runs: samples.length,
    p50Ms: getQuantile(sorted, 0.5),
    p95Ms: getQuantile(sorted, 0.95),
  };
}

/**
 * The shortest time of each of `texts` texts that were taken in turn: what the work itself takes, without
 * what else the machine did meanwhile.
 */
export function toUndisturbed(samples: readonly number[], texts: number): readonly number[] {
  return Array.from({ length: texts }, (_, text) =>
    Math.min(...samples.filter((__, at) => at % texts === text)),
  );
}

/** Nearest rank. */
function getQuantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('no samples');
  return Number(value.toPrecision(3));
}

/** Times `run` on each of `texts` in turn, after `warmUp` calls that are not counted. */
export async function measure(
  run: (text: string) => unknown,
  texts: readonly string[],
  { runs, warmUp }: { readonly runs: number; readonly warmUp: number },
): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let count = -warmUp; count < runs; count++) {
    const text = texts[(count + warmUp) % texts.length];
    if (text === undefined) throw new Error('no texts');
    const start = performance.now();
    await run(text);
    if (count >= 0) samples.push(performance.now() - start);
  }
  return samples;
}
