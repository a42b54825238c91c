import { findContraction } from '../../text/contractions.ts';
import { foldText } from '../../text/fold.ts';
import { tokenize } from '../../text/tokenize.ts';
import { wordKey } from '../../text/words.ts';

/**
 * The small language cues are written in: elements parted by spaces, each matching one token.
 *
 * - `word`, `a|b|c`: one of these words; `disc~`: any word that begins so, three letters or more; `*`: any one word or number
 * - `word?`: may be left out; `^` first: at the start of a sentence; `$` last: at its end
 * - `<number>`, `<money>`, `<percent>`, `<time>`, `<date>`, `<year>`, `<link>`, `<at>`, `<tag>`, `<email>`,
 *   `<phone>`, `<bullet>`, `<break>`, `<point>` (an emoji or arrow that points), `<feel>`, `<party>`, `<list>`
 * - `<?>`, `<!>`, `<!!>`, `<:>`, `<…>`: the mark itself
 */
export interface CuePattern {
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
  /** Every way the pattern can be met. */
  readonly paths: readonly (readonly Step[])[];
}

/** What one token must be. */
export type Step =
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'any' };

interface Element {
  readonly steps: readonly Step[];
  readonly isOptional: boolean;
}

const CLASSES: ReadonlySet<string> = new Set(
  (
    '<number> <times> <money> <percent> <time> <date> <year> <link> <at> <tag> <email> <phone> <bullet> <break> ' +
    '<point> <feel> <party> <list> <other>'
  ).split(' '),
);
const MARKS: Readonly<Record<string, string>> = {
  '<?>': '?',
  '<!>': '!',
  '<!!>': '!!',
  '<:>': ':',
  '<…>': '…',
};

/** Shorter prefixes would match too much, and cost too much to look for. */
export const LEAST_PREFIX = 3;

const PLAIN_WORD = /^[a-z][a-z']*$/;

function literalKey(word: string, pattern: string): string {
  if (PLAIN_WORD.test(word) && !word.endsWith("'")) return wordKey(word);
  const tokens = tokenize(foldText(word));
  const only = tokens[0];
  if (tokens.length !== 1 || only === undefined || only.kind !== 'word') {
    throw new Error(`cue "${pattern}": "${word}" is not one word`);
  }
  return only.key;
}

function toPrefix(text: string, pattern: string): Step {
  if (text.length < LEAST_PREFIX) throw new Error(`cue "${pattern}": the prefix "${text}" is too short`);
  return { kind: 'prefix', text: text.toLowerCase() };
}

function parseElement(source: string, pattern: string): Element {
  if (source === '*') return { steps: [{ kind: 'any' }], isOptional: false };
  const steps: Step[] = [];
  let isOptional = false;
  for (const alternative of source.split('|')) {
    const isOpen = alternative.endsWith('?') && alternative.length > 1;
    if (isOpen || alternative === '') isOptional = true;
    const body = isOpen ? alternative.slice(0, -1) : alternative;
    if (body === '') continue;
    const mark = MARKS[body];
    if (mark !== undefined) steps.push({ kind: 'key', text: mark });
    else if (CLASSES.has(body)) steps.push({ kind: 'key', text: body });
    else if (body.endsWith('~')) steps.push(toPrefix(body.slice(0, -1), pattern));
    else steps.push({ kind: 'key', text: literalKey(body, pattern) });
  }
  return { steps, isOptional };
}

/** All paths through the elements, with the words joined that the tokenizer joins (text/contractions.ts). */
function toPaths(elements: readonly Element[]): Step[][] {
  let paths: Step[][] = [[]];
  for (const { steps, isOptional } of elements) {
    const longer = paths.flatMap((path) => steps.map((step) => append(path, step)));
    paths = isOptional ? [...paths, ...longer] : longer;
  }
  return paths;
}

function append(path: readonly Step[], step: Step): Step[] {
  const last = path.at(-1);
  const joined = last?.kind === 'key' && step.kind === 'key' ? findContraction(last.text, step.text) : null;
  return joined === null ? [...path, step] : [...path.slice(0, -1), { kind: 'key', text: joined }];
}

/** Reads one pattern. Throws where it is not in the language: the cues are ours, so that is a bug. */
export function parsePattern(pattern: string): CuePattern {
  const parts = pattern.split(' ');
  const isAtStart = parts[0] === '^';
  const isAtEnd = parts.at(-1) === '$';
  const body = parts.slice(isAtStart ? 1 : 0, isAtEnd ? -1 : undefined);
  const paths = toPaths(body.map((part) => parseElement(part, pattern)));
  if (paths.some((path) => path.length === 0)) throw new Error(`cue "${pattern}" matches nothing`);
  return { isAtStart, isAtEnd, paths };
}
