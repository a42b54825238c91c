import type { Network, Surface } from '../../core/vocabulary.ts';
import { foldText } from '../../text/fold.ts';
import { toSentences, type Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import { FAMILIES } from '../cues/families.ts';
import { CueMatcher, type CueMatch } from '../cues/matcher.ts';
import type { Draft } from '../types.ts';

/** A text as the features see it. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly matches: readonly CueMatch[];
}

/** A draft as the features see it: its own text, what it answers, where it is written. */
export interface DraftReading extends Reading {
  readonly parent: Reading | null;
  readonly network: Network | null;
  readonly surface: Surface | null;
}

/** Of a parent only the beginning is read: that is where it says what it wants. */
const MAX_PARENT_LENGTH = 1_000;

const lazy: { matcher: CueMatcher | null } = { matcher: null };

function cueMatcher(): CueMatcher {
  lazy.matcher ??= new CueMatcher(FAMILIES);
  return lazy.matcher;
}

export function readText(text: string): Reading {
  const tokens = tokenize(foldText(text));
  const sentences = toSentences(tokens);
  const starts = new Set(sentences.map((sentence) => firstWord(tokens, sentence)));
  return { tokens, sentences, matches: cueMatcher().match(tokens, starts) };
}

export function readDraft(draft: Draft): DraftReading {
  const parent = draft.parent?.slice(0, MAX_PARENT_LENGTH) ?? '';
  return {
    ...readText(draft.text),
    parent: parent.trim() === '' ? null : readText(parent),
    network: draft.network ?? null,
    surface: draft.surface ?? null,
  };
}

/** Index of the token a sentence really begins with: past bullets, mentions and emoji. */
export function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  let at = sentence.from;
  while (at < sentence.to - 1) {
    const kind = tokens[at]?.kind;
    if (kind !== 'bullet' && kind !== 'mention' && kind !== 'emoji' && kind !== 'hashtag') break;
    at++;
  }
  return at;
}
