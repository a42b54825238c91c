import type { Locator, Page } from '@playwright/test';
import { acceptedBy, expect, modelOf, test } from './fixture.ts';

const LEGACY = '/feed/update/urn:li:activity:7398204417755312001/';

const dialogOf = (page: Page): Locator => page.locator('#interop-outlet .share-box-v2__modal:visible');
const shareEditorOf = (page: Page): Locator => dialogOf(page).locator('.ql-editor');
const shareSubmitOf = (page: Page): Locator => dialogOf(page).locator('.share-actions__primary-action');
const toastsOf = (page: Page): Locator => page.locator('.artdeco-toast-item');
const shownPostsOf = (page: Page): Locator =>
  page.locator('[data-testid="mainFeed"] [role="listitem"]:visible');

async function openShareBox(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Start a post' }).click();
  const editor = shareEditorOf(page);
  await expect(editor).toBeFocused();
  return editor;
}

async function openComments(page: Page): Promise<Locator> {
  const post = shownPostsOf(page).first();
  await post.locator('[data-view-name="feed-comment-button"]').click();
  await expect(post.locator('.tiptap').first()).toBeFocused();
  return post;
}

for (const quillPatched of [false, true]) {
  test.describe(`the share box, its Quill ${quillPatched ? 'patched' : 'not patched'} for shadow roots`, () => {
    test('wakes its button after words, posts them and links to them', async ({ open }) => {
      const page = await open('linkedin', '/feed/', { quillPatched });
      const editor = await openShareBox(page);
      await expect(shareSubmitOf(page)).toBeDisabled();
      await page.keyboard.type('Three things from the move');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('boxes, labels, tea');
      const typed = 'Three things from the move\n\nboxes, labels, tea';
      expect(await modelOf(editor)).toBe(typed);

      await shareSubmitOf(page).click();
      await expect(dialogOf(page)).toHaveCount(0);
      await expect(toastsOf(page).locator('a[href*="urn:li:activity:"]')).toHaveCount(1);
      expect(await acceptedBy(page)).toEqual([{ text: typed, surface: 'post', kind: 'posted' }]);
      await expect(shownPostsOf(page).first()).toContainText('boxes, labels, tea');
    });

    test(`${quillPatched ? 'takes Enter for itself' : 'leaves Enter to the browser'}`, async ({ open }) => {
      const page = await open('linkedin', '/feed/', { quillPatched });
      const editor = await openShareBox(page);
      await page.keyboard.type('one');
      const seen = await editor.evaluateHandle((element) => {
        const record = { isPrevented: false };
        element.addEventListener('keydown', (event) => (record.isPrevented ||= event.defaultPrevented));
        return record;
      });
      await page.keyboard.press('Enter');
      expect(await seen.jsonValue()).toEqual({ isPrevented: quillPatched });
      await page.keyboard.type('two');
      expect(await modelOf(editor)).toBe('one\ntwo');
    });

    test('takes words back by the keyboard', async ({ open }) => {
      const page = await open('linkedin', '/feed/', { quillPatched });
      const editor = await openShareBox(page);
      await page.keyboard.type('gone');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
      await expect.poll(() => modelOf(editor)).toBe('');
      await expect(shareSubmitOf(page)).toBeDisabled();
      await page.keyboard.type('back');
      expect(await modelOf(editor)).toBe('back');
      expect(await editor.evaluate((element) => window.__fixture.undoDepth(element))).toBeGreaterThan(0);
    });
  });
}

test.describe('the share box', () => {
  test('keeps the words and says so when the backend refuses', async ({ open }) => {
    const page = await open('linkedin', '/feed/', { outcome: 'fail' });
    const editor = await openShareBox(page);
    await page.keyboard.type('Not today');
    await shareSubmitOf(page).click();
    await expect(toastsOf(page)).toHaveCount(1);
    await expect(toastsOf(page).locator('a')).toHaveCount(0);
    await expect(shareSubmitOf(page)).toBeEnabled();
    expect(await modelOf(editor)).toBe('Not today');
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('schedules by its own screen, and tells without a link', async ({ open }) => {
    const page = await open('linkedin', '/feed/');
    await openShareBox(page);
    await page.keyboard.type('For tomorrow');
    await dialogOf(page).getByRole('button', { name: 'Schedule for later' }).click();
    await dialogOf(page).getByRole('button', { name: 'Next' }).click();
    await expect(shareSubmitOf(page)).toHaveText('Schedule');
    await shareSubmitOf(page).click();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(toastsOf(page)).toHaveCount(1);
    await expect(toastsOf(page).locator('a')).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([{ text: 'For tomorrow', surface: 'post', kind: 'scheduled' }]);
  });

  test('asks before it throws words away, also when nothing comes of a press on Post', async ({ open }) => {
    const page = await open('linkedin', '/feed/', { outcome: 'discard' });
    const sheet = page.locator('#interop-outlet [role="alertdialog"]');
    await openShareBox(page);
    await page.keyboard.type('Never mind');
    await dialogOf(page).getByRole('button', { name: 'Dismiss' }).click();
    await sheet.getByRole('button', { name: 'Dismiss' }).click();
    await expect(sheet).toHaveCount(0);
    await shareSubmitOf(page).click();
    await sheet.getByRole('button', { name: 'Discard' }).click();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(toastsOf(page)).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('is not the first editor that a search of the page would find', async ({ open }) => {
    const page = await open('linkedin', '/feed/');
    const editor = await openShareBox(page);
    await page.keyboard.type('Mine');
    const found = await page.evaluate(() => {
      const root = document.querySelector('#interop-outlet')?.shadowRoot;
      const texts = (all: Iterable<Element> = []) => [...all].map(({ textContent }) => textContent);
      return {
        light: texts(document.querySelectorAll('.ql-editor')),
        shadow: texts(root?.querySelectorAll('.ql-editor')),
        clipboards: root?.querySelectorAll('.ql-clipboard[contenteditable]').length,
        announcers: root?.querySelectorAll('[role="dialog"][aria-label="Modal Window"]').length,
        height: root?.host.getBoundingClientRect().height,
      };
    });
    expect(found).toEqual({
      light: [''],
      shadow: ['Left over from an earlier visit.', 'Mine'],
      clipboards: 1,
      announcers: 1,
      height: 0,
    });
    expect(await modelOf(editor)).toBe('Mine');
  });

  test('speaks the language in force, and starts with words that were given', async ({ open }) => {
    const page = await open('linkedin', '/feed/', { locale: 'ar', prefill: 'Given' });
    await page.getByRole('button', { name: 'بدء منشور' }).click();
    await expect(shareSubmitOf(page)).toHaveText('نشر');
    expect(await modelOf(shareEditorOf(page))).toBe('Given');
    await page.evaluate(() => window.__fixture.set({ locale: 'ja' }));
    await expect(shareSubmitOf(page)).toHaveText('投稿');
    await expect(shareEditorOf(page)).toHaveAttribute('aria-label', 'コンテンツ作成用テキストエディター');
    expect(await modelOf(shareEditorOf(page))).toBe('Given');
  });
});

test.describe('a comment on the new feed', () => {
  const VARIANTS = [
    { name: 'a named button', switches: {}, submit: '[data-view-name="comment-post"]' },
    { name: 'an icon', switches: { commentSubmit: 'icon' }, submit: '[data-view-name="comment-post"]' },
    {
      name: 'a button without a name',
      switches: { commentSubmit: 'section', commentLabelOnWrapper: true },
      submit: '[componentkey*="commentButtonSection"] button',
    },
  ] as const;

  for (const { name, submit, switches } of VARIANTS) {
    test(`is sent by ${name}, which is there only with words`, async ({ open }) => {
      const page = await open('linkedin', '/feed/', switches);
      const post = await openComments(page);
      const editor = post.locator('.tiptap').first();
      await expect(post.locator(submit)).toHaveCount(0);
      await page.keyboard.type('Look at the media size');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('in the driver');
      expect(await modelOf(editor)).toBe('Look at the media size\nin the driver');

      const before = await post.locator('a[data-view-name="comment-actor-picture"]').count();
      await post.locator(submit).click();
      await expect(post.locator('a[data-view-name="comment-actor-picture"]')).toHaveCount(before + 1);
      await expect.poll(() => modelOf(editor)).toBe('');
      await expect(post.locator(submit)).toHaveCount(0);
      expect(await acceptedBy(page)).toEqual([
        { text: 'Look at the media size\nin the driver', surface: 'comment', kind: 'posted' },
      ]);
    });
  }

  test('takes a name from the list by Enter, and keeps it as words', async ({ open }) => {
    const page = await open('linkedin', '/feed/');
    const post = await openComments(page);
    await page.keyboard.type('Ask @june');
    const list = page.getByTestId('typeahead-results-container');
    await expect(list.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
    await page.keyboard.type('about invoices');
    expect(await modelOf(post.locator('.tiptap').first())).toBe('Ask June Takamori-Reyes about invoices');
    await page.keyboard.press('Enter');
    await page.keyboard.type('next line');
    expect(await modelOf(post.locator('.tiptap').first())).toBe(
      'Ask June Takamori-Reyes about invoices\nnext line',
    );
  });

  test('stays in its box when the backend refuses', async ({ open }) => {
    const page = await open('linkedin', '/feed/', { outcome: 'fail' });
    const post = await openComments(page);
    await page.keyboard.type('Refused');
    await post.locator('[data-view-name="comment-post"]').click();
    await expect(post.getByRole('alert')).toBeVisible();
    expect(await modelOf(post.locator('.tiptap').first())).toBe('Refused');
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('belongs to one of three copies of its post, the one that shows', async ({ open }) => {
    const page = await open('linkedin', '/feed/');
    const keys = await page.locator('[data-testid="mainFeed"] [role="listitem"]').evaluateAll((items) =>
      items.map((item) => ({
        base: item.getAttribute('componentkey')?.replace(/^expanded|FeedType_.*$/g, ''),
        isShown: item.getBoundingClientRect().height > 0,
      })),
    );
    const copies = keys.filter(({ base }) => base === keys[0]?.base);
    expect(copies.map(({ isShown }) => isShown)).toEqual([false, true, false]);
  });

  test('answers the comment before it, whose author it mentions from the start', async ({ open }) => {
    const page = await open('linkedin', '/feed/');
    const post = await openComments(page);
    await post.locator('[data-view-name="comment-reply-button"]').first().click();
    const editor = post.locator('.tiptap').nth(1);
    await expect(editor).toBeFocused();
    expect(await modelOf(editor)).toBe('Samir Oduya ');
    await page.keyboard.type('the old one');
    await post.locator('[data-view-name="comment-reply-post"]').click();
    await expect(post.locator('[data-view-name="reply-actor-picture"]')).toHaveCount(2);
    const [sent] = await page.evaluate(() => window.__fixture.posts);
    expect(sent).toMatchObject({
      text: 'Samir Oduya the old one',
      surface: 'reply',
      parentId: 'urn:li:comment:(activity:7398204417755312001,7398211100000000101)',
    });
  });
});

test.describe('a comment on an old page', () => {
  const formsOf = (page: Page): Locator => page.locator('form.comments-comment-box__form');
  const submitOf = (form: Locator): Locator => form.locator('.comments-comment-box__submit-button--cr');

  test('goes to its own post, of two with open boxes', async ({ open }) => {
    const page = await open('linkedin', LEGACY);
    await expect(formsOf(page)).toHaveCount(2);
    const [first, second] = [formsOf(page).first(), formsOf(page).nth(1)];
    await first.locator('.ql-editor').click();
    await page.keyboard.type('Stays here');
    await second.locator('.ql-editor').click();
    await expect(submitOf(second)).toHaveCount(0);
    await page.keyboard.type('Ours has five lines');
    await page.keyboard.press('Enter');
    await page.keyboard.type('and a drawing');
    await submitOf(second).click();

    const posts = page.locator('.feed-shared-update-v2[data-urn]');
    const entities = posts.nth(1).locator('article.comments-comment-entity[data-id*="urn:li:comment:"]');
    await expect(entities).toHaveCount(2);
    await expect(entities.first()).toContainText('and a drawing');
    await expect(submitOf(second)).toHaveCount(0);
    expect(await modelOf(first.locator('.ql-editor'))).toBe('Stays here');
    const [sent] = await page.evaluate(() => window.__fixture.posts);
    expect(sent).toMatchObject({
      text: 'Ours has five lines\nand a drawing',
      surface: 'comment',
      parentId: await posts.nth(1).getAttribute('data-urn'),
    });
  });

  test('keeps its words when the backend refuses', async ({ open }) => {
    const page = await open('linkedin', LEGACY, { outcome: 'fail' });
    const form = formsOf(page).first();
    await form.locator('.ql-editor').click();
    await page.keyboard.type('Refused');
    await submitOf(form).click();
    await expect(toastsOf(page)).toHaveCount(1);
    expect(await modelOf(form.locator('.ql-editor'))).toBe('Refused');
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('as a reply begins with a mention, in the box that the thread shares', async ({ open }) => {
    const page = await open('linkedin', LEGACY);
    const thread = page.locator('article.comments-comment-entity').first();
    await thread.locator('.comments-comment-social-bar__reply-action-button--cr').first().click();
    const editor = thread.locator('.ql-editor');
    await expect(editor).toBeFocused();
    expect(await modelOf(editor)).toBe('Samir Oduya ');
    await thread.locator('.comments-comment-social-bar__reply-action-button--cr').nth(1).click();
    await expect(editor).toHaveCount(1);
    await expect.poll(() => modelOf(editor)).toBe('Ilka Brandvold ');
    await page.keyboard.type('try the second tray');
    await submitOf(thread.locator('form')).click();
    await expect(thread.locator('article.comments-comment-entity')).toHaveCount(2);
    expect(await acceptedBy(page)).toEqual([
      { text: 'Ilka Brandvold try the second tray', surface: 'reply', kind: 'posted' },
    ]);
  });
});

test.describe('a private message', () => {
  const PLACES = [
    { name: 'on its page', path: '/messaging/', switches: {}, isLegacy: true },
    { name: 'over the feed', path: '/feed/', switches: { bubble: true }, isLegacy: true },
    { name: 'in the shadow root', path: '/messaging/', switches: { messaging: 'shadow' }, isLegacy: false },
  ] as const;

  for (const { isLegacy, name, path, switches } of PLACES) {
    test(`${name} is sent by its button, and its box made anew`, async ({ open }) => {
      const page = await open('linkedin', path, switches);
      const editor = page.getByRole('textbox', { name: 'Write a message…' });
      const send = page.locator('form').getByRole('button', { name: 'Send', exact: true });
      await expect(editor).toHaveClass(isLegacy ? /msg-form__contenteditable/ : /^\s*x\w+$/);
      await expect(send).toBeDisabled();
      const first = await editor.elementHandle();
      await editor.click();
      await page.keyboard.type('Between us');
      await page.keyboard.press('Enter');
      await page.keyboard.type('two');
      expect(await modelOf(editor)).toBe('Between us\ntwo');
      await send.click();
      await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
      await expect(page.locator('li:has(time)', { hasText: 'Between us' })).toBeVisible();
      expect(await acceptedBy(page)).toEqual([
        { text: 'Between us\ntwo', surface: 'message', kind: 'message' },
      ]);
    });
  }

  test('is sent by Enter where that is chosen, and then has no button', async ({ open }) => {
    const page = await open('linkedin', '/messaging/', { sendMode: 'enter' });
    const editor = page.getByRole('textbox', { name: 'Write a message…' });
    await expect(page.locator('.msg-form__send-button')).toHaveCount(0);
    await editor.click();
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => acceptedBy(page))
      .toEqual([{ text: 'one\ntwo', surface: 'message', kind: 'message' }]);
  });
});

test('an article brings its body up anew once it has a title, and saves drafts by itself', async ({
  open,
}) => {
  const page = await open('linkedin', '/article/new/');
  const body = page.getByRole('textbox', { name: 'Article editor content' });
  await body.click();
  await page.keyboard.type('# A heading');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and words');
  const first = await body.elementHandle();
  await page.getByPlaceholder('Title').fill('On keys');
  await body.click();
  await expect(page).toHaveURL(/\/article\/edit\/1\/$/);
  await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
  await expect.poll(() => modelOf(body)).toBe('A heading\nand words');
  await expect.poll(() => acceptedBy(page)).toMatchObject([{ surface: 'article', kind: 'draft' }]);

  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('dialog').locator('.ql-editor')).toBeFocused();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page).toHaveURL(/\/pulse\/on-keys\/$/);
  await expect.poll(() => acceptedBy(page)).toHaveLength(2);
});

test('the frame of the new feed holds an old page that works by itself', async ({ open }) => {
  const page = await open('linkedin', '/feed/', { iframe: true });
  const frame = page.frameLocator('iframe[data-testid="interop-iframe"]');
  const form = frame.locator('form.comments-comment-box__form').first();
  await form.locator('.ql-editor').click();
  await page.keyboard.type('From inside');
  await form.locator('.comments-comment-box__submit-button--cr').click();
  await expect(frame.locator('article.comments-comment-entity').first()).toContainText('From inside');
});
