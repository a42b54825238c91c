import { isAsciiLetter, isDigit } from './characters.ts';
import type { TokenKind } from './token.ts';

const CURRENCY = '$€£₹¥₦₱₩';
const MONEY_WORDS: ReadonlySet<string> = new Set(
  'usd eur gbp inr aud cad nzd sgd zar aed chf dollars dollar bucks euros euro pounds quid rupees rs lpa lakh lakhs pesos naira'.split(
    ' ',
  ),
);
const HALF_DAYS: ReadonlySet<string> = new Set(['am', 'pm']);
const MAX_DIGITS = 40;

export interface NumberScan {
  readonly kind: TokenKind;
  readonly end: number;
}

export function isCurrency(char: string): boolean {
  return char !== '' && CURRENCY.includes(char);
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < MAX_DIGITS) {
    const code = text.charCodeAt(end);
    const isInner =
      (code === 44 || code === 46 || code === 58 || code === 47) && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !isInner) break;
    end++;
  }
  return end;
}

function lettersEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 8 && isAsciiLetter(text.charCodeAt(end))) end++;
  return end;
}

/** A run of digits and phone punctuation with at least nine digits. */
function findPhoneEnd(text: string, at: number): number {
  let digits = 0;
  let end = at;
  for (let i = at; i < text.length && i - at < 24; i++) {
    const char = text.charAt(i);
    if (isDigit(text.charCodeAt(i))) {
      digits++;
      end = i + 1;
    } else if (!(' -()+'.includes(char) && char !== '')) break;
  }
  return digits >= 9 ? end : at;
}

/** The number that starts with the digit or currency sign at `at`, with what belongs to it (`%`, `pm`, `k`). */
export function scanNumber(text: string, at: number): NumberScan {
  const hasSign = isCurrency(text.charAt(at));
  const from = hasSign && text.charAt(at + 1) === ' ' ? at + 2 : hasSign ? at + 1 : at;
  if (!hasSign) {
    const phone = findPhoneEnd(text, at);
    if (phone > at && phone - at > 9) return { kind: 'phone', end: phone };
  }
  const end = digitsEnd(text, from);
  const digits = text.slice(from, end);
  if (hasSign) {
    const unit = lettersEnd(text, end);
    return { kind: 'money', end: unit - end <= 2 ? unit : end };
  }
  if (text.charAt(end) === '%') return { kind: 'percent', end: end + 1 };
  if (text.charAt(end) === ' ' && text.charAt(end + 1) === '%') return { kind: 'percent', end: end + 2 };
  if (isCurrency(text.charAt(end))) return { kind: 'money', end: end + 1 };
  const gap = text.charAt(end) === ' ' ? 1 : 0;
  const unitEnd = lettersEnd(text, end + gap);
  const unit = text.slice(end + gap, unitEnd).toLowerCase();
  if (HALF_DAYS.has(unit)) return { kind: 'time', end: unitEnd };
  if (MONEY_WORDS.has(unit)) return { kind: 'money', end: unitEnd };
  if (digits.includes(':')) return { kind: 'time', end };
  if (digits.includes('/') && digits.length > 3) return { kind: 'date', end };
  const isCentury = digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'));
  if (isCentury && (gap === 1 || unit === '')) return { kind: 'year', end };
  return { kind: 'number', end: gap === 0 && unit.length > 0 && unit.length <= 3 ? unitEnd : end };
}
