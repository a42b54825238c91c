import type { Page } from '@playwright/test';
import { coach } from '../support/coach.ts';
import { HELPFUL, HELPFUL_ANSWER, PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { countAccepted, expectOneEntry, expectOnlyAttempt } from '../support/writing.ts';

test.describe.configure({ mode: 'parallel' });

async function writeAtHome(page: Page, text: string): Promise<void> {
  await page.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.insertText(text);
}

async function openDialog(page: Page): Promise<void> {
  await page.getByTestId('SideNav_NewTweet_Button').click();
  await expect(page.getByRole('dialog').getByTestId('tweetTextarea_0')).toBeFocused();
}

test('X: a dialog that goes down at the press is a post once the answer says so', async ({
  page,
  replicas,
  ledger,
}) => {
  await page.goto(replicas.url('x', '/home', { earlyClose: 1, delay: 3000 }));
  await openDialog(page);
  await page.keyboard.insertText(HELPFUL);
  await page.getByRole('dialog').getByTestId('tweetButton').click();
  await expectOneEntry(ledger, { surface: 'post', label: 'helpful', evidence: 'toast-link' });
});

// After the toast is gone again the page looks as after a post.
test('X: a dialog that goes down before a late refusal is no post', async ({ page, replicas, ledger }) => {
  await page.goto(replicas.url('x', '/home', { earlyClose: 1, delay: 2000, toastMs: 1000, outcome: 'fail' }));
  await openDialog(page);
  await page.keyboard.insertText(HELPFUL);
  await page.getByRole('dialog').getByTestId('tweetButton').click();
  await expectOnlyAttempt(ledger, 'unknown');
});

test('X: a refusal in the node of the last toast is no second post', async ({ page, replicas, ledger }) => {
  await page.goto(replicas.url('x', '/home', { toastSwap: 1, toastMs: 60_000 }));
  await writeAtHome(page, HELPFUL);
  await coach(page).waitForVerdict('helpful');
  await page.keyboard.press('Control+Enter');
  await expectOneEntry(ledger, { label: 'helpful' });
  await page.evaluate(() => window.__fixture.set({ outcome: 'fail' }));
  await page.keyboard.insertText(PITCH);
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await ledger.attempts()).map(({ outcome }) => outcome)).toEqual(['failed']);
  expect(await ledger.entries()).toHaveLength(1);
});

test('X: the editor cannot be written in while sending, and its text comes back', async ({
  page,
  replicas,
  ledger,
}) => {
  await page.goto(replicas.url('x', '/home', { delay: 1500, outcome: 'fail', failure: 'alert' }));
  await writeAtHome(page, PITCH);
  await coach(page).waitForVerdict('pitch');
  await page.getByTestId('tweetButtonInline').first().click();
  await expect(page.getByTestId('tweetTextarea_0').first()).toHaveAttribute('contenteditable', 'false');
  await expectOnlyAttempt(ledger, 'failed');
  await coach(page).waitForVerdict('pitch');
  await page.evaluate(() => window.__fixture.set({ outcome: 'ok' }));
  await page.getByTestId('tweetButtonInline').first().click();
  await expectOneEntry(ledger, { label: 'pitch' });
});

test('X: late toolbar, swapped buttons, a parent in a used node, an editor mounted anew: one entry', async ({
  page,
  replicas,
  ledger,
}) => {
  await page.goto(replicas.url('x', '/senna_whitlow/status/1790000000000000105', { lateToolbar: 1 }));
  const box = page.getByTestId('inline_reply_offscreen');
  await box.getByTestId('tweetTextarea_0').click();
  await page.keyboard.insertText(HELPFUL_ANSWER);
  await coach(page).waitForVerdict('helpful');
  await page.evaluate(() => window.__fixture.set({ swapButtons: 1, recycleParent: 1, remount: 2 }));
  await box.getByTestId('tweetButton').click();
  await expectOneEntry(ledger, { surface: 'reply', label: 'helpful' });
});

test('X: two composers hold two drafts, and each is counted as what it is', async ({
  page,
  replicas,
  ledger,
}) => {
  await page.goto(replicas.url('x', '/home', { delay: 0 }));
  await writeAtHome(page, HELPFUL);
  await openDialog(page);
  await page.keyboard.insertText(PITCH);
  await page.getByRole('dialog').getByTestId('tweetButton').click();
  await expectOneEntry(ledger, { label: 'pitch' });
  await page.getByTestId('tweetButtonInline').first().click();
  await expect
    .poll(async () => (await ledger.entries()).map(({ label }) => label).sort())
    .toEqual(['helpful', 'pitch']);
});

test('LinkedIn: two comment boxes with words in them at once', async ({ page, replicas, ledger }) => {
  await page.goto(replicas.url('linkedin', '/feed/update/urn:li:activity:7398204417755312001/'));
  const forms = page.locator('form.comments-comment-box__form');
  for (const [index, text] of [HELPFUL_ANSWER, PITCH].entries()) {
    await forms.locator('.ql-editor').nth(index).click();
    await page.keyboard.insertText(text);
  }
  const submit = page.locator('button.comments-comment-box__submit-button--cr');
  await submit.first().click();
  await expectOneEntry(ledger, { surface: 'comment', label: 'helpful' });
  await submit.first().click();
  await expect
    .poll(async () => (await ledger.entries()).map(({ label }) => label).sort())
    .toEqual(['helpful', 'pitch']);
});

test('X: from page to page without a reload, each composer is found anew', async ({
  page,
  replicas,
  ledger,
}) => {
  await page.goto(replicas.url('x', '/explore'));
  await page.getByTestId('AppTabBar_Home_Link').click();
  await writeAtHome(page, PITCH);
  await coach(page).waitForVerdict('pitch');
  await page.getByTestId('AppTabBar_Explore_Link').click();
  await expect.poll(() => coach(page).chipCount()).toBe(0);
  await page.getByTestId('AppTabBar_Home_Link').click();
  await writeAtHome(page, HELPFUL);
  await coach(page).waitForVerdict('helpful');
  await page.getByTestId('tweetButtonInline').first().click();
  await expectOneEntry(ledger, { surface: 'post', label: 'helpful' });
  await page.getByTestId('tweet').nth(1).getByTestId('reply').click();
  await page.keyboard.insertText(HELPFUL_ANSWER);
  await page.getByRole('dialog').getByTestId('tweetButton').click();
  await expect
    .poll(async () => (await ledger.entries()).map(({ surface }) => surface).sort())
    .toEqual(['post', 'reply']);
  expect(await countAccepted(page, 'posted')).toBe(2);
});
