import { acceptedBy, expect, modelOf, test } from '../fixture.ts';
import { dialogOf, EDITOR, toastLinksOf, toastsOf, write } from './site.ts';

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
