import type { Locator, Page } from '@playwright/test';
import { acceptedBy, expect, modelOf, test } from './fixture.ts';

const LEGACY = '/feed/update/urn:li:activity:7398204417755312001/';

async function openComments(page: Page): Promise<Locator> {
  const post = page.locator('[data-testid="mainFeed"] [role="listitem"]:visible').first();
  await post.locator('[data-view-name="feed-comment-button"]').click();
  await expect(post.locator('.tiptap').first()).toBeFocused();
  return post;
}

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
    await expect(page.locator('.artdeco-toast-item')).toHaveCount(1);
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
