import { coach } from '../support/coach.ts';
import { COMPOSERS, type ComposerDriver, send } from '../support/composers.ts';
import { HELPFUL, PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { countAccepted, expectOneEntry, expectOnlyAttempt, openComposer, write } from '../support/writing.ts';

test.describe.configure({ mode: 'parallel' });

function getComposer(id: string): ComposerDriver {
  const driver = COMPOSERS.find((candidate) => candidate.id === id);
  if (driver === undefined) throw new Error(`no composer "${id}"`);
  return driver;
}

const POSTS = ['X home', 'X dialog', 'LinkedIn share box', 'Facebook post over two steps'].map(getComposer);

for (const driver of POSTS) {
  test(`${driver.id}: what is set to a later time is scheduled, not counted`, async ({
    page,
    replicas,
    ledger,
  }) => {
    await write({ page, replicas }, driver, PITCH, { outcome: 'schedule' });
    await send(page, driver);
    await expect.poll(() => countAccepted(page, 'scheduled')).toBe(1);
    await expectOnlyAttempt(ledger, 'scheduled');
  });
}

test('X: a draft thrown away without a press is neither entry nor attempt', async ({
  page,
  replicas,
  ledger,
}) => {
  const driver = getComposer('X dialog');
  await write({ page, replicas }, driver, PITCH);
  await coach(page).waitForVerdict('pitch');
  await driver.discard?.(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => coach(page).chipCount()).toBe(0);
  expect([await ledger.entries(), await ledger.attempts()]).toEqual([[], []]);
});

test('X: closed over the save-or-discard sheet after a press is discarded', async ({
  page,
  replicas,
  ledger,
}) => {
  const driver = getComposer('X dialog');
  await write({ page, replicas }, driver, PITCH, { outcome: 'discard' });
  await send(page, driver);
  await page.getByTestId('confirmationSheetCancel').click();
  await expectOnlyAttempt(ledger, 'discarded');
});

test('Facebook: what a group holds back for approval is pending', async ({ page, replicas, ledger }) => {
  const driver: ComposerDriver = { ...getComposer('Facebook post dialog'), path: '/groups/481120077310' };
  await write({ page, replicas }, driver, PITCH, { outcome: 'pending' });
  await send(page, driver);
  await expectOnlyAttempt(ledger, 'pending');
});

test('X: a press that does nothing is no post', async ({ page, replicas, ledger }) => {
  const driver = getComposer('X home');
  await write({ page, replicas }, driver, PITCH, { deadButton: 1 });
  await send(page, driver);
  await expectOnlyAttempt(ledger, 'failed');
  expect(await countAccepted(page, 'posted')).toBe(0);
});

test('a site that takes five seconds: one entry, with the time of the press', async ({
  page,
  replicas,
  ledger,
}) => {
  const driver = getComposer('X home');
  await write({ page, replicas }, driver, HELPFUL, { delay: 5000 });
  const before = Date.now();
  await send(page, driver);
  const after = Date.now();
  await expectOneEntry(ledger, { label: 'helpful' });
  const [entry] = await ledger.entries();
  expect(entry?.at).toBeGreaterThanOrEqual(before);
  expect(entry?.at).toBeLessThanOrEqual(after);
});

test('X: two posts while the first toast is still up are two entries', async ({ page, replicas, ledger }) => {
  const driver = getComposer('X home');
  await openComposer({ page, replicas }, driver, { toastMs: 60_000, delay: 0 });
  for (const [count, text] of [HELPFUL, PITCH].entries()) {
    await page.keyboard.type(text);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => countAccepted(page, 'posted')).toBe(count + 1);
  }
  await expect
    .poll(async () => (await ledger.entries()).map(({ label }) => label).sort())
    .toEqual(['helpful', 'pitch']);
});

test('Facebook: two comments on one post are two comments', async ({ page, replicas, ledger }) => {
  const driver = getComposer('Facebook comment');
  await openComposer({ page, replicas }, driver);
  for (const [count, text] of [HELPFUL, PITCH].entries()) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => countAccepted(page, 'posted')).toBe(count + 1);
  }
  await expect
    .poll(async () => (await ledger.entries()).map(({ surface }) => surface))
    .toEqual(['comment', 'comment']);
});

for (const driver of COMPOSERS.filter(({ key }) => key !== undefined)) {
  test(`${driver.id}: sent by the keyboard right after the last letter`, async ({
    page,
    replicas,
    ledger,
  }) => {
    await write({ page, replicas }, driver, PITCH);
    await page.keyboard.press(driver.key ?? '');
    await expectOneEntry(ledger, { label: 'pitch', surface: driver.surface });
  });
}

for (const id of ['X home', 'LinkedIn share box', 'Facebook comment']) {
  for (const locale of ['de', 'ar', 'ja']) {
    test(`${id} in ${locale}: nothing depends on a label`, async ({ page, replicas, ledger }) => {
      const driver = getComposer(id);
      await write({ page, replicas }, driver, PITCH, { locale });
      await coach(page).waitForVerdict('pitch');
      await send(page, driver);
      await expectOneEntry(ledger, { label: 'pitch', surface: driver.surface });
    });
  }
}

test('the worker is stopped just before the post: the entry is there once', async ({
  page,
  replicas,
  ledger,
  stopWorker,
}) => {
  const driver = getComposer('X home');
  await write({ page, replicas }, driver, HELPFUL);
  await coach(page).waitForVerdict('helpful');
  await stopWorker();
  await send(page, driver);
  await expectOneEntry(ledger, { label: 'helpful' });
});

test('the worker is stopped just after the post: the entry is there once', async ({
  page,
  replicas,
  ledger,
  stopWorker,
}) => {
  const driver = getComposer('X home');
  await write({ page, replicas }, driver, HELPFUL);
  await send(page, driver);
  await expect.poll(() => countAccepted(page, 'posted')).toBe(1);
  await stopWorker();
  await expectOneEntry(ledger, { label: 'helpful' });
  await stopWorker();
  await expect.poll(async () => (await coach(page).receipt()) !== null).toBe(true);
  expect(await ledger.entries()).toHaveLength(1);
});
