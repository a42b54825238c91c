import { coach } from '../support/coach.ts';
import { COMPOSERS, send } from '../support/composers.ts';
import { HELPFUL, HELPFUL_ANSWER, PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { expectOneEntry, write } from '../support/writing.ts';

/** The name or handle under which the replicas let one write. */
const SHOWN = {
  'X home': 'rowanteague',
  'X dialog': 'rowanteague',
  'X inline reply': 'rowanteague',
  'LinkedIn share box': 'Rowan Teague',
  'LinkedIn comment on the new feed': 'Rowan Teague',
  'Facebook comment': 'Rowan Teague',
} as const;

for (const driver of COMPOSERS) {
  const handle = new Map<string, string>(Object.entries(SHOWN)).get(driver.id);
  if (handle === undefined) continue;
  test(`${driver.id}: the entry carries a random number for the account, and no name`, async ({
    page,
    replicas,
    ledger,
    extensionId,
  }) => {
    const text = driver.hasParent ? HELPFUL_ANSWER : HELPFUL;
    await write({ page, replicas }, driver, text);
    await coach(page).waitForVerdict('helpful');
    await send(page, driver);
    await expectOneEntry(ledger, { account: expect.stringMatching(/^[0-9a-f-]{36}$/u) });
    expect(JSON.stringify(await ledger.entries()).toLowerCase()).not.toContain(handle.toLowerCase());
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await expect(page.getByRole('group', { name: `${handle} is` })).toBeVisible();
  });
}

test('where the page does not show who writes, the entry says nothing', async ({
  page,
  replicas,
  ledger,
}) => {
  const driver = COMPOSERS.find(({ id }) => id === 'Facebook post dialog');
  if (driver === undefined) throw new Error('no such composer');
  await write({ page, replicas }, driver, PITCH);
  await coach(page).waitForVerdict('pitch');
  await send(page, driver);
  await expectOneEntry(ledger, { label: 'pitch' });
  expect((await ledger.entries())[0]).not.toHaveProperty('account');
});

test('an account named in the card can be looked at by itself in the popup', async ({
  page,
  replicas,
  ledger,
  openPopup,
}) => {
  const driver = COMPOSERS.find(({ id }) => id === 'X home');
  if (driver === undefined) throw new Error('no such composer');
  await write({ page, replicas }, driver, HELPFUL);
  await coach(page).openCard();
  await expect.poll(async () => (await coach(page).card())?.text).toContain('Writing as rowanteague');
  await coach(page).click('Brand');
  await page.keyboard.press('Escape');
  await send(page, driver);
  await expectOneEntry(ledger, { label: 'helpful' });
  const popup = await openPopup();
  await popup.getByRole('radio', { name: 'Brand' }).check({ force: true });
  await expect(popup.getByRole('list').getByText(/X post · Brand/u)).toBeVisible();
  await expect(popup.getByText('1 helpful', { exact: false }).first()).toBeVisible();
});
