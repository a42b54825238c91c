import { expect, test } from 'vitest';
import { agoText, untilText } from '../../../../components/shared/when.ts';

const NOW = new Date(2026, 10, 19, 15, 20).getTime();
const MINUTE = 60_000;

test.each([
  [0, 'just now'],
  [-5 * MINUTE, 'just now'], // the page's clock and ours may differ a little
  [59_000, 'just now'],
  [12 * MINUTE, '12 min. ago'],
  [60 * MINUTE, '1 hr. ago'],
  [30 * 60 * MINUTE, 'Wed 9:20 AM'],
  [12 * 24 * 60 * MINUTE, 'Nov 7'],
  [400 * 24 * 60 * MINUTE, 'Oct 15, 2025'],
])('%i ms ago is told as "%s"', (age, words) => {
  expect(agoText(NOW - age, NOW).replace(/\s/gu, ' ')).toBe(words);
});

test('an end today is a time, an end tomorrow has its day', () => {
  expect(untilText(NOW + 40 * MINUTE, NOW).replace(/\s/gu, ' ')).toBe('4:00 PM');
  expect(untilText(NOW + 26 * 60 * MINUTE, NOW).replace(/\s/gu, ' ')).toBe('Fri 5:20 PM');
});
