import type { Token } from '../../text/token.ts';
import { firstWord, type DraftReading } from './reading.ts';

/** Number of buckets that n-grams are hashed into. */
export const BUCKETS = 1 << 14;

/** Distinct buckets of one draft, each with the smallest range of the draft that holds all it came from. */
export interface HashedFeatures {
  readonly count: number;
  /** The first `count` items are used. */
  readonly ids: Uint16Array;
  /** -1 where the bucket belongs to no place in the draft (words of the parent). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SEED = { word: 11, pair: 23, skip: 37, first: 53, last: 71, initial: 97, parent: 113 } as const;
const FIRST_WORDS = 12;
const LAST_WORDS = 18;

function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash;
}

/** Bucket of a seeded hash, after the finishing steps of MurmurHash3 (public domain, A. Appleby). */
function toBucket(hash: number, seed: number): number {
  let mixed = hash ^ Math.imul(seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (BUCKETS - 1);
}

function joinHashes(left: number, right: number): number {
  return (Math.imul(left, 31) + right) | 0;
}

class Bag {
  count = 0;
  ids: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Where a bucket stands in the lists, plus 1; 0 where it does not. */
  private readonly places = new Int16Array(BUCKETS);

  constructor(capacity: number) {
    this.ids = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  add(id: number, start: number, end: number): void {
    const place = (this.places[id] as number) - 1;
    if (place < 0) {
      this.places[id] = this.count + 1;
      this.ids[this.count] = id;
      this.starts[this.count] = start;
      this.ends[this.count] = end;
      this.count++;
      return;
    }
    const [oldStart, oldEnd] = [this.starts[place] as number, this.ends[place] as number];
    const isPlaced = oldStart >= 0 && start >= 0;
    this.starts[place] = isPlaced ? Math.min(oldStart, start) : -1;
    this.ends[place] = isPlaced ? Math.max(oldEnd, end) : -1;
  }
}

/** Whether a token counts as a word of n-grams. */
export function isWordGram(token: Token): boolean {
  return token.kind !== 'stop' && token.kind !== 'break' && token.kind !== 'hashtag';
}

function hashedTokens(tokens: readonly Token[]): { tokens: Token[]; hashes: Int32Array } {
  const kept = tokens.filter(isWordGram);
  return { tokens: kept, hashes: Int32Array.from(kept, (token) => hashKey(token.key)) };
}

function addEdges(bag: Bag, reading: DraftReading, isKept: IsKept): void {
  const { tokens, sentences } = reading;
  const addAll = (seed: number, slice: readonly Token[]): void => {
    for (const token of slice) {
      if (isWordGram(token) && isKept(token.key))
        bag.add(toBucket(hashKey(token.key), seed), token.start, token.end);
    }
  };
  const first = sentences[0];
  if (first !== undefined)
    addAll(SEED.first, tokens.slice(first.from, Math.min(first.to, first.from + FIRST_WORDS)));
  const last = sentences.at(sentences.length > 2 ? -2 : -1);
  if (last !== undefined) {
    const tail = tokens.slice(last.from);
    addAll(SEED.last, tail.slice(-LAST_WORDS));
  }
  for (const sentence of sentences) {
    const token = tokens[firstWord(tokens, sentence)] as Token;
    if (isKept(token.key)) bag.add(toBucket(hashKey(token.key), SEED.initial), token.start, token.end);
  }
}

/** Whether a word may stand as a feature by itself. */
type IsKept = (key: string) => boolean;

/** Words, pairs, pairs with one word between, words of the first and last sentences, sentence starts, parent's words. */
export function hashReading(reading: DraftReading, isKept: IsKept = () => true): HashedFeatures {
  const own = hashedTokens(reading.tokens);
  const parent = reading.parent === null ? null : hashedTokens(reading.parent.tokens);
  const capacity =
    own.tokens.length * 3 +
    FIRST_WORDS +
    LAST_WORDS +
    reading.sentences.length +
    2 +
    (parent?.tokens.length ?? 0);
  const bag = new Bag(capacity);
  const edge = hashKey('<edge>');
  const { tokens, hashes } = own;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const hash = hashes[i] as number;
    if (isKept(token.key)) bag.add(toBucket(hash, SEED.word), token.start, token.end);
    const before = i === 0 ? edge : (hashes[i - 1] as number);
    bag.add(toBucket(joinHashes(before, hash), SEED.pair), (tokens[i - 1] ?? token).start, token.end);
    if (i >= 2) {
      const skipped = tokens[i - 2] as Token;
      bag.add(toBucket(joinHashes(hashes[i - 2] as number, hash), SEED.skip), skipped.start, token.end);
    }
  }
  const lastToken = tokens.at(-1);
  if (lastToken !== undefined) {
    bag.add(toBucket(joinHashes(hashes.at(-1) as number, edge), SEED.pair), lastToken.start, lastToken.end);
  }
  addEdges(bag, reading, isKept);
  parent?.tokens.forEach((token, i) => {
    if (isKept(token.key)) bag.add(toBucket(parent.hashes[i] as number, SEED.parent), -1, -1);
  });
  return bag;
}
