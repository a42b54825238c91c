import type { Page } from '@playwright/test';
import { coach } from '../support/coach.ts';
import { PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { openActionPopup } from '../support/action-popup.ts';

/** A box that no row of any network knows, put into a page of X. */
async function addBox(page: Page, role: string): Promise<void> {
  await page.evaluate((wanted) => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('role', wanted);
    box.setAttribute('aria-label', 'Some new box');
    box.style.cssText = 'position:fixed;inset:30% 30% auto;min-height:80px;background:#fff;color:#000';
    document.body.append(box);
  }, role);
  await page.getByLabel('Some new box').click();
}

test('an unknown box is scored when the person asks, and never counted', async ({
  page,
  replicas,
  ledger,
  context,
}) => {
  await page.goto(replicas.url('x', '/home'));
  await addBox(page, 'textbox');
  await page.keyboard.type(PITCH);
  const popup = await openActionPopup(context, ledger);
  await expect.poll(() => popup.text()).toContain('Check this box');
  await popup.close();
  expect(await coach(page).chip()).toBeNull();

  await page.bringToFront();
  await page.getByLabel('Some new box').click();
  await page.keyboard.press('Alt+Shift+KeyG');
  await coach(page).waitForVerdict('pitch');
  expect(await coach(page).card()).not.toBeNull();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Some new box').evaluate((box) => box.replaceChildren());
  await expect.poll(() => coach(page).chip()).toBeNull();
  expect(await ledger.entries()).toEqual([]);
  expect(await ledger.attempts()).toEqual([]);
});

test('private messages are not checked by hand either', async ({ page, replicas }) => {
  await page.goto(replicas.url('x', '/messages/1'));
  await page.getByTestId('dmComposerTextInput').click();
  await page.keyboard.type(PITCH);
  await page.keyboard.press('Alt+Shift+KeyG');
  await page.getByTestId('dmComposerTextInput').press('End');
  expect(await coach(page).card()).toBeNull();
  expect(await coach(page).chip()).toBeNull();
});

test('the settings say by which mark a box was recognised', async ({ page, replicas, extensionId }) => {
  await page.goto(replicas.url('x', '/home'));
  await page.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.type(PITCH);
  await coach(page).waitForVerdict('pitch');
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(page.getByRole('row', { name: /x-home-post its first mark/u })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Boxes it knows' }).getByRole('row')).toHaveCount(2);
});
