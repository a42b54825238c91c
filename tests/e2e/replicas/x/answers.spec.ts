import { acceptedBy, expect, test } from '../fixture.ts';
import { dialogOf, EDITOR, PARENT, toastLinksOf, write } from './site.ts';

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
