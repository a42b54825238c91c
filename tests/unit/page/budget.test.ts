import { expect, test } from 'vitest';
import { createBudget } from '../../../lib/page/budget.ts';

test('a budget is spent, and comes back as time passes', () => {
  let now = 0;
  const maySpend = createBudget(2, 1_000, () => now);
  expect([maySpend(), maySpend(), maySpend()]).toEqual([true, true, false]);
  now = 999;
  expect(maySpend()).toBe(false);
  now = 1_000;
  expect([maySpend(), maySpend(), maySpend()]).toEqual([true, true, false]);
});
