import { isAsciiDigit, isAsciiLetter, isSpace } from './characters.ts';

/** Endings that make bare `name.ending` a link. With a path after it, any ending of letters does. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    'com org net edu gov io co ly ai app dev gg xyz uk us ca au de fr nl ie nz eu tv fm info biz shop store ' +
    'blog news online site tech link page pub club live world health school jobs events example test'
  ).split(' '),
);

const MAX_LINK_LENGTH = 512;

function isHostChar(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code) || code === 45;
}

/** First position at or after `from` that cannot be inside a link, less the punctuation that ends a sentence. */
function linkEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_LINK_LENGTH);
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === 60 || code === 62 || code === 34 || code > 0x2000) break;
    end++;
  }
  while (end > from && `.,;:!?'")]}…`.includes(text.charAt(end - 1))) end--;
  return end;
}

function hasSchemeAt(text: string, at: number): boolean {
  const head = text.slice(at, at + 8).toLowerCase();
  return head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.');
}

/** End of `host.ending/path` without a scheme, or `at` where there is none. */
function bareLinkEnd(text: string, at: number): number {
  let i = at;
  let labelStart = at;
  let dots = 0;
  while (i < text.length && i - at < 253) {
    const code = text.charCodeAt(i);
    if (code === 46 && i > labelStart && isHostChar(text.charCodeAt(i + 1))) {
      dots++;
      labelStart = i + 1;
    } else if (!isHostChar(code)) break;
    i++;
  }
  if (dots === 0) return at;
  const ending = text.slice(labelStart, i);
  for (let k = 0; k < ending.length; k++) if (!isAsciiLetter(ending.charCodeAt(k))) return at;
  const hasPath = text.charCodeAt(i) === 47 && !isSpace(text.charCodeAt(i + 1));
  if (hasPath && ending.length >= 2 && ending.length <= 8) return Math.max(i, linkEnd(text, i));
  return ENDINGS.has(ending.toLowerCase()) ? i : at;
}

/**
 * End of the link that starts at `at` in folded text, or `at` where none starts.
 * Looks at most at the link's own characters, so scanning stays linear.
 */
export function findLinkEnd(text: string, at: number): number {
  if (hasSchemeAt(text, at)) {
    const end = linkEnd(text, at);
    return end > at + 7 || (end > at + 4 && text.charCodeAt(at) !== 104 && text.charCodeAt(at) !== 72)
      ? end
      : at;
  }
  return bareLinkEnd(text, at);
}

/** End of an e-mail address that starts at `at`, or `at`. */
export function findEmailEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 64) {
    const code = text.charCodeAt(i);
    if (!isHostChar(code) && code !== 46 && code !== 95 && code !== 43) break;
    i++;
  }
  if (i === at || text.charCodeAt(i) !== 64) return at;
  const end = bareLinkEnd(text, i + 1);
  return end > i + 1 ? end : at;
}
