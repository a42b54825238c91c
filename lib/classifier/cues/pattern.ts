import { foldText } from '../../text/fold.ts';
import { tokenize } from '../../text/tokenize.ts';

/**
 * The small language cues are written in: elements parted by spaces, each matching one token.
 *
 * - `word`, `a|b|c`: one of these words; `disc~`: any word that begins so; `*`: any one word or number
 * - `word?`: may be left out; `^` first: at the start of a sentence; `$` last: at its end
 * - `<number>`, `<money>`, `<percent>`, `<time>`, `<date>`, `<year>`, `<link>`, `<at>`, `<tag>`, `<email>`,
 *   `<phone>`, `<bullet>`, `<break>`, `<point>` (an emoji or arrow that points), `<feel>`, `<party>`, `<list>`
 * - `<?>`, `<!>`, `<!!>`, `<:>`, `<…>`: the mark itself
 */
export interface CuePattern {
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
  readonly elements: readonly PatternElement[];
}

export interface PatternElement {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  readonly isAny: boolean;
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

function literalKey(word: string, pattern: string): string {
  const tokens = tokenize(foldText(word));
  const only = tokens[0];
  if (tokens.length !== 1 || only === undefined || only.kind !== 'word') {
    throw new Error(`cue "${pattern}": "${word}" is not one word`);
  }
  return only.key;
}

function parseElement(source: string, pattern: string): PatternElement {
  const keys: string[] = [];
  const prefixes: string[] = [];
  let isOptional = false;
  for (const alternative of source.split('|')) {
    const isOpen = alternative.endsWith('?') && alternative.length > 1;
    if (isOpen || alternative === '') isOptional = true;
    const body = isOpen ? alternative.slice(0, -1) : alternative;
    if (body === '') continue;
    const mark = MARKS[body];
    if (mark !== undefined) keys.push(mark);
    else if (CLASSES.has(body)) keys.push(body);
    else if (body.endsWith('~')) prefixes.push(body.slice(0, -1).toLowerCase());
    else keys.push(literalKey(body, pattern));
  }
  return { keys, prefixes, isAny: false, isOptional };
}

/** Reads one pattern. Throws where it is not in the language: the cues are ours, so that is a bug. */
export function parsePattern(pattern: string): CuePattern {
  const parts = pattern.split(' ');
  const isAtStart = parts[0] === '^';
  const isAtEnd = parts.at(-1) === '$';
  const body = parts.slice(isAtStart ? 1 : 0, isAtEnd ? -1 : undefined);
  if (body.length === 0) throw new Error(`cue "${pattern}" matches nothing`);
  const elements = body.map((part) =>
    part === '*' ? { keys: [], prefixes: [], isAny: true, isOptional: false } : parseElement(part, pattern),
  );
  if (elements.every((element) => element.isOptional)) throw new Error(`cue "${pattern}" matches nothing`);
  return { isAtStart, isAtEnd, elements };
}
