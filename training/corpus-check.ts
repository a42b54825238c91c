import { fileURLToPath } from 'node:url';
import { CLASSES, NETWORKS, SURFACES } from '../lib/core/vocabulary.ts';
import { foldText } from '../lib/text/fold.ts';
import { tokenize } from '../lib/text/tokenize.ts';
import { readCorpus, type Post } from './corpus.ts';

const FIELDS: ReadonlySet<string> = new Set([
  ...[
    'id',
    'text',
    'network',
    'surface',
    'parent',
    'label',
    'sub',
    'give',
    'ask',
    'voice',
    'note',
    'year',
    'pair',
  ],
]);
/** First letter of the sub-categories of a label, and how many there are (rubric.md). */
const SUBS = { helpful: ['G', 9], pitch: ['A', 12], neutral: ['N', 7] } as const;
const SHINGLE_WORDS = 3;
const LEAST_WORDS = 8;
/** Share of shingles in common from which two posts of one label count as the same post twice. */
const NEAR = 0.6;

function isOneOf(value: unknown, known: readonly string[]): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isStrength(value: unknown): boolean {
  return value === 0 || value === 1 || value === 2 || value === 3;
}

/** Whether the rubric's grid allows the label; where it leaves the cut test, both helpful and pitch are right. */
function fitsGrid({ label, give, ask }: Post): boolean {
  if (give >= 2 && ask >= 2) return label !== 'neutral';
  if (give >= 2) return label === 'helpful';
  return label === (ask >= 2 ? 'pitch' : 'neutral');
}

function findRowFaults(post: Post): string[] {
  const faults = Object.keys(post)
    .filter((field) => !FIELDS.has(field))
    .map((field) => `unknown field "${field}"`);
  if (typeof post.id !== 'string' || post.id === '') faults.push('no id');
  if (typeof post.text !== 'string' || post.text.trim() === '') faults.push('no text');
  if (typeof post.voice !== 'string' || post.voice === '') faults.push('no voice');
  if (post.parent !== undefined && typeof post.parent !== 'string') faults.push('parent is no string');
  if (!isOneOf(post.network, NETWORKS)) faults.push(`unknown network "${post.network}"`);
  if (!isOneOf(post.surface, SURFACES)) faults.push(`unknown surface "${post.surface}"`);
  if (!isOneOf(post.label, CLASSES)) return [...faults, `unknown label "${post.label}"`];
  const [letter, last] = SUBS[post.label];
  const number = Number(post.sub?.slice(1));
  if (post.sub?.charAt(0) !== letter || !(number >= 1 && number <= last))
    faults.push(`sub "${post.sub}" is not of ${post.label}`);
  if (!isStrength(post.give) || !isStrength(post.ask)) faults.push('give and ask go from 0 to 3');
  else if (!fitsGrid(post)) faults.push(`${post.label} does not fit give ${post.give} and ask ${post.ask}`);
  return faults;
}

function toWords(text: string): string[] {
  return tokenize(foldText(text))
    .filter((token) => token.kind !== 'break' && token.kind !== 'gap' && token.kind !== 'stop')
    .map((token) => token.key);
}

function toShingles(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(SHINGLE_WORDS - 1).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' ')));
}

function isPair(one: Post, other: Post): boolean {
  return (
    one.pair === other.id || other.pair === one.id || (one.pair !== undefined && one.pair === other.pair)
  );
}

/** Posts whose words another post of the same label shares, by the words' runs of three. */
function findRepeats(posts: readonly Post[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const texts = new Map<string, string>();
  const shingles = posts.map((post) => toShingles(toWords(post.text)));
  const holders = new Map<string, number[]>();
  posts.forEach((post, at) => {
    if (ids.has(post.id)) faults.push(`${post.id}: the id is taken`);
    ids.add(post.id);
    const words = toWords(post.text);
    const plain = `${words.join(' ')}\n${toWords(post.parent ?? '').join(' ')}`;
    const twin = texts.get(plain);
    if (twin !== undefined) faults.push(`${post.id}: the same text as ${twin}`);
    texts.set(plain, post.id);
    const own = shingles[at] as ReadonlySet<string>;
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const known = holders.get(shingle) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(shingle, [...known, at]);
    }
    if (words.length < LEAST_WORDS || twin !== undefined) return;
    for (const [other, count] of shared) {
      const both = own.size + (shingles[other] as ReadonlySet<string>).size - count;
      const isSame = (posts[other] as Post).label === post.label && count / both >= NEAR;
      if (isSame && !isPair(post, posts[other] as Post))
        faults.push(`${post.id}: nearly the same text as ${(posts[other] as Post).id}`);
    }
  });
  return faults;
}

/** What is wrong with a corpus, one line each: rows off the rubric, posts that stand in it twice. */
export function findFaults(posts: readonly Post[]): string[] {
  const rows = posts.flatMap((post) => findRowFaults(post).map((fault) => `${post.id}: ${fault}`));
  return rows.length > 0 ? rows : findRepeats(posts);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = findFaults(readCorpus(fileURLToPath(new URL('corpus/', import.meta.url))));
  process.stdout.write(faults.length === 0 ? 'The corpus is sound.\n' : `${faults.join('\n')}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
