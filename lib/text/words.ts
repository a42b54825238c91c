/**
 * How a word is keyed for matching: small letters, and the commonest ways of typing it in haste read as
 * the word they stand for, so that "pls dont" and "please don't" are the same to every cue.
 */

const SPELLINGS: Readonly<Record<string, string>> = {
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
};

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
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) return true;
  }
  return false;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** The key of one folded word. */
export function wordKey(word: string): string {
  let key = word.toLowerCase();
  if (!isAscii(key) && hasAsciiLetter(key)) key = unmask(key);
  return Object.hasOwn(SPELLINGS, key) ? (SPELLINGS[key] ?? key) : key;
}
