import type { Page } from '@playwright/test';
import { coach } from '../support/coach.ts';
import { COMPOSERS, type ComposerDriver, send } from '../support/composers.ts';
import type { ControlPage } from '../support/control-page.ts';
import { HELPFUL, PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { entryOf, seedLedger } from '../support/seed-ledger.ts';
import { countAccepted, expectOneEntry, openComposer, write } from '../support/writing.ts';

test.describe.configure({ mode: 'parallel' });

const SECOND_PITCH =
  'We are launching our new bookkeeping course! Register today, seats are limited, and save 40% with code LARK at https://ledgerlark.example/course';

function getHome(): ComposerDriver {
  const [home] = COMPOSERS;
  if (home === undefined) throw new Error('no composer');
  return home;
}
const home = getHome();

/** Makes the database as the popup does, then fills in a history. */
async function seedHelpful(
  openPopup: () => Promise<Page>,
  ledger: ControlPage,
  count: number,
): Promise<void> {
  const popup = await openPopup();
  await expect(popup.getByText(/none so far/)).toBeVisible();
  await seedLedger(
    ledger,
    Array.from({ length: count }, (_, index) => entryOf(index + 5)),
  );
  await popup.close();
}

async function openSettings(page: Page, extensionId: string): Promise<Page> {
  const settings = await page.context().newPage();
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  return settings;
}

function lineText(page: Page): Promise<string> {
  return coach(page)
    .line()
    .then((line) => line?.text ?? '');
}

test('a nudge is one line, once a draft, and names its reason', async ({ page, replicas }) => {
  await write({ page, replicas }, home, PITCH);
  await expect.poll(() => lineText(page)).toMatch(/^Reads as a pitch\. \S/);
  await coach(page).click('Dismiss');
  await expect.poll(() => lineText(page)).toBe('');
  await page.keyboard.type(' Really. Do come and see it.');
  await coach(page).waitForVerdict('pitch');
  await page.keyboard.type(' Bye.');
  await expect.poll(() => lineText(page), { intervals: [1_500] }).toBe('');
});

test('no nudge stands in mid-word', async ({ page, replicas }) => {
  await openComposer({ page, replicas }, home);
  for (const letter of PITCH.slice(0, 120)) {
    await page.keyboard.type(letter);
    if (letter !== '!' && letter !== '.') continue;
    break;
  }
  expect(await lineText(page)).toBe('');
});

test('"Why?" opens the card, and the nudge gives way to it', async ({ page, replicas }) => {
  await write({ page, replicas }, home, PITCH);
  await expect.poll(() => lineText(page)).not.toBe('');
  await coach(page).click('Why?');
  await expect.poll(async () => (await coach(page).card())?.text ?? '').toContain('Reads as a pitch');
  expect(await lineText(page)).toBe('');
});

test('with room in the balance a pitch gets a green light', async ({ page, replicas, ledger, openPopup }) => {
  await seedHelpful(openPopup, ledger, 10);
  await write({ page, replicas }, home, PITCH);
  await expect
    .poll(() => lineText(page))
    .toBe('You have helped 10 times since your last pitch. This one is fine.');
});

test('"I disagree" gives the entry the person’s label', async ({ page, replicas, ledger }) => {
  await write({ page, replicas }, home, PITCH);
  await coach(page).openCard();
  await coach(page).click('I disagree');
  await coach(page).click('Helpful');
  await expect.poll(async () => (await coach(page).card())?.text ?? '').toContain('You said so');
  await page.keyboard.press('Escape');
  await send(page, home);
  await expectOneEntry(ledger, { label: 'helpful', corrected: true });
});

test('undo takes the entry out again', async ({ page, replicas, ledger }) => {
  await write({ page, replicas }, home, HELPFUL);
  await send(page, home);
  await expectOneEntry(ledger, { label: 'helpful' });
  await coach(page).click('Undo');
  await expect.poll(() => ledger.entries()).toEqual([]);
  await expect.poll(async () => (await coach(page).receipt())?.text ?? '').toContain('Taken out');
});

test('a muted network is quiet, is still counted, and can be unmuted in the popup', async ({
  page,
  replicas,
  ledger,
  openPopup,
}) => {
  await write({ page, replicas }, home, PITCH);
  await coach(page).openCard();
  await coach(page).click('Mute…');
  await coach(page).click('This network');
  await expect.poll(() => coach(page).chipCount()).toBe(0);
  await send(page, home);
  await expectOneEntry(ledger, { label: 'pitch' });
  const popup = await openPopup();
  await expect(popup.getByText(/^X\b/).first()).toBeVisible();
  await page.bringToFront();
  await page.keyboard.type(SECOND_PITCH);
  await expect.poll(() => coach(page).chipCount(), { intervals: [1_000] }).toBe(0);
});

test('a network that is off is neither read nor counted', async ({ page, replicas, ledger, extensionId }) => {
  const settings = await openSettings(page, extensionId);
  await settings.getByRole('group', { name: 'Coach on X' }).getByRole('radio', { name: 'Off' }).check();
  await expect(settings.getByText('Saved').first()).toBeVisible();
  await page.bringToFront();
  await write({ page, replicas }, home, PITCH);
  await send(page, home);
  await expect.poll(() => countAccepted(page, 'posted')).toBe(1);
  await expect.poll(() => coach(page).chipCount(), { intervals: [1_000] }).toBe(0);
  expect(await ledger.entries()).toEqual([]);
  expect(await ledger.attempts()).toEqual([]);
});

test('with nudges off nothing shows while writing, and what is posted is counted', async ({
  page,
  replicas,
  ledger,
  extensionId,
}) => {
  const settings = await openSettings(page, extensionId);
  await settings.getByRole('radio', { name: 'Never' }).check();
  await expect(settings.getByText('Saved').first()).toBeVisible();
  await page.bringToFront();
  await write({ page, replicas }, home, PITCH);
  await expect.poll(() => coach(page).chipCount(), { intervals: [1_000] }).toBe(0);
  await send(page, home);
  await expectOneEntry(ledger, { label: 'pitch' });
});

test('the shortcut opens and closes the card', async ({ page, replicas }) => {
  await write({ page, replicas }, home, PITCH);
  await coach(page).waitForVerdict('pitch');
  await page.keyboard.press('Alt+Shift+G');
  await expect.poll(async () => (await coach(page).card()) !== null).toBe(true);
  await page.keyboard.press('Alt+Shift+G');
  await expect.poll(async () => (await coach(page).card()) !== null).toBe(false);
});

const SILENT: readonly (readonly [string, string, RegExp])[] = [
  ['emoji only', '🎉🎉🎉🎉🎉', /Too short|Only/],
  ['three words', 'Buy now please', /Too short/],
  ['a link alone', 'https://ledgerlark.example/offer', /Only a link/],
  [
    'another language',
    'Wenn der Teig zu flach wird, lass ihn über Nacht im Kühlschrank gehen und backe ihn direkt aus der Kälte.',
    /language/,
  ],
  [
    'right-to-left',
    'إذا كان العجين مسطحًا فاتركه في الثلاجة طوال الليل ثم اخبزه مباشرة من البرد.',
    /language/,
  ],
];

for (const [name, text, why] of SILENT) {
  test(`${name}: not sure, and says why`, async ({ page, replicas }) => {
    await openComposer({ page, replicas }, home);
    await page.keyboard.insertText(text);
    await coach(page).waitForVerdict('unsure');
    expect((await coach(page).openCard()).text).toMatch(why);
  });
}

test('100,000 characters and broken ones: a verdict or an abstention, and no error', async ({
  page,
  replicas,
}) => {
  const driver = COMPOSERS.find(({ id }) => id === 'LinkedIn comment on an old page') ?? home;
  await openComposer({ page, replicas }, driver);
  await page.keyboard.insertText(`${'A long story about bread. '.repeat(4_000)}\uD83D`);
  await expect.poll(() => coach(page).chipCount(), { timeout: 20_000 }).toBe(1);
});

test('what the page put there is not judged until the person changes it', async ({ page, replicas }) => {
  await page.goto(replicas.url('x', '/intent/post', { text: PITCH }));
  const editor = page.getByRole('dialog').getByTestId('tweetTextarea_0');
  await expect(editor).toContainText('invoicing');
  await editor.click();
  await expect.poll(() => coach(page).chipCount(), { intervals: [1_000] }).toBe(0);
  await page.keyboard.press('End');
  await page.keyboard.type(' Yes!');
  await coach(page).waitForVerdict('pitch');
});

test('a composer that the page rebuilds around the same text stays one draft', async ({ page, replicas }) => {
  await write({ page, replicas }, home, PITCH);
  await expect.poll(() => lineText(page)).not.toBe('');
  await page.evaluate(() => window.__fixture.set({ remount: 2 }));
  await page.getByTestId('tweetTextarea_0').first().click();
  await coach(page).waitForVerdict('pitch');
  await expect.poll(() => lineText(page), { intervals: [2_000] }).toBe('');
});
