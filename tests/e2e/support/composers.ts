import { expect, type Locator, type Page } from '@playwright/test';
import type { Network, Surface } from '../../../lib/core/vocabulary.ts';
import type { SwitchInput } from '../../replicas/shared/switches.ts';

/** One composer of a replica as a person uses it: how it is opened, and how what is in it is sent. */
export interface ComposerDriver {
  readonly id: string;
  readonly network: Network;
  readonly surface: Surface;
  readonly path: string;
  readonly switches?: SwitchInput;
  /** Whether a message is answered here. */
  readonly hasParent: boolean;
  /** Opens the composer and gives its editor, with the caret in it. */
  readonly open: (page: Page) => Promise<Locator>;
  /** What sends. */
  readonly submit: (page: Page) => Locator;
  /** How many presses sending takes. */
  readonly steps?: number;
  /** Sends by the keyboard, where the network has a shortcut. */
  readonly key?: 'Control+Enter' | 'Enter';
  /** Closes the composer with text in it and throws the text away, where there is something to close. */
  readonly discard?: (page: Page) => Promise<void>;
}

const STATUS = '/senna_whitlow/status/1790000000000000105';

async function openX(page: Page): Promise<Locator> {
  const editor = page.getByTestId('tweetTextarea_0').first();
  await editor.click();
  return editor;
}

async function openXDialog(page: Page): Promise<Locator> {
  await page.getByTestId('SideNav_NewTweet_Button').click();
  const editor = page.getByRole('dialog').getByTestId('tweetTextarea_0');
  await expect(editor).toBeFocused();
  return editor;
}

/** Closes X's dialog and throws the draft away. */
export async function discardX(page: Page): Promise<void> {
  await page.getByTestId('app-bar-close').click();
  await page.getByTestId('confirmationSheetCancel').click();
}

async function openShareBox(page: Page): Promise<Locator> {
  await page
    .getByRole('button', { name: /Start a post|Beitrag beginnen|بدء منشور|投稿を作成/ })
    .first()
    .click();
  const editor = page.locator('#interop-outlet [data-test-modal-id="sharebox"] .ql-editor:visible');
  await editor.click();
  return editor;
}

async function openNewComment(page: Page): Promise<Locator> {
  const post = page.locator('[data-testid="mainFeed"] [role="listitem"]:visible').first();
  await post.locator('[data-view-name="feed-comment-button"]').click();
  const editor = post.locator('.tiptap').first();
  await editor.click();
  return editor;
}

async function openNewReply(page: Page): Promise<Locator> {
  const post = page.locator('[data-testid="mainFeed"] [role="listitem"]:visible').first();
  await post.locator('[data-view-name="feed-comment-button"]').click();
  await post.locator('[data-view-name="comment-reply-button"]').first().click();
  const editor = post.locator('.tiptap').nth(1);
  await editor.click();
  await page.keyboard.press('End');
  return editor;
}

async function openOldComment(page: Page): Promise<Locator> {
  const editor = page.locator('form.comments-comment-box__form .ql-editor').first();
  await editor.click();
  return editor;
}

async function openPostDialog(page: Page): Promise<Locator> {
  await page.locator('[role="region"] [role="button"]').first().click();
  const editor = page.locator('[role="dialog"] [data-lexical-editor]');
  await expect(editor).toBeFocused();
  return editor;
}

async function openFacebookComment(page: Page): Promise<Locator> {
  const editor = page.locator('form[role="presentation"] [data-lexical-editor]').first();
  await editor.click();
  return editor;
}

async function openFacebookReply(page: Page): Promise<Locator> {
  const comment = page.locator('[role="article"] [role="article"]').first();
  await comment.locator('ul [role="button"]').last().click();
  // It comes ahead of the box for comments, which stands last under the post.
  const editor = page.locator('form[role="presentation"] [data-lexical-editor]').first();
  await expect(editor).toBeFocused();
  return editor;
}

/** Every composer that Goodturn watches, in the order of the networks. */
export const COMPOSERS: readonly ComposerDriver[] = [
  {
    id: 'X home',
    network: 'x',
    surface: 'post',
    path: '/home',
    hasParent: false,
    open: openX,
    submit: (page) => page.getByTestId('tweetButtonInline').first(),
    key: 'Control+Enter',
  },
  {
    id: 'X dialog',
    network: 'x',
    surface: 'post',
    path: '/home',
    hasParent: false,
    open: openXDialog,
    submit: (page) => page.getByRole('dialog').getByTestId('tweetButton'),
    key: 'Control+Enter',
    discard: discardX,
  },
  {
    id: 'X inline reply',
    network: 'x',
    surface: 'reply',
    path: STATUS,
    hasParent: true,
    open: openX,
    submit: (page) => page.getByTestId('inline_reply_offscreen').getByTestId('tweetButtonInline'),
    key: 'Control+Enter',
  },
  {
    id: 'LinkedIn share box',
    network: 'linkedin',
    surface: 'post',
    path: '/feed/',
    hasParent: false,
    open: openShareBox,
    submit: (page) => page.locator('#interop-outlet button.share-actions__primary-action:visible'),
  },
  {
    id: 'LinkedIn comment on the new feed',
    network: 'linkedin',
    surface: 'comment',
    path: '/feed/',
    hasParent: true,
    open: openNewComment,
    submit: (page) => page.locator('button[data-view-name="comment-post"]:visible'),
  },
  {
    id: 'LinkedIn reply on the new feed',
    network: 'linkedin',
    surface: 'reply',
    path: '/feed/',
    hasParent: true,
    open: openNewReply,
    submit: (page) => page.locator('button[data-view-name="comment-reply-post"]:visible'),
  },
  {
    id: 'LinkedIn comment on an old page',
    network: 'linkedin',
    surface: 'comment',
    path: '/feed/update/urn:li:activity:7398204417755312001/',
    hasParent: true,
    open: openOldComment,
    submit: (page) => page.locator('button.comments-comment-box__submit-button--cr:visible').first(),
  },
  {
    id: 'Facebook post dialog',
    network: 'facebook',
    surface: 'post',
    path: '/',
    hasParent: false,
    open: openPostDialog,
    submit: (page) => page.locator('[role="dialog"] [role="button"]:visible').last(),
  },
  {
    id: 'Facebook post over two steps',
    network: 'facebook',
    surface: 'post',
    path: '/',
    switches: { next: 1 },
    hasParent: false,
    open: openPostDialog,
    submit: (page) => page.locator('[role="dialog"] [role="button"]:visible').last(),
    steps: 2,
  },
  {
    id: 'Facebook comment',
    network: 'facebook',
    surface: 'comment',
    path: '/',
    hasParent: true,
    open: openFacebookComment,
    submit: (page) =>
      page
        .locator('form[role="presentation"]')
        .first()
        .locator('#focused-state-composer-submit [role="button"]'),
    key: 'Enter',
  },
  {
    id: 'Facebook reply',
    network: 'facebook',
    surface: 'reply',
    path: '/',
    hasParent: true,
    open: openFacebookReply,
    submit: (page) =>
      page
        .locator('form[role="presentation"]')
        .first()
        .locator('#focused-state-composer-submit [role="button"]'),
    key: 'Enter',
  },
];

/** Presses what sends, once for each step there is. */
export async function send(page: Page, driver: ComposerDriver): Promise<void> {
  for (let step = 0; step < (driver.steps ?? 1); step += 1) await driver.submit(page).click();
}
