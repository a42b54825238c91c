import { expect, test } from 'vitest';
import { findAdvice, findConfidenceText } from '../../../../components/coach/verdict-words.ts';
import { verdictOf } from './models.ts';

test.each([
  [0.95, 'Quite sure'],
  [0.9, 'Quite sure'],
  [0.8, 'Fairly sure'],
  [0.6, 'Only leaning that way'],
])('a probability of %f is "%s"', (helpful, text) => {
  const probabilities = { helpful, pitch: (1 - helpful) / 2, neutral: (1 - helpful) / 2 };
  expect(findConfidenceText(verdictOf('helpful', { probabilities }), null)).toBe(text);
});

test('an abstention has nothing to be sure of', () => {
  expect(findConfidenceText(verdictOf('unsure', { abstained: 'language' }), null)).toBeNull();
  expect(findConfidenceText(null, null)).toBeNull();
});

test('advice without a message is left out', () => {
  expect(findAdvice(verdictOf('pitch', { advice: 'somethingUnheardOf' }))).toBeNull();
  expect(findAdvice(verdictOf('pitch'))).toBeNull();
  expect(findAdvice(verdictOf('pitch', { advice: 'askLess' }))).toBe('Ask for one thing only.');
});
