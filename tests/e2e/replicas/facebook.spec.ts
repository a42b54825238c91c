import type { Locator, Page } from '@playwright/test';
import { acceptedBy, expect, modelOf, test } from './fixture.ts';

const GROUP = '/groups/481120077310';

const dialogsOf = (page: Page): Locator => page.locator('[role="dialog"]');
const postEditorOf = (page: Page): Locator => dialogsOf(page).locator('[role="textbox"]');
const postButtonOf = (page: Page, name = 'Post'): Locator =>
  dialogsOf(page).first().locator(`[role="button"][aria-label="${name}"]`);
const storiesOf = (page: Page): Locator => page.locator('[data-pagelet] > [role="article"]');
const formsOf = (story: Locator): Locator => story.locator('form[role="presentation"]');

async function openPostDialog(page: Page, opener = 'What’s on your mind'): Promise<Locator> {
  await page.getByRole('button', { name: opener }).click();
  await expect(postEditorOf(page)).toBeFocused();
  return postEditorOf(page);
}

async function openComment(page: Page): Promise<{ story: Locator; editor: Locator }> {
  const story = storiesOf(page).first();
  const editor = formsOf(story).last().locator('[role="textbox"]');
  await editor.click();
  return { story, editor };
}

for (const lexical of ['rich', 'plain']) {
  test.describe(`the post dialog with Lexical's ${lexical} text`, () => {
    test('posts what was typed', async ({ open }) => {
      const page = await open('facebook', '/', { lexical });
      const editor = await openPostDialog(page);
      await expect(postButtonOf(page)).toHaveAttribute('aria-disabled', 'true');
      await page.keyboard.type('Sash cords are cheap');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('and take ten minutes');
      const typed = 'Sash cords are cheap\n\nand take ten minutes';
      expect(await modelOf(editor)).toBe(typed);
      await expect(editor).toHaveAttribute('data-lexical-editor', 'true');
      await expect(editor.locator('p')).toHaveCount(lexical === 'rich' ? 3 : 1);

      await postButtonOf(page).click();
      await expect(dialogsOf(page)).toHaveCount(0);
      await expect(storiesOf(page).first()).toContainText('and take ten minutes');
      await expect(page.getByRole('status')).toBeVisible();
      expect(await acceptedBy(page)).toEqual([{ text: typed, surface: 'post', kind: 'posted' }]);
    });
  });
}

test.describe('the post dialog', () => {
  test('says so and wakes its button again when the backend refuses', async ({ open }) => {
    const page = await open('facebook', '/', { outcome: 'fail', delay: 400 });
    const editor = await openPostDialog(page);
    await page.keyboard.type('Not today');
    await postButtonOf(page).click();
    await expect(postButtonOf(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(postButtonOf(page)).not.toHaveAttribute('aria-disabled', 'true');
    expect(await modelOf(editor)).toBe('Not today');
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('has no name of its own, and keeps its placeholder out of the editor', async ({ open }) => {
    const page = await open('facebook', '/');
    const editor = await openPostDialog(page);
    await expect(dialogsOf(page)).not.toHaveAttribute('aria-label');
    await expect(page.getByRole('heading', { name: 'Create post' }).first()).toBeAttached();
    await expect(editor).toHaveText('');
    await expect(editor.locator('xpath=following-sibling::*[@aria-hidden="true"]')).toHaveText(
      'What’s on your mind, Rowan?',
    );
  });

  test('asks before it throws words away', async ({ open }) => {
    const page = await open('facebook', '/', { outcome: 'discard' });
    await openPostDialog(page);
    await page.keyboard.type('Never mind');
    await page.keyboard.press('Escape');
    await expect(dialogsOf(page)).toHaveCount(2);
    await dialogsOf(page).last().getByRole('button', { name: 'Close' }).click();
    await expect(dialogsOf(page)).toHaveCount(1);
    await postButtonOf(page).click();
    await expect(dialogsOf(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Discard post' }).click();
    await expect(dialogsOf(page)).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([]);
    await openPostDialog(page);
    expect(await modelOf(postEditorOf(page))).toBe('');
  });

  test('with settings has no editor any more when the last button is pressed', async ({ open }) => {
    const page = await open('facebook', '/', { next: true });
    await openPostDialog(page);
    await page.keyboard.type('In two steps');
    await postButtonOf(page, 'Next').click();
    await expect(postEditorOf(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await modelOf(postEditorOf(page))).toBe('In two steps');
    await postButtonOf(page, 'Next').click();
    await postButtonOf(page).click();
    await expect(dialogsOf(page)).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([{ text: 'In two steps', surface: 'post', kind: 'posted' }]);
  });

  test('of a page schedules, and tells without a link', async ({ open }) => {
    const page = await open('facebook', '/spokeandsaddle');
    await openPostDialog(page);
    await page.keyboard.type('Open on Saturday');
    await postButtonOf(page, 'Next').click();
    await page.getByRole('button', { name: 'Schedule post' }).click();
    await postButtonOf(page, 'Schedule').click();
    await expect(dialogsOf(page)).toHaveCount(0);
    await expect(page.getByRole('status').locator('a')).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([
      { text: 'Open on Saturday', surface: 'post', kind: 'scheduled' },
    ]);
    await expect(storiesOf(page).first()).not.toContainText('Open on Saturday');
  });

  test('of a group can leave a post pending', async ({ open }) => {
    const page = await open('facebook', GROUP, { outcome: 'pending' });
    await openPostDialog(page, 'Write something');
    await page.keyboard.type('Is rye allowed here?');
    await postButtonOf(page).click();
    await expect(dialogsOf(page)).toHaveCount(0);
    await expect(page.locator(`a[href="${GROUP}/my_pending_content"]`)).toBeVisible();
    await expect(page.getByRole('status')).toHaveCount(0);
    await expect(storiesOf(page).first()).not.toContainText('Is rye allowed here?');
    expect(await acceptedBy(page)).toEqual([
      { text: 'Is rye allowed here?', surface: 'post', kind: 'pending' },
    ]);
  });
});

for (const lexical of ['rich', 'plain']) {
  test.describe(`a comment with Lexical's ${lexical} text`, () => {
    test('is sent by Enter, and gone from its box before the answer', async ({ open }) => {
      const page = await open('facebook', '/', { lexical, delay: 400 });
      const { editor, story } = await openComment(page);
      await page.keyboard.type('New cords');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('from the hardware shop');
      const typed = 'New cords\nfrom the hardware shop';
      expect(await modelOf(editor)).toBe(typed);
      const seen = await page.evaluateHandle(() => {
        const record = { capture: '', bubble: '-' };
        addEventListener('keydown', () => (record.capture = window.__fixture.model()), true);
        addEventListener('keydown', () => (record.bubble = window.__fixture.model()));
        return record;
      });
      await page.keyboard.press('Enter');
      expect(await seen.jsonValue()).toEqual({ capture: typed, bubble: '' });
      expect(await acceptedBy(page)).toEqual([]);

      const own = story.locator('[role="article"]', { hasText: 'from the hardware shop' });
      await expect(own).toHaveCount(1);
      expect(await acceptedBy(page)).toEqual([{ text: typed, surface: 'comment', kind: 'posted' }]);
      await page.keyboard.type('More');
      expect(await modelOf(editor)).toBe('More');
    });
  });
}

test.describe('a comment', () => {
  test('comes back into its box when the backend refuses', async ({ open }) => {
    const page = await open('facebook', '/', { outcome: 'fail', delay: 1500 });
    const { editor, story } = await openComment(page);
    await page.keyboard.type('Refused');
    await page.keyboard.press('Enter');
    await expect.poll(() => modelOf(editor)).toBe('');
    await expect.poll(() => modelOf(editor)).toBe('Refused');
    await expect(story.getByRole('alert')).toBeVisible();
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('is sent by its button, whose container has the same id in every box', async ({ open }) => {
    const page = await open('facebook', '/');
    const containers = page.locator('[id="focused-state-composer-submit"]');
    expect(await containers.count()).toBeGreaterThan(1);
    const { story } = await openComment(page);
    const button = formsOf(story).last().locator('[id="focused-state-composer-submit"] [role="button"]');
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.type('By hand');
    await button.click();
    await expect(story.locator('[role="article"]', { hasText: 'By hand' })).toHaveCount(1);
    expect(await acceptedBy(page)).toEqual([{ text: 'By hand', surface: 'comment', kind: 'posted' }]);
  });

  test('is not sent by the Enter that picks a name', async ({ open }) => {
    const page = await open('facebook', '/');
    const { editor } = await openComment(page);
    await page.keyboard.type('Ask @bas');
    await expect(page.getByRole('option', { name: 'Basil Okereke-Munn' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    expect(await modelOf(editor)).toBe('Ask Basil Okereke-Munn ');
    await page.keyboard.type('please');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => acceptedBy(page))
      .toEqual([{ text: 'Ask Basil Okereke-Munn please', surface: 'comment', kind: 'posted' }]);
  });

  test('as a reply begins with a mention and stands in the thread of its comment', async ({ open }) => {
    const page = await open('facebook', '/');
    const story = storiesOf(page).first();
    await story.getByRole('button', { name: 'Reply' }).first().click();
    const editor = story.getByRole('textbox', { name: 'Reply to Basil Okereke-Munn' });
    await expect(editor).toBeFocused();
    expect(await modelOf(editor)).toBe('Basil Okereke-Munn ');
    await page.keyboard.type('1910');
    await page.keyboard.press('Enter');
    await expect(story.locator('[role="article"]', { hasText: 'Basil Okereke-Munn 1910' })).toHaveCount(1);
    const [sent] = await page.evaluate(() => window.__fixture.posts);
    expect(sent).toMatchObject({ surface: 'reply', parentId: '1220100000000011' });
  });

  test('under a story in a dialog shows there and in the feed behind it', async ({ open }) => {
    const page = await open('facebook', '/', { postView: 'dialog' });
    await storiesOf(page).first().getByRole('link', { name: '3 comments' }).click();
    await expect(page).toHaveURL(/\/posts\/1220100000000001$/);
    const editor = formsOf(dialogsOf(page)).locator('[role="textbox"]');
    await editor.click();
    await page.keyboard.type('Seen twice');
    await page.keyboard.press('Enter');
    const own = page.locator('[role="article"] [role="article"]', { hasText: 'Seen twice' });
    await expect(own).toHaveCount(2);
    expect(await acceptedBy(page)).toEqual([{ text: 'Seen twice', surface: 'comment', kind: 'posted' }]);
    await dialogsOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialogsOf(page)).toHaveCount(0);
  });

  test('leaves the focus where it is when the page loads', async ({ open }) => {
    const page = await open('facebook', '/', { chat: true });
    await expect(storiesOf(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

test.describe('a chat on the same page', () => {
  test('has the same kind of editor, outside of every post and form', async ({ open }) => {
    const page = await open('facebook', '/', { chat: true });
    const editor = page.getByRole('textbox', { name: 'Message' });
    await editor.click();
    await page.keyboard.type('Between us');
    expect(await modelOf(editor)).toBe('Between us');
    const isApart = await editor.evaluate(
      (element) => element.closest('form, [role="dialog"], [role="article"], [role="main"]') === null,
    );
    expect(isApart).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('gridcell', { name: 'Between us' })).toBeVisible();
    expect(await acceptedBy(page)).toEqual([{ text: 'Between us', surface: 'message', kind: 'message' }]);
  });
});

test('every request goes to one path, with its name in the body', async ({ open }) => {
  const page = await open('facebook', '/');
  await openComment(page);
  await page.keyboard.type('Named');
  await page.keyboard.press('Enter');
  await expect.poll(() => acceptedBy(page)).toHaveLength(1);
  const names = await page.evaluate(() => window.__fixture.log.map(({ name }) => name));
  expect(names).toEqual(['submit', 'useCometUFICreateCommentMutation']);
});
