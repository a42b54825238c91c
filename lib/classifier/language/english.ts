import { isAscii } from '../../text/characters.ts';
import type { Token } from '../../text/token.ts';
import { FAMILIES } from '../cues/families.ts';
import lists from './words.json' with { type: 'json' };

/**
 * Whether a text is English, by counting the common words of English and of two dozen other languages
 * (docs/decisions/0005-language.md). Synchronous and the same everywhere.
 */

const LATIN = /^[\p{sc=Latin}\p{M}'\d]+$/u;
/** Texts whose letters are this much in other scripts are not English. */
const FOREIGN_SCRIPT_SHARE = 0.35;
/** Words with letters such as ä or ł, as a share: names and loan words stay below it. */
const ACCENT_SHARE = 0.2;
/** How much weight a word with accents has beside a common word of another language. */
const ACCENT_WEIGHT = 0.6;

type Counts = ReadonlyMap<string, readonly number[]>;
interface Tables {
  readonly english: ReadonlySet<string>;
  /** Other languages that have a word among their commonest, by index. */
  readonly foreign: Counts;
  readonly languages: number;
}

function cueWords(): string[] {
  return FAMILIES.flatMap((family) => family.cues.flatMap((cue) => cue.match(/[a-z']{3,}/g) ?? []));
}

function buildTables(): Tables {
  const { en, ...others } = lists;
  const foreign = new Map<string, number[]>();
  Object.values(others).forEach((list, language) => {
    for (const word of list.split(' ')) {
      const known = foreign.get(word);
      if (known === undefined) foreign.set(word, [language]);
      else known.push(language);
    }
  });
  return {
    english: new Set([...en.split(' '), ...cueWords()]),
    foreign,
    languages: Object.keys(others).length,
  };
}

const lazy: { tables: Tables | null } = { tables: null };

/** True also where there is too little to tell: short posts of names and slang are judged, not sent away. */
export function isEnglish(tokens: readonly Token[]): boolean {
  lazy.tables ??= buildTables();
  const { english, foreign, languages } = lazy.tables;
  const words = tokens.filter((token) => token.kind === 'word' && token.isTagged !== true);
  const hits = new Float64Array(languages);
  let latin = 0;
  let latinLetters = 0;
  let otherLetters = 0;
  let known = 0;
  let accented = 0;
  for (const { key } of words) {
    const isPlain = isAscii(key);
    if (!isPlain && !LATIN.test(key)) {
      otherLetters += key.length;
      continue;
    }
    latin++;
    latinLetters += key.length;
    if (english.has(key)) known++;
    const languagesOf = foreign.get(key);
    if (languagesOf !== undefined)
      for (const language of languagesOf) hits[language] = (hits[language] as number) + 1;
    if (!isPlain) accented++;
  }
  if (otherLetters > FOREIGN_SCRIPT_SHARE * (otherLetters + latinLetters)) return false;
  if (latin === 0) return true;
  const isAccented = accented > ACCENT_SHARE * latin;
  const evidence = Math.max(...hits) + (isAccented ? accented * ACCENT_WEIGHT : 0);
  return evidence < 2 || evidence <= known;
}
