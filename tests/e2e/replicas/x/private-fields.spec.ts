import { acceptedBy, expect, test } from '../fixture.ts';
import { EDITOR, toastsOf } from './site.ts';

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
