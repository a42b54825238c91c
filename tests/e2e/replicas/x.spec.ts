import type { Locator, Page } from '@playwright/test';
import { acceptedBy, expect, modelOf, test } from './fixture.ts';

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]';
const PARENT = '1790000000000000104';

const dialogOf = (page: Page): Locator => page.locator('[role="dialog"][aria-labelledby="modal-header"]');
const toastsOf = (page: Page): Locator => page.locator('#layers [data-testid="toast"]');
const toastLinksOf = (page: Page): Locator => toastsOf(page).locator('a[href*="/status/"]');

async function write(editor: Locator, lines: readonly string[]): Promise<void> {
  await editor.click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await editor.page().keyboard.press('Enter');
    await editor.page().keyboard.type(line);
  }
}

test.describe('the composer on the home page', () => {
  test('posts what was typed, links to it, and is ready for the next', async ({ open }) => {
    const page = await open('x', '/home');
    const editor = page.locator(EDITOR);
    const submit = page.getByTestId('tweetButtonInline');
    await expect(submit).toBeDisabled();
    await expect(submit).toHaveAttribute('aria-disabled', 'true');

    await write(editor, ['Two things helped us:', '', 'a rag and ten minutes']);
    const typed = 'Two things helped us:\n\na rag and ten minutes';
    expect(await modelOf(editor)).toBe(typed);
    await submit.click();

    await expect(toastLinksOf(page)).toHaveCount(1);
    await expect(page.locator('article').first()).toContainText('a rag and ten minutes');
    expect(await acceptedBy(page)).toEqual([{ text: typed, surface: 'post', kind: 'posted' }]);
    await expect(submit).toBeDisabled();
    await page.keyboard.type('Next one');
    expect(await modelOf(editor)).toBe('Next one');
  });

  test('gives two posts within two seconds a link each', async ({ open }) => {
    const page = await open('x', '/home', { delay: 0 });
    const editor = page.locator(EDITOR);
    for (const text of ['First', 'Second']) {
      await write(editor, [text]);
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => modelOf(editor)).toBe('');
    }
    await expect(toastLinksOf(page)).toHaveCount(2);
    const links = await toastLinksOf(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(2);
    const times = await page.evaluate(() => window.__fixture.posts.map(({ at }) => at));
    expect((times[1] ?? Infinity) - (times[0] ?? 0)).toBeLessThan(2000);
  });

  test('is locked while it sends', async ({ open }) => {
    const page = await open('x', '/home', { delay: 3000 });
    const editor = page.getByTestId('tweetTextarea_0');
    const bar = page.getByTestId('progressBar-bar');
    await write(editor, ['Slow train']);
    await expect(bar).toBeHidden();
    await page.getByTestId('tweetButtonInline').click();
    await expect(editor).toHaveAttribute('contenteditable', 'false');
    await expect(bar).toBeVisible();
    await expect(page.getByTestId('tweetButtonInline')).toBeDisabled();
    await expect(editor).toHaveAttribute('contenteditable', 'true');
    await expect(bar).toBeHidden();
  });

  test('keeps a refused text', async ({ open }) => {
    const page = await open('x', '/home', { outcome: 'fail' });
    const editor = page.locator(EDITOR);
    await write(editor, ['Will not go out']);
    await page.keyboard.press('Control+Enter');
    await expect(toastsOf(page)).toHaveCount(1);
    await expect(toastLinksOf(page)).toHaveCount(0);
    expect(await modelOf(editor)).toBe('Will not go out');
    await expect(page.getByTestId('tweetButtonInline')).toBeEnabled();
    expect(await acceptedBy(page)).toEqual([]);

    await page.evaluate(() => window.__fixture.set({ outcome: 'ok' }));
    await page.keyboard.press('Control+Enter');
    await expect(toastLinksOf(page)).toHaveCount(1);
    expect(await acceptedBy(page)).toHaveLength(1);
  });

  test('refuses a text that is too long', async ({ open }) => {
    const page = await open('x', '/home');
    await page.locator(EDITOR).click();
    await page.keyboard.insertText('ä'.repeat(280));
    await expect(page.getByTestId('tweetButtonInline')).toBeEnabled();
    await page.keyboard.type('!');
    await expect(page.getByTestId('tweetButtonInline')).toBeDisabled();
  });

  test('schedules: another button, another toast, another editor node', async ({ open }) => {
    const page = await open('x', '/home');
    const editor = page.locator(EDITOR);
    await write(editor, ['See you tomorrow']);
    const before = await editor.elementHandle();
    await page.getByTestId('scheduleOption').click();
    await expect(editor).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe('/compose/post/schedule');
    await page.getByTestId('scheduledConfirmationPrimaryAction').click();

    await expect(page.getByTestId('scheduledTweetIndicator')).toBeVisible();
    expect(await modelOf(editor)).toBe('See you tomorrow');
    expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
    await expect(page.getByTestId('tweetButtonInline')).toHaveText('Schedule');
    await page.getByTestId('tweetButtonInline').click();
    await expect(toastsOf(page)).toHaveCount(1);
    await expect(toastLinksOf(page)).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([
      { text: 'See you tomorrow', surface: 'post', kind: 'scheduled' },
    ]);
  });

  test('the switch alone puts it on a later time', async ({ open }) => {
    const page = await open('x', '/home', { outcome: 'schedule' });
    await expect(page.getByTestId('scheduledTweetIndicator')).toBeVisible();
    await write(page.locator(EDITOR), ['Later']);
    await page.keyboard.press('Control+Enter');
    await expect(toastsOf(page)).toHaveCount(1);
    expect((await acceptedBy(page)).map(({ kind }) => kind)).toEqual(['scheduled']);
  });

  test('offers people after @ab, where Enter picks and does not break the line', async ({ open }) => {
    const page = await open('x', '/home');
    const editor = page.locator(EDITOR);
    await write(editor, ['Ask @ab']);
    const results = page.locator('[id^="typeaheadDropdownWrapped-"] [data-testid="typeaheadResult"]');
    await expect(results).toHaveCount(2);
    const popup = await page.locator('[id^="typeaheadDropdownWrapped-"]').boundingBox();
    const text = await editor.locator('[data-text]').first().boundingBox();
    expect(popup?.y).toBeGreaterThanOrEqual((text?.y ?? Infinity) + (text?.height ?? 0));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(results).toHaveCount(0);
    await page.keyboard.type('about it');
    expect(await modelOf(editor)).toBe('Ask @abigail_sorn about it');
  });

  test('comes up as another node with the same text when its media change', async ({ open }) => {
    const page = await open('x', '/home');
    const editor = page.locator(EDITOR);
    await write(editor, ['With a picture']);
    const before = await editor.elementHandle();
    await page.getByTestId('gifSearchButton').click();
    await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
    expect(await modelOf(editor)).toBe('With a picture');
    await page.getByLabel('Edit media').click();
    await expect(editor).toHaveCount(0);
    await page.getByTestId('applyButton').click();
    expect(await modelOf(editor)).toBe('With a picture');
    await page.evaluate(() => window.__fixture.set({ remount: 1 }));
    expect(await modelOf(editor)).toBe('With a picture');
  });

  test('undoes by keys', async ({ open }) => {
    const page = await open('x', '/home');
    const editor = page.locator(EDITOR);
    await write(editor, ['Keep this']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    expect(await modelOf(editor)).toBe('');
    await page.keyboard.press('Control+z');
    expect(await modelOf(editor)).toBe('Keep this');
    expect(await page.evaluate(() => window.__fixture.selection())).toBe('0:0-0:9');
  });

  test('holds its toolbar beside the editor and not around it', async ({ open }) => {
    const page = await open('x', '/home');
    const toolBar = page.getByTestId('toolBar');
    await expect(toolBar.locator(EDITOR)).toHaveCount(0);
    await expect(toolBar.locator('xpath=..').locator(EDITOR)).toHaveCount(1);
    await expect(page.locator(`form ${EDITOR}`)).toHaveCount(0);
    await page.evaluate(() => window.__fixture.set({ swapButtons: 1 }));
    await expect(toolBar.getByTestId('tweetButton')).toBeVisible();
    await expect(toolBar.getByTestId('tweetButtonInline')).toHaveCount(0);
  });
});

test.describe('the dialog', () => {
  test('posts over the home composer, which keeps its own draft', async ({ open }) => {
    const page = await open('x', '/home');
    await write(page.locator(EDITOR), ['Behind']);
    await page.getByTestId('SideNav_NewTweet_Button').click();
    const editor = dialogOf(page).locator(EDITOR);
    await expect(editor).toBeFocused();
    await expect(page.locator(EDITOR)).toHaveCount(2);
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    await page.keyboard.type('In front');
    await dialogOf(page).getByTestId('tweetButton').click();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(toastLinksOf(page)).toHaveCount(1);
    expect(await acceptedBy(page)).toEqual([{ text: 'In front', surface: 'post', kind: 'posted' }]);
    expect(await modelOf(page.locator(EDITOR))).toBe('Behind');
  });

  for (const [answer, kinds] of [
    ['confirmationSheetCancel', []],
    ['confirmationSheetConfirm', ['draft']],
  ] as const) {
    test(`asks before it closes with text in it: ${answer}`, async ({ open }) => {
      const page = await open('x', '/compose/post');
      const sheet = page.getByTestId('confirmationSheetDialog');
      await write(dialogOf(page).locator(EDITOR), ['Not sure yet']);
      await page.getByTestId('app-bar-close').click();
      await expect(sheet).toBeVisible();
      await expect(dialogOf(page)).toBeVisible();
      await page.getByTestId(answer).click();
      await expect(sheet).toHaveCount(0);
      await expect(dialogOf(page)).toHaveCount(0);
      await expect(toastsOf(page)).toHaveCount(kinds.length);
      await expect(toastLinksOf(page)).toHaveCount(0);
      expect((await acceptedBy(page)).map(({ kind }) => kind)).toEqual(kinds);
    });
  }

  test('closes without a question when it is empty', async ({ open }) => {
    const page = await open('x', '/compose/post');
    await dialogOf(page).locator(EDITOR).click();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe('/home');
  });

  test('a press on submit can end in the sheet and in nothing posted', async ({ open }) => {
    const page = await open('x', '/compose/post', { outcome: 'discard' });
    await write(dialogOf(page).locator(EDITOR), ['Never mind']);
    await page.keyboard.press('Control+Enter');
    await page.getByTestId('confirmationSheetCancel').click();
    await expect(dialogOf(page)).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('can be held for review, without a link', async ({ open }) => {
    const page = await open('x', '/compose/post', { outcome: 'pending' });
    await write(dialogOf(page).locator(EDITOR), ['Please let me in']);
    await page.keyboard.press('Control+Enter');
    await expect(toastsOf(page)).toHaveCount(1);
    await expect(toastLinksOf(page)).toHaveCount(0);
    expect((await acceptedBy(page)).map(({ kind }) => kind)).toEqual(['pending']);
  });

  test('opens with the text of the address', async ({ open }) => {
    const page = await open('x', '/intent/post?text=Look%20at%20this');
    expect(await modelOf(dialogOf(page).locator(EDITOR))).toBe('Look at this');
  });

  test('brings the focus back when something outside takes it', async ({ open }) => {
    const page = await open('x', '/compose/post');
    const editor = dialogOf(page).locator(EDITOR);
    await expect(editor).toBeFocused();
    await page.getByTestId('SearchBox_Search_Input').evaluate((input: HTMLElement) => input.focus());
    await expect(editor).toBeFocused();
  });

  test('writes a thread with one button for all of it', async ({ open }) => {
    const page = await open('x', '/home');
    await write(page.locator(EDITOR), ['One']);
    await page.getByTestId('addButton').click();
    await expect(dialogOf(page).locator(EDITOR)).toHaveCount(2);
    await expect(dialogOf(page).getByTestId('tweetTextarea_1')).toBeFocused();
    await expect(dialogOf(page).getByTestId('tweetButton')).toBeDisabled();
    await page.keyboard.type('Two');
    await expect(dialogOf(page).getByTestId('tweetButton')).toHaveText('Post all');
    await dialogOf(page).getByTestId('tweetButton').click();
    await expect(toastLinksOf(page)).toHaveCount(1);
    expect(await acceptedBy(page)).toEqual([
      { text: 'One', surface: 'thread', kind: 'posted' },
      { text: 'Two', surface: 'thread', kind: 'posted' },
    ]);
  });
});

test.describe('answers and quotes', () => {
  test('the inline reply names everybody and lands under the post', async ({ open }) => {
    const page = await open('x', `/nilspadgett/status/${PARENT}`);
    const place = page.getByTestId('inline_reply_offscreen');
    await expect(place.getByRole('button', { name: 'Replying to' })).toHaveText(
      'Replying to @nilspadgett and @parcelgull',
    );
    await write(place.locator(EDITOR), ['Try the depot']);
    await expect(place.getByTestId('tweetButtonInline')).toHaveText('Reply');
    await place.getByTestId('tweetButtonInline').click();
    await expect(toastLinksOf(page)).toHaveCount(1);
    await expect(page.locator('article', { hasText: 'Try the depot' })).toHaveCount(1);
    const [post] = await page.evaluate(() => window.__fixture.posts);
    expect(post).toMatchObject({ text: 'Try the depot', surface: 'reply', parentId: PARENT });
  });

  test('the article above an open reply can become another post', async ({ open }) => {
    const page = await open('x', `/nilspadgett/status/${PARENT}`);
    const article = page.locator('article').first();
    const node = await article.elementHandle();
    await page.evaluate(() => window.__fixture.set({ recycleParent: 1 }));
    await expect(article.locator(`a[href*="${PARENT}"]`)).toHaveCount(0);
    expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('the dialog shows the parent above the editor', async ({ open }) => {
    const page = await open('x', '/home', { replyUrl: 1 });
    const article = page.locator('article', { hasText: 'my parcel has said' });
    await article.getByTestId('reply').click();
    expect(new URL(page.url()).searchParams.get('in_reply_to')).toBe(PARENT);
    await expect(dialogOf(page).locator('article [data-testid="tweetText"]')).toContainText('my parcel');
    await write(dialogOf(page).locator(EDITOR), ['On it']);
    await page.keyboard.press('Control+Enter');
    await expect(toastLinksOf(page)).toHaveCount(1);
    const [post] = await page.evaluate(() => window.__fixture.posts);
    expect(post).toMatchObject({ text: 'On it', surface: 'reply', parentId: PARENT });
  });

  test('a quote holds its card below the editor', async ({ open }) => {
    const page = await open('x', '/home');
    await page.locator('article').first().getByTestId('retweet').click();
    await page.getByTestId('Dropdown').locator('[role="menuitem"]').nth(1).click();
    const card = dialogOf(page).locator('div[role="link"]', { has: page.getByTestId('tweetText') });
    await expect(card).toBeVisible();
    await write(dialogOf(page).locator(EDITOR), ['This, exactly']);
    await page.keyboard.press('Control+Enter');
    await expect(toastLinksOf(page)).toHaveCount(1);
    expect(await acceptedBy(page)).toEqual([{ text: 'This, exactly', surface: 'quote', kind: 'posted' }]);
  });

  test('an answer can quote as well', async ({ open }) => {
    const page = await open('x', `/compose/post?in_reply_to=${PARENT}&quote=1790000000000000101`);
    await expect(dialogOf(page).locator('article')).toHaveCount(1);
    await expect(dialogOf(page).locator('div[role="link"] [data-testid="tweetText"]')).toHaveCount(1);
  });

  test('article nodes are given to other posts while one scrolls', async ({ open }) => {
    const page = await open('x', '/home', { recycle: 1 });
    const article = page.locator('article').first();
    const node = await article.elementHandle();
    const linkOf = (): Promise<string | null> => article.locator('a:has(time)').first().getAttribute('href');
    const before = await linkOf();
    await page.mouse.wheel(0, 2500);
    await expect.poll(linkOf).not.toBe(before);
    expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
  });
});

test.describe('what the site does at times', () => {
  test('the dialog is gone before the answer', async ({ open }) => {
    const page = await open('x', '/compose/post', { earlyClose: 1, delay: 1500 });
    await write(dialogOf(page).locator(EDITOR), ['Off it goes']);
    await dialogOf(page).getByTestId('tweetButton').click();
    await expect(dialogOf(page)).toHaveCount(0);
    expect(await acceptedBy(page)).toEqual([]);
    await expect(toastLinksOf(page)).toHaveCount(1);
    expect(await acceptedBy(page)).toHaveLength(1);
  });

  test('the button is dead and the shortcut is not', async ({ open }) => {
    const page = await open('x', '/home', { deadButton: 1 });
    await write(page.locator(EDITOR), ['Anybody there?']);
    await page.getByTestId('tweetButtonInline').click();
    expect(await page.evaluate(() => window.__fixture.log)).toEqual([]);
    await page.locator(EDITOR).press('Control+Enter');
    await expect(toastLinksOf(page)).toHaveCount(1);
  });

  test('a refusal shows in the composer', async ({ open }) => {
    const page = await open('x', '/home', { failure: 'alert', outcome: 'fail' });
    await write(page.locator(EDITOR), ['No']);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(toastsOf(page)).toHaveCount(0);
  });

  test('a toast is used again with another link', async ({ open }) => {
    const page = await open('x', '/home', { toastSwap: 1, delay: 0 });
    const linkOf = (): Promise<string | null> => toastLinksOf(page).getAttribute('href');
    await write(page.locator(EDITOR), ['First']);
    await page.keyboard.press('Control+Enter');
    const first = await linkOf();
    const node = await toastsOf(page).elementHandle();
    await write(page.locator(EDITOR), ['Second']);
    await page.keyboard.press('Control+Enter');
    await expect.poll(linkOf).not.toBe(first);
    await expect(toastsOf(page)).toHaveCount(1);
    expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('the reply box gets its toolbar at the first focus', async ({ open }) => {
    const page = await open('x', `/nilspadgett/status/${PARENT}`, { lateToolbar: 1 });
    const place = page.getByTestId('inline_reply_offscreen');
    await expect(place.locator(EDITOR)).toBeVisible();
    await expect(place.getByTestId('toolBar')).toHaveCount(0);
    await place.locator(EDITOR).click();
    await expect(place.getByTestId('toolBar')).toBeVisible();
  });

  test('every part of a thread has the same id', async ({ open }) => {
    const page = await open('x', '/compose/post', { repeatIds: 1 });
    await write(dialogOf(page).locator(EDITOR), ['One']);
    await page.getByTestId('addButton').click();
    await expect(dialogOf(page).getByTestId('tweetTextarea_0')).toHaveCount(2);
  });

  test('a part that was not left is posted as it was', async ({ open }) => {
    const page = await open('x', '/compose/post', { commitOnBlur: 1 });
    await write(dialogOf(page).locator(EDITOR), ['One']);
    await page.getByTestId('addButton').click();
    await page.keyboard.type('Two');
    await page.keyboard.press('Control+Enter');
    await expect(toastLinksOf(page)).toHaveCount(1);
    expect((await acceptedBy(page)).map(({ text }) => text)).toEqual(['One', '']);
  });
});

test.describe('what is not a post', () => {
  for (const [path, testId] of [
    ['/i/chat/812', 'dm-composer-textarea'],
    ['/messages/812', 'dmComposerTextInput'],
  ] as const) {
    test(`${testId} sends a message by Enter`, async ({ open }) => {
      const page = await open('x', path);
      const field = page.getByTestId(testId);
      await field.click();
      await page.keyboard.type('See you on Sunday');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('message-text-2')).toHaveText('See you on Sunday');
      expect(await acceptedBy(page)).toEqual([
        { text: 'See you on Sunday', surface: 'message', kind: 'message' },
      ]);
    });
  }

  test('search and prompt are fields of another kind', async ({ open }) => {
    const page = await open('x', '/i/grok');
    await page.locator('main textarea').fill('Sum this up');
    await page.locator('main textarea').press('Enter');
    await expect(page.locator('main textarea')).toHaveValue('');
    await expect(page.locator(EDITOR)).toHaveCount(0);
    await expect(page.getByTestId('SearchBox_Search_Input')).toHaveAttribute('role', 'combobox');
    expect(await acceptedBy(page)).toEqual([]);
  });

  test('an article saves itself while one types', async ({ open }) => {
    const page = await open('x', '/compose/articles/edit/77', { delay: 0 });
    const body = page.locator('.DraftEditor-editorContainer [contenteditable="true"]');
    await page.locator('main textarea').fill('Bread');
    await body.click();
    await page.keyboard.type('Flour first');
    await expect
      .poll(() => acceptedBy(page))
      .toEqual([{ text: 'Flour first', surface: 'article', kind: 'draft' }]);
    await page.getByTestId('publishButton').click();
    await expect(toastsOf(page)).toHaveCount(1);
  });
});

test.describe('the page itself', () => {
  test('changes its words by locale and nothing else', async ({ open }) => {
    const seen = [];
    for (const locale of ['en', 'ar', 'ja'] as const) {
      const page = await open('x', '/home', { locale });
      seen.push({
        dir: await page.locator('html').getAttribute('dir'),
        button: await page.getByTestId('tweetButtonInline').textContent(),
        ids: await page
          .locator('[data-testid]')
          .evaluateAll((all) => all.map((node) => node.dataset['testid'])),
      });
    }
    expect(seen.map(({ dir }) => dir)).toEqual(['ltr', 'rtl', 'ltr']);
    expect(new Set(seen.map(({ button }) => button)).size).toBe(3);
    expect(seen[1]?.ids).toEqual(seen[0]?.ids);
    expect(seen[2]?.ids).toEqual(seen[0]?.ids);
  });

  test('has other classes each time', async ({ open }) => {
    const first = await open('x', '/home');
    const second = await open('x', '/home');
    const classOf = (page: Page): Promise<string | null> => page.getByTestId('toolBar').getAttribute('class');
    expect(await classOf(first)).not.toBe(await classOf(second));
  });

  test('says when a switch is mistyped', async ({ open, replicas }) => {
    const page = await open('x', '/home');
    const response = await page.goto(replicas.url('x', '/home', { outcome: 'okay' }));
    expect(response?.status()).toBe(500);
    await expect(page.locator('body')).toContainText('outcome=okay');
  });

  for (const width of [360, 768, 1024, 1600]) {
    test(`fits a window ${width} px wide`, async ({ open }) => {
      const page = await open('x', '/home');
      await page.setViewportSize({ width, height: 800 });
      await write(page.locator(EDITOR), ['Room for everybody']);
      const box = await page.getByTestId('tweetButtonInline').boundingBox();
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});
