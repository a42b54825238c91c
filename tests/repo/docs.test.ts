import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { ROOT } from '../e2e/support/build.ts';
import { readSources } from './support/sources.ts';

const pages = await readSources('{README.md,docs/**/*.md,tests/replicas/README.md}');
const readme = pages.find(({ path }) => path === 'README.md')?.text ?? '';

test('the README begins with the two commands', () => {
  const blocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, code]) => code?.trim());
  expect(blocks.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  expect(readme.slice(0, readme.indexOf('```')).trim()).toBe('# Goodturn');
});

test('every link inside the project leads somewhere', () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target]) => join(dirname(path), target ?? ''))
      .filter((target) => !existsSync(join(ROOT, target)))
      .map((target) => `${path} -> ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every npm script that is spoken of is there', () => {
  const named = pages.flatMap(({ text }) => [...text.matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)]);
  const missing = named.map(([, script]) => script ?? '').filter((script) => !(script in pkg.scripts));
  expect(missing).toEqual([]);
});
