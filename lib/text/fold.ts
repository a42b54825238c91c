import {
  ZERO_WIDTH_JOINER,
  isAsciiDigit,
  isExtender,
  isInvisible,
  isPictograph,
  isRegionalIndicator,
  isSpace,
} from './characters.ts';

/** A text made plain for scanning, with the way back: unit `i` of `text` came from `[starts[i], ends[i])`. */
export interface FoldedText {
  readonly text: string;
  /** UTF-16 offsets into the source; never decreasing. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Marks on one letter beyond these are skipped: nobody reads them and NFKC of long runs is slow. */
const MAX_MARKS = 4;

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2122': ' ',
  '\u00ae': ' ',
  '\u00a9': ' ',
  '\u2120': ' ',
};

class FoldedBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;

  constructor(capacity: number) {
    this.starts = new Uint32Array(capacity + 16);
    this.ends = new Uint32Array(capacity + 16);
  }

  push(text: string, start: number, end: number): void {
    if (this.length + text.length > this.starts.length) this.grow(text.length);
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length++;
    }
  }

  /** Text that needs no folding: every unit stands for itself. */
  pushRun(text: string, start: number): void {
    if (this.length + text.length > this.starts.length) this.grow(text.length);
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts[this.length] = start + i;
      this.ends[this.length] = start + i + 1;
      this.length++;
    }
  }

  finish(): FoldedText {
    return {
      text: this.parts.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private grow(by: number): void {
    const size = (this.starts.length + by) * 2;
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}

/** End of the user-perceived character that starts with `code` at `start`, near enough to never split one. */
function clusterEnd(source: string, start: number, code: number): number {
  let end = start + (code > 0xffff ? 2 : 1);
  if (isRegionalIndicator(code) && isRegionalIndicator(source.codePointAt(end) ?? 0)) end += 2;
  while (end < source.length) {
    const next = source.codePointAt(end) ?? 0;
    if (next < 0x300) break;
    const after = source.codePointAt(end + 1) ?? 0;
    if (isExtender(next)) end += next > 0xffff ? 2 : 1;
    else if (next === ZERO_WIDTH_JOINER && isPictograph(after)) end += 1 + (after > 0xffff ? 2 : 1);
    else if (next === ZERO_WIDTH_JOINER) end += 1;
    else break;
  }
  return end;
}

/** End of the run of ASCII from `start` that is left as it is: no mark follows it, no backtick, no return. */
function plainRunEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length) {
    const code = source.charCodeAt(end);
    if (code > 127 || code === 13 || code === 96) break;
    end++;
  }
  const next = end < source.length ? source.charCodeAt(end) : 0;
  return next >= 0x300 && end > start ? end - 1 : end;
}

/** What a reader takes the cluster for, by Unicode NFKC: fancy letters plain, full width narrow. */
function readCluster(cluster: string, code: number): string {
  const plain = PLAIN[String.fromCodePoint(code)];
  if (plain !== undefined) return plain;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (isSpace(code)) return code === 0x2028 || code === 0x2029 || code === 0x85 ? '\n' : ' ';
  if (isPictograph(code)) return String.fromCodePoint(code);
  if (isInvisible(code)) return '';
  if (isAsciiDigit(code)) return cluster.charAt(0);
  const head = cluster.length > MAX_MARKS + 2 ? cluster.slice(0, MAX_MARKS + 2) : cluster;
  const folded = head.normalize('NFKC');
  return folded.isWellFormed() ? folded : folded.toWellFormed();
}

/** `source` with fancy letters, widths, quotes and spaces made plain and invisible characters left out. */
export function foldText(source: string): FoldedText {
  const out = new FoldedBuilder(source.length);
  let i = 0;
  while (i < source.length) {
    const run = plainRunEnd(source, i);
    if (run > i) {
      out.pushRun(source.slice(i, run), i);
      i = run;
      continue;
    }
    const code = source.codePointAt(i) ?? 0;
    if (code === 13) {
      const end = source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
      out.push('\n', i, end);
      i = end;
      continue;
    }
    const end = clusterEnd(source, i, code);
    out.push(readCluster(source.slice(i, end), code), i, end);
    i = end;
  }
  return out.finish();
}
