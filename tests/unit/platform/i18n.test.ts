import { expect, test } from 'vitest';
import { t } from '../../../lib/platform/i18n.ts';

test('the sentence of a key comes from the English messages', () => {
  expect(t('labelPitch')).toBe('Reads as a pitch');
});

test('a unit test that fetches fails', () => {
  expect(() => fetch('https://example.com')).toThrow('nothing is fetched');
});
