import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/text/fold.ts';

const anyDraft = fc.string({ unit: 'binary', maxLength: 200 });
/** What breaks offsets: lone surrogates, marks, emoji, format characters, line ends. */
const pieces = [
  ...['a', 'e\u0301', '👩‍💻', '🇩🇪', '👍🏽', '1️⃣', '\ud800', '\udc00', '\u200b', '\u202e', 'ﬃ', '𝗕', '½'],
  ...['\r\n', '\n', ' ', '™', 'x\u0300\u0301\u0302\u0303\u0304\u0305'],
];
const seams = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('foldText', () => {
  it('reads fancy letters, full width, ligatures and curly quotes as plain ones', () => {
    expect(foldText('𝗕𝗼𝗼𝗸 ａ ﬁx, “don’t”').text).toBe(`Book a fix, "don't"`);
  });

  it('leaves out what cannot be seen', () => {
    expect(foldText('bu\u200by n\u00ado\u2060w\u202e').text).toBe('buy now');
  });

  it('keeps an emoji of several code points as one, at its own place', () => {
    const text = 'a 👩‍💻 b';
    const folded = foldText(text);
    const at = folded.text.indexOf('b');
    expect(folded.starts[at]).toBe(text.indexOf('b'));
    const emoji = folded.text.indexOf('👩');
    expect(text.slice(folded.starts[emoji], folded.ends[emoji])).toBe('👩‍💻');
  });

  it('says where every unit came from, in order, inside the draft, whatever the draft holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyDraft, seams), (text) => {
        const { text: folded, starts, ends } = foldText(text);
        expect(starts).toHaveLength(folded.length);
        expect(folded.isWellFormed()).toBe(true);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] as number);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number);
        }
      }),
      { seed: Number(process.env['SEED']) },
    );
  });

  it('never cuts a character that readers see as one', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(seams, (text) => {
        const edges = new Set([text.length, ...Array.from(segmenter.segment(text), (part) => part.index)]);
        const { starts, ends } = foldText(text);
        for (const place of [...starts, ...ends]) expect(edges.has(place)).toBe(true);
      }),
      { seed: Number(process.env['SEED']) },
    );
  });
});
