import type { Token } from './token.ts';

/** Tokens `[from, to)` that make one sentence or line. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

function endsSentence(token: Token): boolean {
  if (token.kind === 'stop' || token.kind === 'break' || token.kind === 'gap') return true;
  return token.kind === 'mark' && token.key !== ':';
}

function isReadable(token: Token): boolean {
  return token.kind !== 'stop' && token.kind !== 'break' && token.kind !== 'gap' && token.kind !== 'mark';
}

/** Sentences of `tokens`, each with at least one readable token; end marks belong to what they end. */
export function toSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let hasContent = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isReadable(token)) hasContent = true;
    if (!endsSentence(token)) continue;
    if (hasContent) sentences.push({ from, to: i + 1 });
    from = i + 1;
    hasContent = false;
  }
  if (hasContent) sentences.push({ from, to: tokens.length });
  return sentences;
}
