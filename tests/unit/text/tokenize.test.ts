import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, type FoldedText } from '../../../lib/text/fold.ts';
import { toSentences } from '../../../lib/text/sentences.ts';
import { tokenize } from '../../../lib/text/tokenize.ts';

function keys(text: string): string[] {
  return tokenize(foldText(text)).map((token) => token.key);
}

function kindsOf(text: string): string[] {
  return tokenize(foldText(text)).map((token) => `${token.kind}:${text.slice(token.start, token.end)}`);
}

/** A string that counts the characters that are read of it. */
class CountedText extends String {
  reads = 0;
  override charCodeAt(at: number): number {
    this.reads++;
    return super.charCodeAt(at);
  }
  override codePointAt(at: number): number | undefined {
    this.reads++;
    return super.codePointAt(at);
  }
  override charAt(at: number): string {
    this.reads++;
    return super.charAt(at);
  }
  override slice(from?: number, to?: number): string {
    const part = super.slice(from, to);
    this.reads += part.length;
    return part;
  }
}

function countReads(text: string): number {
  const folded = foldText(text);
  const counted = new CountedText(folded.text);
  tokenize({ ...folded, text: counted as unknown as FoldedText['text'] });
  return counted.reads;
}

describe('tokenize', () => {
  it('tells links, mentions, hashtags, money, times and words apart', () => {
    expect(kindsOf('Hi @ann, 20% off $1,200 at 5 pm: https://a.example/x?y=1. #BookADemo')).toEqual([
      'word:Hi',
      'mention:@ann',
      'percent:20%',
      'word:off',
      'money:$1,200',
      'word:at',
      'time:5 pm',
      'mark::',
      'link:https://a.example/x?y=1',
      'stop:.',
      'hashtag:#BookADemo',
      'word:#BookADemo',
      'word:#BookADemo',
      'word:#BookADemo',
    ]);
  });

  it('knows bare links and addresses, and leaves sentences without a space alone', () => {
    expect(kindsOf('see acme.io/demo or mail me@acme.example, then.stop')).toEqual([
      'word:see',
      'link:acme.io/demo',
      'word:or',
      'word:mail',
      'email:me@acme.example',
      'word:then',
      'word:stop',
    ]);
  });

  it('reads words typed in haste, long forms and look-alike letters as the usual word', () => {
    expect(keys('pls dont')).toEqual(keys('please don’t'));
    expect(keys('we have refunded')).toEqual(keys("we've refunded"));
    expect(keys('Bооk a dеmо')).toEqual(keys('book a demo')); // Cyrillic o and e
    expect(keys('𝗕𝗼𝗼𝗸 now')).toEqual(keys('book now'));
  });

  it('marks the items of a list and empty lines', () => {
    expect(keys('Do:\n\n1. this\n- that')).toEqual([
      'do',
      ':',
      '<gap>',
      '<bullet>',
      'this',
      '<break>',
      '<bullet>',
      'that',
    ]);
  });

  it('gives spans inside the draft, in order, that start and end at whole words', () => {
    const words = new Intl.Segmenter('en', { granularity: 'word' });
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.constantFrom(' ', '\n', ', ', ' 👍 '), (lorem, gap) => {
        const text = lorem.split(' ').join(gap);
        const edges = new Set([text.length, ...Array.from(words.segment(text), (part) => part.index)]);
        for (const token of tokenize(foldText(text))) {
          expect(edges.has(token.start)).toBe(true);
          expect(edges.has(token.end)).toBe(true);
        }
      }),
      { seed: Number(process.env['SEED']) },
    );
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(foldText(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { seed: Number(process.env['SEED']) },
    );
  });

  it.each([
    'a',
    '1',
    '@',
    '#',
    '.',
    'a.',
    'a.b/',
    'www.)',
    'http://',
    '#a_',
    '!?',
    '1-',
    'a@',
    '\n ',
    '$ ',
    "a'",
    '1:',
    'ａ',
    'e\u0301',
  ])('reads ten times as much of ten times the text (%j), not more', (part) => {
    const small = countReads(part.repeat(2_000));
    expect(countReads(part.repeat(20_000))).toBeLessThan(small * 10.5 + 5_000);
  });
});

describe('toSentences', () => {
  it('ends a sentence at its mark or line, and keeps the mark with it', () => {
    const tokens = tokenize(foldText('One two. Three? \n\nFour five'));
    const texts = toSentences(tokens).map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map((token) => token.key)
        .join(' '),
    );
    expect(texts).toEqual(['one two .', 'three ?', 'four five']);
  });

  it('makes no sentence of marks and empty lines', () => {
    expect(toSentences(tokenize(foldText('...\n\n!!\n')))).toEqual([]);
  });
});
