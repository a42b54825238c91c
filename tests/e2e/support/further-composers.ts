import type { Locator, Page } from '@playwright/test';
import type { ComposerDriver } from './composers.ts';

const STATUS = '/senna_whitlow/status/1790000000000000105';

function openedXDialog(page: Page): Locator {
  return page.getByRole('dialog').getByTestId('tweetTextarea_0');
}

async function openXAddress(page: Page): Promise<Locator> {
  const editor = openedXDialog(page);
  await editor.click();
  return editor;
}

async function openXModalReply(page: Page): Promise<Locator> {
  await page.getByTestId('tweet').first().getByTestId('reply').click();
  return openXAddress(page);
}

async function openXQuote(page: Page): Promise<Locator> {
  await page.getByTestId('tweet').first().getByTestId('retweet').click();
  await page.getByTestId('Dropdown').getByRole('menuitem').nth(1).click();
  return openXAddress(page);
}

async function discardX(page: Page): Promise<void> {
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetCancel').click();
}

const xDialog = {
  network: 'x',
  submit: (page: Page) => page.getByRole('dialog').getByTestId('tweetButton'),
  key: 'Control+Enter',
  discard: discardX,
} as const;

/** Composers beside the everyday ones of `composers.ts`: the same editors in other places. */
export const FURTHER_COMPOSERS: readonly ComposerDriver[] = [
  {
    ...xDialog,
    id: 'X reply in a dialog',
    surface: 'reply',
    path: '/home',
    hasParent: true,
    open: openXModalReply,
  },
  {
    ...xDialog,
    id: 'X reply by address',
    surface: 'reply',
    path: '/compose/post?in_reply_to=1790000000000000104',
    hasParent: true,
    open: openXAddress,
  },
  {
    ...xDialog,
    id: 'X quote',
    surface: 'quote',
    path: STATUS,
    hasParent: false,
    open: openXQuote,
  },
  {
    ...xDialog,
    id: 'X reply with a quote',
    surface: 'reply',
    path: '/compose/post?in_reply_to=1790000000000000104&quote=1790000000000000101',
    hasParent: true,
    open: openXAddress,
  },
];
