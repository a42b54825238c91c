/**
 * Weights as text: one printable character per weight, so that they live in a JSON file and gzip sees
 * their true frequencies (base64 would smear them). Levels run from -46 to 46.
 */

export const MAX_LEVEL = 46;

/** 93 printable ASCII characters that JSON leaves as they are: no quote, no backslash. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => char !== '"' && char !== '\\')
  .join('');

/** Whole numbers in -46…46, as text. Throws on others. */
export function encodeLevels(levels: ArrayLike<number>): string {
  let out = '';
  for (let i = 0; i < levels.length; i++) {
    const char = ALPHABET[(levels[i] as number) + MAX_LEVEL];
    if (char === undefined) throw new RangeError(`level ${levels[i]} is out of range`);
    out += char;
  }
  return out;
}

export function decodeLevels(text: string): Int8Array {
  const level = new Int8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) level[ALPHABET.charCodeAt(i)] = i - MAX_LEVEL;
  return Int8Array.from({ length: text.length }, (_, i) => level[text.charCodeAt(i)] as number);
}
