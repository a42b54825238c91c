import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../lib/classifier/features/extract.ts';
import { BUCKETS } from '../../../lib/classifier/features/hashed.ts';
import { LEAST_POSTS, readRealRows, toRealRows, toText } from '../../../training/real-features.ts';

const KEPT = 'training/real/features.jsonl';

function toPost(text: string) {
  return {
    id: 'r',
    text,
    network: 'x',
    surface: 'post',
    label: 'helpful',
    sub: 'G1',
    give: 2,
    ask: 0,
    voice: '',
    source: 's1',
  } as const;
}

describe('what is kept of real posts', () => {
  const rows = readRealRows(KEPT);

  it('is there, and fits the features of this code', () => {
    expect(rows.length).toBeGreaterThan(3_000);
  });

  it('has buckets in ascending order, each once, and values of named features only', () => {
    for (const { hashed, named } of rows) {
      expect(hashed.every((id, i) => id < BUCKETS && id > (hashed[i - 1] ?? -1))).toBe(true);
      expect(named.every(([at, value]) => at < NAMES.length && value >= -1 && value <= 1)).toBe(true);
    }
  });
});

describe('hashing posts', () => {
  it('leaves a rare word out as a word by itself', () => {
    const common = Array.from({ length: LEAST_POSTS }, () => toPost('bread'));
    const [plain] = toRealRows([...common, toPost('unrelated')]);
    expect(plain?.hashed.length).toBeGreaterThan(0);
    const alone = toRealRows([...common, toPost('quixotry')]).at(-1);
    // What is left are its pairs with the two edges of the post.
    expect(alone?.hashed.length).toBeLessThan(plain?.hashed.length ?? 0);
  });

  it('writes no word of a post', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const text = toText(toRealRows([toPost(words.join(' '))]));
        for (const word of words) if (!'features buckets'.includes(word)) expect(text).not.toContain(word);
      }),
    );
  });
});
