import type { Token } from '../../text/token.ts';
import type { CueFamily } from './families.ts';
import { LEAST_PREFIX, parsePattern, type Step } from './pattern.ts';

/** Tokens `[from, to)` matched by a cue. */
export interface CueMatch {
  /** Index of the family. */
  readonly family: number;
  readonly cue: string;
  readonly from: number;
  readonly to: number;
}

interface CueEnd {
  readonly family: number;
  readonly cue: string;
  readonly isAtEnd: boolean;
}

class TrieNode {
  readonly words = new Map<string, TrieNode>();
  readonly prefixes = new Map<string, TrieNode>();
  any: TrieNode | null = null;
  readonly ends: CueEnd[] = [];
  longestPrefix = 0;
  /** The first letters of all prefixes: most words are told apart by one look. */
  readonly heads = new Set<string>();
}

function insert(root: TrieNode, path: readonly Step[], end: CueEnd): void {
  let node = root;
  for (const step of path) {
    if (step.kind === 'any') node = node.any ??= new TrieNode();
    else if (step.kind === 'key') node = childFor(node.words, step.text);
    else {
      node.longestPrefix = Math.max(node.longestPrefix, step.text.length);
      node.heads.add(step.text.slice(0, LEAST_PREFIX));
      node = childFor(node.prefixes, step.text);
    }
  }
  const isKnown = node.ends.some((other) => other.family === end.family && other.isAtEnd === end.isAtEnd);
  if (!isKnown) node.ends.push(end);
}

function childFor(map: Map<string, TrieNode>, key: string): TrieNode {
  let child = map.get(key);
  if (child === undefined) {
    child = new TrieNode();
    map.set(key, child);
  }
  return child;
}

function isSentenceEnd(token: Token | undefined): boolean {
  if (token === undefined) return true;
  if (token.kind === 'stop' || token.kind === 'break' || token.kind === 'gap') return true;
  return token.kind === 'mark' && token.key !== ':';
}

function isPlain(token: Token): boolean {
  return token.kind !== 'mark' && !isSentenceEnd(token);
}

/** Leaves out what lies inside a longer match, of whatever family: "no sign-up" is no "sign up". */
function dropInner(matches: readonly CueMatch[]): CueMatch[] {
  const sorted = matches.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: CueMatch[] = [];
  let outer: CueMatch | null = null;
  for (const match of sorted) {
    const isInner: boolean =
      outer !== null && match.to <= outer.to && (match.to < outer.to || match.from > outer.from);
    if (isInner) continue;
    kept.push(match);
    if (outer === null || match.to > outer.to) outer = match;
  }
  return kept;
}

/**
 * Finds cues in tokens. A trie of bounded depth is walked from every token, so the time is linear in
 * the number of tokens; no pattern can run away.
 */
export class CueMatcher {
  private readonly anywhere = new TrieNode();
  private readonly atStart = new TrieNode();

  constructor(families: readonly CueFamily[]) {
    families.forEach((family, index) => {
      for (const cue of family.cues) {
        const { isAtStart, isAtEnd, paths } = parsePattern(cue);
        const root = isAtStart ? this.atStart : this.anywhere;
        for (const path of paths) insert(root, path, { family: index, cue, isAtEnd });
      }
    });
  }

  /**
   * The longest match of each family at each place, in order; one inside a longer one is left out.
   * @param starts token indexes at which a sentence begins
   */
  match(tokens: readonly Token[], starts: ReadonlySet<number>): readonly CueMatch[] {
    const found: CueMatch[] = [];
    const lastEnd = new Map<number, number>();
    const best = new Map<number, CueMatch>();
    for (let i = 0; i < tokens.length; i++) {
      best.clear();
      this.walk(this.anywhere, tokens, i, i, best);
      if (starts.has(i)) this.walk(this.atStart, tokens, i, i, best);
      for (const match of best.values()) {
        if (match.to <= (lastEnd.get(match.family) ?? 0)) continue;
        lastEnd.set(match.family, match.to);
        found.push(match);
      }
    }
    return dropInner(found);
  }

  private walk(
    node: TrieNode,
    tokens: readonly Token[],
    from: number,
    at: number,
    best: Map<number, CueMatch>,
  ): void {
    for (const { family, cue, isAtEnd } of node.ends) {
      if (isAtEnd && !isSentenceEnd(tokens[at])) continue;
      if (at > (best.get(family)?.to ?? 0)) best.set(family, { family, cue, from, to: at });
    }
    const token = tokens[at];
    if (token === undefined) return;
    const key = token.kind === 'gap' ? '<break>' : token.key;
    const next = node.words.get(key);
    if (next !== undefined) this.walk(next, tokens, from, at + 1, best);
    if (node.longestPrefix > 0 && token.kind === 'word' && node.heads.has(key.slice(0, LEAST_PREFIX))) {
      const limit = Math.min(node.longestPrefix, key.length);
      for (let length = LEAST_PREFIX; length <= limit; length++) {
        const child = node.prefixes.get(key.slice(0, length));
        if (child !== undefined) this.walk(child, tokens, from, at + 1, best);
      }
    }
    if (node.any !== null && isPlain(token)) this.walk(node.any, tokens, from, at + 1, best);
  }
}
