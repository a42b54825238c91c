import type { DraftReading } from './features/reading.ts';

/** A span of fewer words than this is widened to its clause, as far as the clause is short. */
const LEAST_WORDS = 5;
const MOST_WORDS = 9;
const CLAUSE_ENDS = /[,;()\u2013\u2014]/;

/** Words that leave a phrase hanging when they come last. */
const HANGING: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for with from and or but as than that this these if so our your my their his her its i we ' +
    "you it they is are was be i'm we're you're no not more most very every each some any who which what when where about into"
  ).split(' '),
);

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a sentence, a line or a clause ends between the token before `at` and the one at `at`. */
function isCut(reading: DraftReading, text: string, at: number): boolean {
  const [before, after] = [reading.tokens[at - 1], reading.tokens[at]];
  if (before === undefined || after === undefined) return true;
  for (const token of [before, after]) {
    if (token.kind === 'stop' || token.kind === 'break' || token.kind === 'gap') return true;
    if (token.kind === 'mark' || token.kind === 'bullet' || token.kind === 'emoji') return true;
  }
  return CLAUSE_ENDS.test(text.slice(before.end, after.start));
}

/**
 * Widens what a cue matched to words that can be read by themselves: "Call" to "Call Dave on 020 7946
 * today". First to the right, then to the left, never over the end of a clause.
 */
export function toReadable(reading: DraftReading, text: string, range: TokenRange): TokenRange {
  let { from, to } = range;
  if (reading.tokens[from]?.key === ':' && to - from > 1) from++;
  const grow = (limit: number): void => {
    while (to - from < limit && !isCut(reading, text, to)) to++;
  };
  if (to - from >= LEAST_WORDS) return { from, to };
  grow(MOST_WORDS);
  const isCutShort = !isCut(reading, text, to);
  while (isCutShort && to > range.to && HANGING.has(reading.tokens[to - 1]?.key ?? '')) to--;
  while (to - from < LEAST_WORDS && from > 0 && !isCut(reading, text, from)) from--;
  return { from, to };
}
