import { coach } from '../support/coach.ts';
import { send } from '../support/composers.ts';
import { HELPFUL, HELPFUL_ANSWER, PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { FURTHER_COMPOSERS } from '../support/further-composers.ts';
import { countAccepted, expectOneEntry, expectOnlyAttempt, openComposer } from '../support/writing.ts';

test.describe.configure({ mode: 'parallel' });

for (const driver of FURTHER_COMPOSERS) {
  test(`${driver.id}: refused at first, then sent: one entry`, async ({ page, replicas, ledger }) => {
    await openComposer({ page, replicas }, driver, { outcome: 'fail' });
    await page.keyboard.insertText(driver.hasParent ? HELPFUL_ANSWER : HELPFUL);
    await coach(page).waitForVerdict('helpful');
    await send(page, driver);
    await expectOnlyAttempt(ledger, 'failed');
    await page.evaluate(() => window.__fixture.set({ outcome: 'ok' }));
    // Where sending takes a further step, that step still stands.
    await driver.submit(page).click();
    await expect.poll(() => countAccepted(page, 'posted')).toBe(1);
    await expectOneEntry(ledger, { network: driver.network, surface: driver.surface, label: 'helpful' });
    expect(await ledger.attempts()).toHaveLength(1);
  });
}

test('X thread: each item is scored by itself, and each is an entry', async ({ page, replicas, ledger }) => {
  await page.goto(replicas.url('x', '/home'));
  await page.getByTestId('SideNav_NewTweet_Button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByTestId('tweetTextarea_0')).toBeFocused();
  await page.keyboard.insertText(HELPFUL);
  await dialog.getByTestId('addButton').click();
  await expect(dialog.getByTestId('tweetTextarea_1')).toBeFocused();
  await page.keyboard.insertText(PITCH);
  await coach(page).waitForVerdict('pitch');
  await dialog.getByTestId('tweetButton').click();
  await expect
    .poll(async () => (await ledger.entries()).map(({ label, surface }) => `${surface} ${label}`).sort())
    .toEqual(['thread helpful', 'thread pitch']);
});

test('X thread whose parts all have one name: two items, two entries', async ({ page, replicas, ledger }) => {
  await page.goto(replicas.url('x', '/home', { repeatIds: 1, commitOnBlur: 1 }));
  await page.getByTestId('SideNav_NewTweet_Button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByTestId('tweetTextarea_0')).toBeFocused();
  await page.keyboard.insertText(HELPFUL);
  await dialog.getByTestId('addButton').click();
  await expect(dialog.getByTestId('tweetTextarea_0').nth(1)).toBeFocused();
  await page.keyboard.insertText(PITCH);
  await dialog.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await ledger.entries()).map(({ label, surface }) => `${surface} ${label}`).sort())
    .toEqual(['thread helpful', 'thread pitch']);
});

test('X long post: all of it is read', async ({ page, replicas, ledger }) => {
  await page.goto(replicas.url('x', '/home', { long: 1 }));
  await page.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.insertText(`${HELPFUL} ${HELPFUL_ANSWER} ${PITCH} `.repeat(3));
  await coach(page).waitForVerdict('pitch');
  await page.getByTestId('tweetButtonInline').first().click();
  await expectOneEntry(ledger, { network: 'x', surface: 'post', label: 'pitch' });
  expect(await page.evaluate(() => window.__fixture.log.some(({ name }) => name === 'CreateNoteTweet'))).toBe(
    true,
  );
});

test('LinkedIn: an old page in a frame of the new feed is watched as the page itself is', async ({
  page,
  replicas,
  ledger,
}) => {
  await page.goto(replicas.url('linkedin', '/feed/', { iframe: 1 }));
  const frame = page.frameLocator('[data-testid="interop-iframe"]');
  await frame.locator('form.comments-comment-box__form .ql-editor').first().click();
  await page.keyboard.insertText(HELPFUL_ANSWER);
  await coach(page).waitForVerdict('helpful');
  await frame.locator('button.comments-comment-box__submit-button--cr').first().click();
  await expectOneEntry(ledger, { network: 'linkedin', surface: 'comment', label: 'helpful' });
});
