import axe from 'axe-core';
import { expect } from 'vitest';

/** What axe finds wrong in the page. Contrast needs a layout and is measured in Chromium. */
export async function expectAccessible(page: Element): Promise<void> {
  const { violations } = await axe.run(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
