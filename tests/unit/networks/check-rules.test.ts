import { expect, it } from 'vitest';
import { checkRules, findProblems } from '../../../lib/networks/check/check-rules.ts';
import { RULES } from '../../../lib/networks/registry.ts';
import type { ComposerRule, NetworkRules } from '../../../lib/networks/types.ts';

/** X with one row changed, and perhaps with a field that no row has. */
function withRow(change: Partial<ComposerRule> & { readonly extra?: string }): NetworkRules {
  const composers = RULES.x.composers.map((row) =>
    row.id === 'x-inline-reply' ? { ...row, ...change } : row,
  );
  return { ...RULES.x, composers };
}

it('finds nothing wrong with the networks as they are', () => {
  expect(Object.entries(RULES).flatMap(([name, rules]) => findProblems(name, rules))).toEqual([]);
});

const at = (css: string) => ({ css, seen: '2026-10', replica: 'X1' });

it.each<[string, Partial<ComposerRule>, RegExp]>([
  ['no editor', { editor: [] }, /^x-inline-reply: editor needs at least one selector$/],
  ['an open bracket', { editor: [at('[role="textbox"')] }, /^x-inline-reply: editor\.0\.css/],
  ['a month that is none', { editor: [{ ...at('p'), seen: '2026-13' }] }, /^x-inline-reply: editor\.0\.seen/],
  ['no replica', { editor: [{ ...at('p'), replica: '' }] }, /^x-inline-reply: editor\.0\.replica/],
  ['a broken path', { when: { path: '^/(home' } }, /^x-inline-reply: when\.path/],
  ['another network’s name', { id: 'facebook-reply' }, /^facebook-reply: does not begin with x-$/],
  ['an id that is there twice', { id: 'x-quote' }, /^x-quote: is there twice$/],
  ['no proof', { outcome: 'new-item', items: [] }, /^x-inline-reply: items are the only proof/],
])('%s is told with the name of the row', (_name, change, problem) => {
  const problems = findProblems('x', withRow(change));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

it('a field nobody reads is a slip of the pen', () => {
  const problems = findProblems('x', withRow({ extra: 'none' }));
  expect(problems[0]).toMatch(/^x-inline-reply: /);
});

it('the build stops with every broken row named', () => {
  expect(() => checkRules({ ...RULES, x: withRow({ editor: [] }) })).toThrow(/x-inline-reply: editor/);
});
