import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelihoodKey } from '../../../../components/popup/likelihood.ts';

test.each([
  [1, 'popupVeryLikely'],
  [0.9, 'popupVeryLikely'],
  [0.89, 'popupLikely'],
  [0.5, 'popupAsLikelyAsNot'],
  [0.33, 'popupAsLikelyAsNot'],
  [0.2, 'popupUnlikely'],
  [0, 'popupVeryUnlikely'],
])('%f', (probability, key) => {
  expect(likelihoodKey(probability)).toBe(key);
});

test('every probability has a word', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => likelihoodKey(p) !== undefined));
});

test('what is no probability is refused', () => {
  expect(() => likelihoodKey(Number.NaN)).toThrow(RangeError);
});
