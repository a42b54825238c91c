import { expect, test } from 'vitest';
import { readSources } from './support/sources.ts';

const MAX_LINES = 300;
const MEDIAN_LINES = 70;

const sources = await readSources('{lib,components,entrypoints,training,bench,tests}/**/*.{ts,tsx,css}');

test('a file holds one idea: at most 300 lines, half of them at most 70', () => {
  const code = sources.filter(({ path }) => !path.endsWith('.css'));
  const lengths = code.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
});

test('files and folders are named in kebab-case', () => {
  const kebab = /^(\.?[a-z0-9]+(-[a-z0-9]+)*\.?)+$/;
  const odd = sources.flatMap(({ path }) => path.split('/').filter((part) => !kebab.test(part)));
  expect(odd).toEqual([]);
});

test('types are not talked away', () => {
  const escapes = /(: ?|\bas |<)any\b(?! [a-z])|@ts-(ignore|nocheck|expect-error)/;
  const own = sources.filter(({ path, text }) => path !== 'tests/repo/shape.test.ts' && escapes.test(text));
  expect(own.map(({ path }) => path)).toEqual([]);
});

test('nothing is left for later', () => {
  const later = sources.filter(
    ({ path, text }) => path !== 'tests/repo/shape.test.ts' && /\b(TODO|FIXME|XXX)\b/.test(text),
  );
  expect(later.map(({ path }) => path)).toEqual([]);
});

test('only lib/platform names the browser’s extension interface', () => {
  const code = sources.filter(({ path }) => /^(lib|components|entrypoints)\//.test(path));
  const outside = code.filter(({ path }) => !path.startsWith('lib/platform/'));
  const direct = /from '(wxt\/browser|webextension-polyfill)'|\b(chrome|globalThis\.browser)\.\w+/;
  expect(outside.filter(({ text }) => direct.test(text)).map(({ path }) => path)).toEqual([]);
});
