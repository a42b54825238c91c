import { FAMILIES } from '../cues/families.ts';
import type { CueMatch } from '../cues/matcher.ts';
import { addContext, CONTEXT } from './context.ts';
import { hashReading, type HashedFeatures } from './hashed.ts';
import type { DraftReading } from './reading.ts';
import { addStructure, isAnswer, STRUCTURE } from './structure.ts';

const FAMILY_KINDS = ['has', 'many', 'dense', 'first', 'last', 'answering'] as const;

/** Names of all features that are not hashed, in the order of the model's weights. */
export const NAMES: readonly string[] = [
  ...FAMILIES.flatMap((family) => FAMILY_KINDS.map((kind) => `${family.id}.${kind}`)),
  ...STRUCTURE,
  ...CONTEXT,
];

/** One cue in so many words counts in full; in longer drafts it counts for less. */
const FULL_WORDS = 45;
const CUE_COUNT = FAMILIES.length * FAMILY_KINDS.length;

const INDEX: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]));

/** Whether a named feature comes from a cue family, and not from structure or context. */
export function isCueFeature(name: string): boolean {
  return (INDEX.get(name) ?? CUE_COUNT) < CUE_COUNT;
}

/** The features of one draft. */
export interface Features {
  /** By the order of `NAMES`; each in 0–1. */
  readonly named: Float64Array;
  /** Indexes of those that are not 0, ascending. */
  readonly active: Uint16Array;
  /** Smallest range of the draft that holds all that feature came from; -1 where it has no place. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashed: HashedFeatures;
  /** The value that every hashed feature of this draft has. */
  readonly hashedValue: number;
}

class NamedFeatures {
  readonly named = new Float64Array(NAMES.length);
  readonly starts = new Int32Array(NAMES.length).fill(-1);
  readonly ends = new Int32Array(NAMES.length).fill(-1);

  set(name: string, value: number, start = -1, end = -1): void {
    const index = INDEX.get(name);
    if (index === undefined) throw new Error(`no feature is called ${name}`);
    this.named[index] = value;
    this.starts[index] = start;
    this.ends[index] = end;
  }
}

interface FamilyFound {
  count: number;
  start: number;
  end: number;
  first: { start: number; end: number } | null;
  last: { start: number; end: number } | null;
}

function collectFamilies(reading: DraftReading): ReadonlyMap<number, FamilyFound> {
  const { tokens, sentences } = reading;
  const firstEnd = sentences[0]?.to ?? 0;
  const lastFrom = sentences.at(sentences.length > 2 ? -2 : -1)?.from ?? 0;
  const found = new Map<number, FamilyFound>();
  for (const match of reading.matches) {
    const span = spanOf(reading, match);
    const family = found.get(match.family) ?? { count: 0, ...span, first: null, last: null };
    family.count++;
    family.start = Math.min(family.start, span.start);
    family.end = Math.max(family.end, span.end);
    if (match.from < firstEnd) family.first = widen(family.first, span);
    if (match.to > lastFrom && tokens.length > 0) family.last = widen(family.last, span);
    found.set(match.family, family);
  }
  return found;
}

function widen(
  old: { start: number; end: number } | null,
  span: { start: number; end: number },
): { start: number; end: number } {
  return old === null ? span : { start: Math.min(old.start, span.start), end: Math.max(old.end, span.end) };
}

/** Range of the draft that a match covers. */
export function spanOf(reading: DraftReading, match: CueMatch): { start: number; end: number } {
  const start = reading.tokens[match.from]?.start ?? 0;
  return { start, end: reading.tokens[match.to - 1]?.end ?? start };
}

function addFamilies(reading: DraftReading, out: NamedFeatures): void {
  const answers = isAnswer(reading);
  const words = reading.tokens.length;
  for (const [index, family] of collectFamilies(reading)) {
    const id = FAMILIES[index]?.id ?? '';
    const { count, start, end, first, last } = family;
    out.set(
      `${id}.has`,
      Math.min(1, Math.sqrt((count * FULL_WORDS) / Math.max(FULL_WORDS, words))),
      start,
      end,
    );
    if (count > 1) out.set(`${id}.many`, Math.min(1, (count - 1) / 3), start, end);
    out.set(`${id}.dense`, Math.min(1, (count * 8) / (words + 8)), start, end);
    if (first !== null) out.set(`${id}.first`, 1, first.start, first.end);
    if (last !== null) out.set(`${id}.last`, 1, last.start, last.end);
    if (answers) out.set(`${id}.answering`, 1, start, end);
  }
}

function findActive(named: Float64Array): Uint16Array {
  const active = new Uint16Array(named.length);
  let count = 0;
  for (let i = 0; i < named.length; i++) if (named[i] !== 0) active[count++] = i;
  return active.subarray(0, count);
}

/** All features of a draft. Time is linear in the length of its text. */
export function extractFeatures(reading: DraftReading): Features {
  const out = new NamedFeatures();
  addFamilies(reading, out);
  addStructure(reading, out.set.bind(out));
  addContext(reading, out.set.bind(out), (name) => out.named[INDEX.get(name) ?? -1] ?? 0);
  const hashed = hashReading(reading);
  const hashedValue = hashed.count === 0 ? 0 : 1 / Math.sqrt(hashed.count);
  return {
    named: out.named,
    active: findActive(out.named),
    starts: out.starts,
    ends: out.ends,
    hashed,
    hashedValue,
  };
}
