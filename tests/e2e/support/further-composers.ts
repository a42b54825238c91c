import { expect, type Locator, type Page } from '@playwright/test';
import type { ComposerDriver } from './composers.ts';
import { discardX } from './composers.ts';

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

async function openXArticle(page: Page): Promise<Locator> {
  await page.locator('[data-testid="primaryColumn"] textarea').fill('Notes');
  const editor = page.locator('.public-DraftEditor-content');
  await editor.click();
  return editor;
}

async function openOldShareBox(page: Page): Promise<Locator> {
  await page.locator('[data-view-name="share-sharebox-focus"] button').first().click();
  const editor = page.locator('.share-box .ql-editor').and(page.locator(':visible'));
  await editor.click();
  return editor;
}

async function openOldReply(page: Page): Promise<Locator> {
  const thread = page.locator('article.comments-comment-entity').first();
  await thread.locator('button.comments-comment-social-bar__reply-action-button--cr').first().click();
  const editor = thread.locator('form .ql-editor');
  await editor.click();
  await page.keyboard.press('End');
  return editor;
}

async function openLinkedInArticle(page: Page): Promise<Locator> {
  await page.locator('#article-editor-headline__textarea').fill('Notes');
  const editor = page.locator('[data-test-article-editor-content-textbox]');
  // The first title makes a draft of it, and the body comes up as another editor.
  await editor.click();
  await page.waitForURL(/\/article\/edit\//);
  await editor.click();
  return editor;
}

async function openFacebookDialog(page: Page): Promise<Locator> {
  await page.locator('[role="region"] [role="button"]').first().click();
  const editor = page.locator('[role="dialog"] [data-lexical-editor]');
  await expect(editor).toBeFocused();
  return editor;
}

async function openFacebookShare(page: Page): Promise<Locator> {
  const story = page.locator('[role="feed"] > * > [role="article"]').first();
  await story
    .getByRole('button', { name: /^(Share|Teilen|مشاركة|シェア)/ })
    .first()
    .click();
  const editor = page.locator('[role="dialog"] [data-lexical-editor]');
  await expect(editor).toBeFocused();
  return editor;
}

async function openStoryDialog(page: Page): Promise<Locator> {
  const editor = page.locator('[role="dialog"] form[role="presentation"] [data-lexical-editor]').last();
  await editor.click();
  return editor;
}

function lastDialogButton(page: Page): Locator {
  return page.locator('[role="dialog"] [role="button"]:visible').last();
}

const xDialog = {
  network: 'x',
  submit: (page: Page) => page.getByRole('dialog').getByTestId('tweetButton'),
  key: 'Control+Enter',
  discard: discardX,
} as const;

async function openXThread(page: Page): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await expect(dialog.getByTestId('tweetTextarea_0')).toBeFocused();
  await page.keyboard.insertText('Two things I learnt about sourdough this winter.');
  await dialog.getByTestId('addButton').click();
  const editor = dialog.getByTestId('tweetTextarea_1');
  await expect(editor).toBeFocused();
  return editor;
}

/** A thread whose first part is written already: sending it posts two messages. */
export const THREAD_COMPOSER: ComposerDriver = {
  ...xDialog,
  id: 'X thread',
  surface: 'thread',
  path: '/home',
  hasParent: false,
  open: openXThread,
};

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
  {
    id: 'X article',
    network: 'x',
    surface: 'post',
    path: '/compose/articles/edit/77',
    hasParent: false,
    open: openXArticle,
    submit: (page) => page.getByTestId('publishButton'),
  },
  {
    id: 'LinkedIn share box in the document',
    network: 'linkedin',
    surface: 'post',
    path: '/feed/',
    switches: { shareBox: 'document' },
    hasParent: false,
    open: openOldShareBox,
    submit: (page) => page.locator('button.share-actions__primary-action:visible'),
  },
  {
    id: 'LinkedIn reply on an old page',
    network: 'linkedin',
    surface: 'reply',
    path: '/feed/update/urn:li:activity:7398204417755312001/',
    hasParent: true,
    open: openOldReply,
    submit: (page) =>
      page
        .locator('article.comments-comment-entity')
        .first()
        .locator('button.comments-comment-box__submit-button--cr'),
  },
  {
    id: 'LinkedIn article',
    network: 'linkedin',
    surface: 'post',
    path: '/article/new/',
    hasParent: false,
    open: openLinkedInArticle,
    submit: (page) => page.locator('.article-editor-nav__publish, .article-editor-publish__button').last(),
    steps: 2,
  },
  {
    id: 'Facebook post in a group',
    network: 'facebook',
    surface: 'post',
    path: '/groups/481120077310',
    hasParent: false,
    open: openFacebookDialog,
    submit: lastDialogButton,
  },
  {
    id: 'Facebook post as a page',
    network: 'facebook',
    surface: 'post',
    path: '/spokeandsaddle',
    hasParent: false,
    open: openFacebookDialog,
    submit: lastDialogButton,
    steps: 2,
  },
  {
    id: 'Facebook share with words',
    network: 'facebook',
    surface: 'quote',
    path: '/',
    hasParent: false,
    open: openFacebookShare,
    submit: lastDialogButton,
  },
  {
    id: 'Facebook comment in a dialog over the feed',
    network: 'facebook',
    surface: 'comment',
    path: '/oda.ferrante/posts/1220100000000001/',
    switches: { postView: 'dialog' },
    hasParent: true,
    open: openStoryDialog,
    submit: (page) =>
      page
        .locator('[role="dialog"] form[role="presentation"]')
        .last()
        .locator('#focused-state-composer-submit [role="button"]'),
    key: 'Enter',
  },
];
