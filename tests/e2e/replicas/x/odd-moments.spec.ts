import { acceptedBy, expect, test } from '../fixture.ts';
import { dialogOf, EDITOR, PARENT, toastLinksOf, toastsOf, write } from './site.ts';

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
