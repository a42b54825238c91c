import { describe, expect, it } from 'vitest';
import { toWeightedLength } from '../../replicas/x/length.ts';

describe('length as X counts it', () => {
  it.each([
    ['', 0],
    ['hello', 5],
    ['schön — “so”', 12],
    ['日本', 4],
    ['see https://example.org/a/very/long/path/that/goes/on ok', 30],
    ['👍', 2],
  ])('%j is %i', (text, length) => {
    expect(toWeightedLength(text)).toBe(length);
  });
});
