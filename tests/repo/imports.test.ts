import { expect, test } from 'vitest';
import { findViolations } from './support/import-graph.ts';
import { VALUE_RULES, ZONE_RULES } from './support/zones.ts';

test('every room imports only what lies below it', async () => {
  expect(await findViolations('all', ZONE_RULES)).toEqual([]);
});

test('no cycles, and nothing reaches what it must not', async () => {
  expect(await findViolations('values', VALUE_RULES)).toEqual([]);
});
