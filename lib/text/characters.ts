/**
 * What kind of character a code point is, for folding and scanning. One code point at a time, so that
 * reading a draft takes time linear in its length whatever it holds.
 */

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const INVISIBLE = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0]/u;

export const ZERO_WIDTH_JOINER = 0x200d;

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return code < 128 || Number.isNaN(code) ? isAsciiLetter(code) : LETTER.test(String.fromCodePoint(code));
}

export function isDigit(code: number): boolean {
  return code < 128 || Number.isNaN(code) ? isAsciiDigit(code) : DIGIT.test(String.fromCodePoint(code));
}

/** Combining marks, variation selectors, skin tones and tags: they belong to the character before them. */
export function isExtender(code: number): boolean {
  if (code < 0x300) return false;
  if ((code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0xe0020 && code <= 0xe007f)) return true;
  return MARK.test(String.fromCodePoint(code));
}

export function isRegionalIndicator(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/** Emoji and the arrows and dingbats that people use as such; not ©, ™ or digits. */
export function isPictograph(code: number): boolean {
  if (code < 0x2190) return false;
  if (code <= 0x21ff || isRegionalIndicator(code)) return true;
  if (code >= 0x25a0 && code <= 0x27bf) return true;
  return PICTOGRAPH.test(String.fromCodePoint(code));
}

/** Zero-width and format characters: there for layout or to hide, never to be read. */
export function isInvisible(code: number): boolean {
  return code >= 0xad && INVISIBLE.test(String.fromCodePoint(code));
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
