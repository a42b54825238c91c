import { existsSync } from 'node:fs';
import { BUCKETS, hashReading, isWordGram } from '../lib/classifier/features/hashed.ts';
import { extractFeatures, NAMES } from '../lib/classifier/features/extract.ts';
import { readDraft, type DraftReading } from '../lib/classifier/features/reading.ts';
import { digestNames } from '../lib/classifier/model/model.ts';
import { type Class, CLASSES } from '../lib/core/vocabulary.ts';
import type { Post } from './corpus.ts';
import { readJsonLines } from './corpus.ts';
import type { Row } from './matrix.ts';

/** A single word in fewer real posts than this says who wrote it sooner than what it is: it is left out. */
export const LEAST_POSTS = 5;

/** Values of named features are kept to so many places. */
const PLACES = 1e3;

/** A real post as far as it may be kept: nothing of it can be read back. */
export interface RealRow {
  readonly label: Class;
  /** Code of the data set it came from: posts of one source never stand on both sides of a split. */
  readonly source: string;
  /** Index and value of each named feature that is not 0. */
  readonly named: readonly (readonly [number, number])[];
  /** Buckets, ascending, without repeats and without places. */
  readonly hashed: readonly number[];
}

interface RealFile {
  readonly features: string;
  readonly rows: readonly RealRow[];
}

function toWords({ tokens, parent }: DraftReading): Set<string> {
  return new Set([...tokens, ...(parent?.tokens ?? [])].filter(isWordGram).map(({ key }) => key));
}

/** The rows of real posts, hashed; words in fewer than `LEAST_POSTS` of them are left out as single words. */
export function toRealRows(posts: readonly (Post & { readonly source: string })[]): RealRow[] {
  const readings = posts.map((post) => readDraft(post));
  const seen = new Map<string, number>();
  for (const reading of readings)
    for (const word of toWords(reading)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const isCommon = (word: string): boolean => (seen.get(word) ?? 0) >= LEAST_POSTS;
  return posts.map(({ label, source }, index) => {
    const reading = readings[index] as DraftReading;
    const { named, active } = extractFeatures(reading);
    const bag = hashReading(reading, isCommon);
    return {
      label,
      source,
      named: Array.from(active, (at) => [at, Math.round((named[at] as number) * PLACES) / PLACES] as const),
      hashed: Array.from(bag.ids.subarray(0, bag.count)).sort((a, b) => a - b),
    };
  });
}

/** One line for the features the rows belong to, then one for each row. */
export function toText(rows: readonly RealRow[]): string {
  const lines = rows.map(({ label, source, named, hashed }) =>
    JSON.stringify([CLASSES.indexOf(label), source, named.flat(), hashed]),
  );
  return `${[JSON.stringify({ features: digestNames(NAMES), buckets: BUCKETS }), ...lines].join('\n')}\n`;
}

function toPairs(flat: readonly number[]): (readonly [number, number])[] {
  return Array.from(
    { length: flat.length / 2 },
    (_, i) => [flat[2 * i] as number, flat[2 * i + 1] as number] as const,
  );
}

/**
 * The kept rows of real posts. Throws where they were made by other features than this code has:
 * `npm run features -- DIR` makes them anew from a folder of posts.
 */
export function readRealRows(path: string): RealFile['rows'] {
  if (!existsSync(path)) return [];
  const [head, ...lines] = readJsonLines(path) as [
    { readonly features: string; readonly buckets: number },
    ...[number, string, number[], number[]][],
  ];
  if (head.features !== digestNames(NAMES) || head.buckets !== BUCKETS) {
    throw new Error(`${path} belongs to other features: run \`npm run features -- DIR\``);
  }
  return lines.map(([label, source, named, hashed]) => ({
    label: CLASSES[label] as Class,
    source,
    named: toPairs(named),
    hashed,
  }));
}

/** A kept row as the trainer wants it; hashed features have the value they have in a draft of as many. */
export function toSparseRow({ named, hashed }: RealRow): Row {
  const value = hashed.length === 0 ? 0 : 1 / Math.sqrt(hashed.length);
  return {
    columns: Uint32Array.from([...named.map(([at]) => at), ...hashed.map((id) => NAMES.length + id)]),
    values: Float64Array.from([...named.map(([, amount]) => amount), ...hashed.map(() => value)]),
  };
}
