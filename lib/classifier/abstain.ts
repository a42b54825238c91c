import type { DraftReading } from './features/reading.ts';
import { isEnglish } from './language/english.ts';
import type { Abstention } from './types.ts';

const LEAST_WORDS = 4;
/** In scripts without spaces so many characters count as one word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const UNSPACED_WORD = 2;

function countWords(reading: DraftReading): number {
  let count = 0;
  for (const token of reading.tokens) {
    if (token.kind === 'word' && UNSPACED.test(token.key))
      count += Math.max(1, (token.end - token.start) / UNSPACED_WORD);
    else if (token.kind === 'word' || token.kind === 'number' || token.kind === 'money') count++;
    else if (
      token.kind === 'time' ||
      token.kind === 'date' ||
      token.kind === 'year' ||
      token.kind === 'percent'
    )
      count++;
  }
  return count;
}

/** Why a draft gets no judgement, or null where it gets one. */
export function findAbstention(reading: DraftReading): Abstention | null {
  const { tokens } = reading;
  const content = tokens.filter((token) => token.kind !== 'break' && token.kind !== 'gap');
  if (content.length === 0) return 'empty';
  const words = countWords(reading);
  if (words === 0 && content.some((token) => token.kind === 'link')) return 'link';
  if (words < LEAST_WORDS) return 'short';
  return isEnglish(tokens) ? null : 'language';
}
