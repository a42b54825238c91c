import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tn } from '../../../lib/platform/plural.ts';

test('one and many', () => {
  expect(tn('popupRoom', 1)).toBe('Room for 1 pitch');
  expect(tn('popupRoom', 0)).toBe('Room for 0 pitches');
  expect(tn('popupRoom', 1_200)).toBe('Room for 1,200 pitches');
});

test('a language takes the form its own rules ask for, and the common one where it has none', () => {
  const polish: Readonly<Record<string, string>> = {
    localeTag: 'pl',
    popupRoomOne: 'jedno $1',
    popupRoomFew: 'kilka $1',
    popupRoomOther: 'inne $1',
  };
  const getMessage = (key: string, given: readonly string[]) =>
    (polish[key] ?? '').replace('$1', given[0] ?? '');
  Object.assign(fakeBrowser.i18n, { getMessage: vi.fn(getMessage) });
  expect([1, 3, 5].map((n) => tn('popupRoom', n))).toEqual(['jedno 1', 'kilka 3', 'inne 5']);
});
