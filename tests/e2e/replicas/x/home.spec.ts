import { acceptedBy, expect, modelOf, test } from '../fixture.ts';
import { EDITOR, toastLinksOf, toastsOf, write } from './site.ts';

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
