import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../e2e/support/build.ts';
import { findViolations } from './support/import-graph.ts';
import { readSources } from './support/sources.ts';
import { BANS, VALUE_RULES, ZONE_RULES, ZONES } from './support/zones.ts';

test('the rules speak of what is there', async () => {
  const named = ZONES.flatMap(({ folder, may }) => [folder, ...may]);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const paths = (await readSources('{components,entrypoints,lib}/**/*.{ts,tsx}')).map(({ path }) => path);
  const idle = BANS.filter(({ from }) => !paths.some((path) => new RegExp(from).test(path)));
  expect(idle).toEqual([]);
});

test('every room imports only what lies below it', async () => {
  expect(await findViolations('all', ZONE_RULES)).toEqual([]);
});

test('no cycles, and nothing reaches what it must not', async () => {
  expect(await findViolations('values', VALUE_RULES)).toEqual([]);
});
