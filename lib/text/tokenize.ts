import { isAsciiDigit, isDigit, isExtender, isLetter, isPictograph, isSpace } from './characters.ts';
import { findContraction } from './contractions.ts';
import { emojiKind } from './emoji.ts';
import type { FoldedText } from './fold.ts';
import { findEmailEnd, findLinkEnd } from './links.ts';
import { isCurrency, scanNumber } from './numbers.ts';
import type { Token, TokenKind } from './token.ts';
import { wordKey } from './words.ts';

const BULLETS = '-–—•*▪►▶✔✅☑🔹🔸→➡·◦‣○●◆❌📌📍💡';
const MAX_WORD = 64;
/** What may follow the first word of a link or an e-mail address. */
const GOES_ON = '.:@-_+';

function codeAt(text: string, at: number): number {
  return at < text.length ? (text.codePointAt(at) ?? 0) : 0;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** End of the word at `at`: letters with their marks, digits after a letter, apostrophes between letters. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < MAX_WORD) {
    const code = codeAt(text, end);
    if (isLetter(code) || (end > at && (isDigit(code) || isExtender(code)))) end += width(code);
    else if (code === 39 && end > at && isLetter(codeAt(text, end + 1))) end++;
    else break;
  }
  return end;
}

class Scanner {
  readonly tokens: Token[] = [];
  private readonly text: string;
  private readonly folded: FoldedText;
  private isLineStart = true;

  constructor(folded: FoldedText) {
    this.folded = folded;
    this.text = folded.text;
  }

  run(): readonly Token[] {
    let at = 0;
    while (at < this.text.length) at = this.step(at);
    return this.tokens;
  }

  private push(kind: TokenKind, key: string, from: number, to: number, more?: Partial<Token>): number {
    const start = this.folded.starts[from] ?? 0;
    const end = this.folded.ends[to - 1] ?? start;
    this.tokens.push({ kind, key, start, end, ...more });
    this.isLineStart = false;
    return to;
  }

  /** Reads one token, or skips one character, from `at`; returns where to go on. */
  private step(at: number): number {
    const { text } = this;
    const code = codeAt(text, at);
    if (code === 10) return this.lines(at);
    if (isSpace(code)) return at + 1;
    if (this.isLineStart) {
      const end = this.bulletEnd(at, code);
      if (end > at) return this.push('bullet', '<bullet>', at, end);
    }
    if (code === 64) return this.mention(at);
    if (code === 35) return this.hashtag(at);
    if (isDigit(code) || (isCurrency(text.charAt(at)) && /\d/.test(text.slice(at + 1, at + 3))))
      return this.number(at);
    if (isLetter(code)) return this.word(at);
    if (code === 33 || code === 63) return this.exclaim(at);
    if (code === 46) return this.stop(at);
    if (code === 0x3002) return this.push('stop', '.', at, at + 1);
    if (code === 58) return this.push('mark', ':', at, at + 1);
    if (isPictograph(code)) {
      const kind = emojiKind(String.fromCodePoint(code));
      return this.push('emoji', `<${kind}>`, at, at + width(code), { emoji: kind });
    }
    if (!(code === 34 || code === 40)) this.isLineStart = false;
    return at + width(code);
  }

  private lines(at: number): number {
    let end = at;
    let count = 0;
    while (end < this.text.length && isSpace(this.text.charCodeAt(end))) {
      if (this.text.charCodeAt(end) === 10) count++;
      end++;
    }
    this.push(count > 1 ? 'gap' : 'break', count > 1 ? '<gap>' : '<break>', at, end);
    this.isLineStart = true;
    return end;
  }

  private bulletEnd(at: number, code: number): number {
    if (isAsciiDigit(code)) {
      let end = at;
      while (end - at < 3 && isAsciiDigit(this.text.charCodeAt(end))) end++;
      const next = this.text.charAt(end);
      const isMarked = next === '.' || next === ')' || next === '/';
      return isMarked && isSpace(this.text.charCodeAt(end + 1)) ? end + 1 : at;
    }
    const char = String.fromCodePoint(code);
    if (!BULLETS.includes(char)) return at;
    const end = at + char.length;
    return isSpace(codeAt(this.text, end)) || isLetter(codeAt(this.text, end)) ? end : at;
  }

  private mention(at: number): number {
    let end = at + 1;
    while (end < this.text.length && end - at < MAX_WORD) {
      const code = this.text.charCodeAt(end);
      if (!isLetter(code) && !isDigit(code) && code !== 95) break;
      end++;
    }
    return end > at + 1 ? this.push('mention', '<at>', at, end) : at + 1;
  }

  private hashtag(at: number): number {
    let end = at + 1;
    let hasLetter = false;
    while (end < this.text.length && end - at < MAX_WORD) {
      const code = codeAt(this.text, end);
      if (isLetter(code)) hasLetter = true;
      else if (!isDigit(code) && code !== 95 && !isExtender(code)) break;
      end += width(code);
    }
    if (!hasLetter) return at + 1;
    this.push('hashtag', '<tag>', at, end);
    for (const part of splitTag(this.text.slice(at + 1, end))) {
      this.push('word', wordKey(part), at, end, { isTagged: true });
    }
    return end;
  }

  private number(at: number): number {
    const link = findLinkEnd(this.text, at);
    if (link > at) return this.push('link', '<link>', at, link);
    const { kind, end } = scanNumber(this.text, at);
    const key =
      kind === 'number' && this.text.charAt(end - 1).toLowerCase() === 'x' ? '<times>' : `<${kind}>`;
    return this.push(kind, key, at, Math.max(end, at + 1));
  }

  private word(at: number): number {
    const end = Math.max(wordEnd(this.text, at), at + width(codeAt(this.text, at)));
    if (GOES_ON.includes(this.text.charAt(end)) && end < this.text.length) {
      const email = findEmailEnd(this.text, at);
      if (email > at) return this.push('email', '<email>', at, email);
      const link = findLinkEnd(this.text, at);
      if (link > at) return this.push('link', '<link>', at, link);
    }
    const raw = this.text.slice(at, end);
    const key = wordKey(raw);
    if (this.contract(key, at, end)) return end;
    const first = raw.charCodeAt(0);
    const isCapitalised = first < 128 ? first < 97 : raw.charAt(0) !== raw.charAt(0).toLowerCase();
    const isShouted = isCapitalised && raw.length > 2 && raw === raw.toUpperCase();
    return this.push('word', key, at, end, { isShouted, isCapitalised });
  }

  /** Joins a word with the one before it where the two have a contraction; says whether it did. */
  private contract(key: string, at: number, end: number): boolean {
    const before = this.tokens.at(-1);
    if (before === undefined || before.kind !== 'word' || this.text.charAt(at - 1) !== ' ') return false;
    const start = this.folded.starts[at] ?? 0;
    if (before.isTagged === true || start - before.end > 1) return false;
    const joined = findContraction(before.key, key);
    if (joined === null) return false;
    this.tokens[this.tokens.length - 1] = { ...before, key: joined, end: this.folded.ends[end - 1] ?? start };
    return true;
  }

  private exclaim(at: number): number {
    let end = at;
    let hasQuestion = false;
    while (end < this.text.length && (this.text.charCodeAt(end) === 33 || this.text.charCodeAt(end) === 63)) {
      if (this.text.charCodeAt(end) === 63) hasQuestion = true;
      end++;
    }
    const mark = hasQuestion ? '?' : '!';
    return this.push('mark', end - at > 1 ? mark + mark : mark, at, end);
  }

  private stop(at: number): number {
    let end = at;
    while (this.text.charCodeAt(end) === 46) end++;
    if (end - at > 1) return this.push('mark', '…', at, end);
    const next = codeAt(this.text, end);
    const isEnd =
      next === 0 || isSpace(next) || next === 34 || next === 41 || next === 39 || isPictograph(next);
    return isEnd ? this.push('stop', '.', at, end) : end;
  }
}

/** `BookADemo_now` to `Book A Demo now`: at capitals, digits and low lines. */
function splitTag(tag: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) parts.push(tag.slice(from, to));
    from = to;
  };
  for (let i = 1; i < tag.length; i++) {
    const [before, here, after] = [tag.charAt(i - 1), tag.charAt(i), tag.charAt(i + 1)];
    const isUpper = here !== here.toLowerCase();
    const wasUpper = before !== before.toLowerCase();
    const isNextLower = after !== '' && after !== after.toUpperCase();
    if (isUpper && (!wasUpper || isNextLower)) cut(i);
    if (here === '_') {
      cut(i);
      from = i + 1;
    }
  }
  cut(tag.length);
  return parts;
}

/**
 * Tokens of a folded text, in order, with offsets into the draft it was folded from. Linear time: every
 * step moves on, and looks ahead only as far as a bounded token reaches.
 */
export function tokenize(folded: FoldedText): readonly Token[] {
  return new Scanner(folded).run();
}
