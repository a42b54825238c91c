import { acceptedBy, expect, modelOf, test } from './fixture.ts';

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
