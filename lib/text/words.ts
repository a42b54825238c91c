import { isAscii, isAsciiLetter } from './characters.ts';

/**
 * How a word is keyed for matching: small letters, and the commonest ways of typing it in haste read as
 * the word they stand for, so that "pls dont" and "please don't" are the same to every cue.
 */

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    cant: "can't",
    cannot: "can't",
    wont: "won't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    shouldnt: "shouldn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    havent: "haven't",
    hasnt: "hasn't",
    youre: "you're",
    youve: "you've",
    youll: "you'll",
    theyre: "they're",
    weve: "we've",
    thats: "that's",
    whats: "what's",
    heres: "here's",
    theres: "there's",
    im: "i'm",
    ive: "i've",
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    tx: 'thanks',
    thanx: 'thanks',
    ty: 'thanks',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tonite: 'tonight',
    bc: 'because',
    cos: 'because',
    cuz: 'because',
    coz: 'because',
    ppl: 'people',
    rn: 'now',
    msg: 'message',
    pm: 'dm',
    congrats: 'congratulations',
    congratz: 'congratulations',
    gonna: 'going',
    wanna: 'want',
  }),
);

/** Letters of other scripts that look like Latin ones, used to dodge filters inside Latin words. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  ո: 'n',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  ρ: 'p',
  τ: 't',
  υ: 'u',
};

function unmask(word: string): string {
  let out = '';
  for (const letter of word) out += LOOKALIKES[letter] ?? letter;
  return out;
}

function hasAsciiLetter(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isAsciiLetter(word.charCodeAt(i))) return true;
  return false;
}

/** The key of one folded word. */
export function wordKey(word: string): string {
  const small = word.toLowerCase();
  const key = isAscii(small) || !hasAsciiLetter(small) ? small : unmask(small);
  return SPELLINGS.get(key) ?? key;
}
