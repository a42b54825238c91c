import { expect, test } from 'vitest';
import { measure, toLatency, toUndisturbed } from '../../../bench/latency.ts';
import { createTexts } from '../../../bench/texts.ts';

test('p95 is the value that 95 of 100 runs do not exceed', () => {
  const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(toLatency('engine', 280, samples)).toMatchObject({ runs: 100, p50Ms: 50, p95Ms: 95 });
});

test('the warm-up is run and not counted', async () => {
  const seen: string[] = [];
  const samples = await measure((text) => seen.push(text), ['a', 'b'], { runs: 4, warmUp: 3 });
  expect(samples).toHaveLength(4);
  expect(seen).toEqual(['a', 'b', 'a', 'b', 'a', 'b', 'a']);
});

test('texts have the asked length and are the same every time', () => {
  const texts = createTexts(1000, 20);
  expect(texts.every((text) => text.length === 1000)).toBe(true);
  expect(new Set(texts).size).toBe(20);
  expect(createTexts(1000, 20)).toEqual(texts);
});

test('undisturbed is the shortest time of each text', () => {
  expect(toUndisturbed([3, 9, 5, 2, 4, 8], 2)).toEqual([3, 2]);
});
