import type { Locator, Page } from '@playwright/test';
import { acceptedBy, expect, modelOf, test } from './fixture.ts';

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

    test(quillPatched ? 'takes Enter for itself' : 'leaves Enter to the browser', async ({ open }) => {
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
