// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../../../components/coach/announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('only what stands after a pause is read out, once', () => {
  const layer = document.createElement('div');
  const announce = createAnnouncer(layer, new AbortController().signal);
  const region = layer.querySelector('[role="status"]');
  announce('Goodturn: Neutral');
  vi.advanceTimersByTime(500);
  announce('Goodturn: Helpful');
  vi.advanceTimersByTime(1_100);
  expect(region?.textContent).toBe('');
  vi.advanceTimersByTime(200);
  expect(region?.textContent).toBe('Goodturn: Helpful');
});

test('nothing is read out after the end', () => {
  const layer = document.createElement('div');
  const ending = new AbortController();
  const announce = createAnnouncer(layer, ending.signal);
  announce('Goodturn: Helpful');
  ending.abort();
  vi.advanceTimersByTime(5_000);
  expect(layer.textContent).toBe('');
});
