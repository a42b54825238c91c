import type { Page } from '@playwright/test';
import type { Network } from '../../../lib/core/vocabulary.ts';
import { coach } from '../support/coach.ts';
import { PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';

interface PrivateField {
  readonly name: string;
  readonly network: Network;
  readonly path: string;
  readonly focus: (page: Page) => Promise<void>;
}

/** Fields that look like composers, or stand beside them, and are nobody's business. */
const FIELDS: readonly PrivateField[] = [
  {
    name: 'X: the new chat',
    network: 'x',
    path: '/i/chat/1',
    focus: (page) => page.getByTestId('dm-composer-textarea').click(),
  },
  {
    name: 'X: old direct messages, in the same editor as posts',
    network: 'x',
    path: '/messages/1',
    focus: (page) => page.getByTestId('dmComposerTextInput').click(),
  },
  {
    name: 'X: a prompt to Grok',
    network: 'x',
    path: '/i/grok',
    focus: (page) => page.locator('textarea').first().click(),
  },
  {
    name: 'X: search',
    network: 'x',
    path: '/home',
    focus: (page) => page.getByTestId('SearchBox_Search_Input').click(),
  },
  {
    name: 'LinkedIn: search',
    network: 'linkedin',
    path: '/feed/',
    focus: (page) => page.locator('input[role="combobox"]').first().click(),
  },
  {
    name: 'LinkedIn: messages',
    network: 'linkedin',
    path: '/messaging/',
    focus: (page) => page.locator('.msg-form__contenteditable').first().click(),
  },
  {
    name: 'Facebook: a chat beside the feed, in the same editor as comments',
    network: 'facebook',
    path: '/',
    focus: async (page) => {
      await page.locator('[role="complementary"] [role="button"]').first().click();
      await page.locator('[data-lexical-editor]:not(form *)').first().click();
    },
  },
  {
    name: 'Facebook: messages',
    network: 'facebook',
    path: '/messages/t/hanne/',
    focus: (page) => page.locator('[role="main"] [data-lexical-editor]').first().click(),
  },
  {
    name: 'Facebook: search',
    network: 'facebook',
    path: '/',
    focus: (page) => page.locator('[role="banner"] input').first().click(),
  },
];

for (const field of FIELDS) {
  test(`${field.name} is never watched`, async ({ page, replicas, ledger }) => {
    await page.goto(replicas.url(field.network, field.path, {}));
    await field.focus(page);
    await page.keyboard.type(PITCH);
    await page.keyboard.press('Enter');
    // As long as a verdict takes to show on a watched field, several times over.
    await expect.poll(() => coach(page).chipCount(), { intervals: [500, 1_000] }).toBe(0);
    expect(await coach(page).line()).toBeNull();
    expect(await ledger.entries()).toEqual([]);
    expect(await ledger.attempts()).toEqual([]);
  });
}
