import type { Page } from '@playwright/test';
import { openActionPopup } from '../support/action-popup.ts';
import { expectAccessible } from '../support/axe.ts';
import type { ControlPage } from '../support/control-page.ts';
import { PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { attemptOf, entryOf, seedLedger } from '../support/seed-ledger.ts';

const DAY = 24 * 60;
/** This week: 11 helpful, 2 pitches, 1 neutral. Before: 1 helpful. */
const WEEK = [
  ...Array.from({ length: 9 }, (_, index) => entryOf(index + 20)),
  entryOf(1, { network: 'linkedin', surface: 'comment' }),
  entryOf(2, { network: 'linkedin', label: 'pitch' }),
  entryOf(3, { network: 'facebook', label: 'neutral' }),
  entryOf(4, { network: 'facebook', surface: 'reply' }),
  entryOf(5, { label: 'pitch' }),
  entryOf(20 * DAY, { surface: 'reply' }),
];

/** The database is the popup's or the worker's to make. */
async function openSeeded(
  openPopup: () => Promise<Page>,
  ledger: ControlPage,
  entries = WEEK,
  attempts = [attemptOf(6)],
): Promise<Page> {
  const popup = await openPopup();
  await expect(popup.getByText(/none so far/)).toBeVisible();
  await seedLedger(ledger, entries, attempts);
  await popup.reload();
  return popup;
}

async function everything(ledger: ControlPage): Promise<unknown> {
  return Promise.all(
    ['entries', 'attempts', 'totals', 'texts', 'removed'].map((store) => ledger.records(store)),
  );
}

test('this week stands there in digits within a second, without a press, and nothing is written', async ({
  openPopup,
  ledger,
  stopWorker,
}) => {
  const popup = await openSeeded(openPopup, ledger);
  const before = await everything(ledger);
  await stopWorker();
  await popup.reload();
  await expect(popup.getByText('11 helpful')).toBeVisible({ timeout: 1_000 });
  await expect(popup.getByText('2 pitches')).toBeVisible();
  await expect(popup.getByText('No room for a pitch just now')).toBeVisible();
  await expect(popup.getByText('4 more helpful posts make room for one.')).toBeVisible();
  expect(await everything(ledger)).toEqual(before);
});

test('window and networks narrow the numbers and the list', async ({ openPopup, ledger }) => {
  const popup = await openSeeded(openPopup, ledger);
  await popup.getByRole('radio', { name: '28 days' }).check();
  await expect(popup.getByText('12 helpful')).toBeVisible();
  await popup.getByRole('radio', { name: 'LinkedIn' }).check();
  await expect(popup.getByText('1 helpful')).toBeVisible();
  await expect(popup.getByText('Too few posts to say: 2 so far')).toBeVisible();
  await expect(popup.getByRole('region', { name: 'Lately' }).getByRole('listitem')).toHaveCount(2);
});

test('relabel, leave out, delete and count change balance and ledger, in every open popup', async ({
  openPopup,
  ledger,
}) => {
  const popup = await openSeeded(openPopup, ledger);
  const other = await openPopup();
  await popup.bringToFront();
  const rows = popup.getByRole('region', { name: 'Lately' }).getByRole('listitem');

  await rows.filter({ hasText: 'LinkedIn post' }).getByLabel('What it was').selectOption('Helpful');
  await expect(popup.getByText('12 helpful')).toBeVisible();
  await expect(popup.getByText('Room for 1 pitch')).toBeVisible();
  await expect(other.getByText('12 helpful')).toBeVisible();

  await rows.filter({ hasText: 'LinkedIn comment' }).getByRole('button', { name: 'Leave out' }).click();
  await expect(popup.getByText('11 helpful')).toBeVisible();

  await rows.filter({ hasText: 'Facebook reply' }).getByRole('button', { name: 'Delete' }).click();
  await rows.filter({ hasText: 'Facebook reply' }).getByRole('button', { name: 'Delete for good' }).click();
  await expect(popup.getByText('10 helpful')).toBeVisible();
  await expect(rows.filter({ hasText: 'Facebook reply' })).toHaveCount(0);

  const asked = popup.getByRole('region', { name: 'Was this posted?' });
  await asked.getByRole('button', { name: 'Count it' }).click();
  await expect(popup.getByText('11 helpful')).toBeVisible();
  await expect(asked).toHaveCount(0);
  await expect(other.getByText('11 helpful')).toBeVisible();

  const entries = await ledger.entries();
  expect(entries.find(({ id }) => id === 'seeded-2')).toMatchObject({ label: 'helpful', corrected: true });
  expect(entries.find(({ id }) => id === 'seeded-1')).toMatchObject({ excluded: true });
  expect(entries.find(({ id }) => id === 'seeded-4')).toBeUndefined();
  expect(entries.find(({ id }) => id === 'attempt-6')).toMatchObject({ evidence: 'by-hand' });
});

test('the check box gives a verdict with its reasons and keeps nothing', async ({ openPopup, ledger }) => {
  const popup = await openPopup();
  await popup.getByText('Check any text').click();
  await popup.getByRole('textbox', { name: 'Type or paste a draft' }).fill(PITCH);
  await popup.getByRole('button', { name: 'Check' }).click();
  const quotes = popup.getByRole('list', { name: 'Why' }).locator('q');
  await expect(quotes.first()).toBeVisible();
  for (const quote of await quotes.allTextContents()) expect(PITCH).toContain(quote);
  await expect(popup.getByText(/Reads as a pitch: (very )?likely/)).toBeVisible();
  expect(await everything(ledger)).toEqual([[], [], [], [], []]);
});

test('the popup over a tab tells what Goodturn does there', async ({ context, page, replicas, ledger }) => {
  await page.goto(replicas.url('x', '/home'));
  await page.bringToFront();
  const ready = await openActionPopup(context, ledger);
  await expect.poll(ready.text).toContain('Ready on this page X');
  expect(await ready.width()).toBe(380);
  await ready.close();

  await page.getByRole('textbox').first().click();
  await page.keyboard.type('Dry the base of the kettle for a day.');
  const watching = await openActionPopup(context, ledger);
  await expect.poll(watching.text).toContain('Watching this composer X post');
  await watching.close();

  await page.goto('about:blank');
  const nothing = await openActionPopup(context, ledger);
  await expect.poll(nothing.text).toContain('Nothing to do');
  await nothing.close();
});

test('settings are saved at once, hold in a new page, and reach the popup', async ({
  context,
  extensionId,
  openPopup,
  ledger,
}) => {
  const popup = await openSeeded(openPopup, ledger);
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  await settings.getByRole('radio', { name: '3:1' }).check();
  await expect(settings.getByText('Saved', { exact: true })).toBeVisible();
  await expect(popup.getByText('Room for 1 pitch')).toBeVisible();
  await settings.reload();
  await expect(settings.getByRole('radio', { name: '3:1' })).toBeChecked();
  await expect(settings.getByText('Alt+Shift+G')).toBeVisible();
});

test('delete everything leaves nothing', async ({ context, extensionId, openPopup, ledger }) => {
  const popup = await openSeeded(openPopup, ledger);
  await expect(popup.getByText('11 helpful')).toBeVisible();
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  await settings.getByRole('button', { name: 'Delete everything…' }).click();
  await settings.keyboard.type('delete');
  await settings.keyboard.press('Enter');
  await expect(settings.getByText('Everything is deleted.')).toBeVisible();
  expect(await everything(ledger)).toEqual([[], [], [], [], []]);
  await expect(popup.getByText('Too few posts to say: none so far')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in popup and settings, contrast included: ${colorScheme}`, async ({
    context,
    extensionId,
    openPopup,
    ledger,
  }) => {
    const popup = await openSeeded(openPopup, ledger, [...WEEK, entryOf(7, { excluded: true })]);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByText('11 helpful')).toBeVisible();
    await popup.getByText('Check any text').click();
    await popup.getByRole('textbox').fill(PITCH);
    await popup.getByRole('button', { name: 'Check' }).click();
    await expect(popup.getByRole('list', { name: 'Why' })).toBeVisible();
    await expectAccessible(popup);

    const settings = await context.newPage();
    await settings.emulateMedia({ colorScheme });
    await settings.goto(`chrome-extension://${extensionId}/options.html`);
    await settings.getByRole('button', { name: 'Delete everything…' }).click();
    await expectAccessible(settings);
  });
}

test('nothing is cut off at 320 px, nor at 200 %', async ({ context, extensionId, openPopup, ledger }) => {
  const popup = await openSeeded(openPopup, ledger);
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  for (const page of [popup, settings]) {
    await page.setViewportSize({ width: 320, height: 600 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await tooWide()).toBe(0);
    await page.setViewportSize({ width: 640, height: 600 });
    await page.evaluate(() => void (document.documentElement.style.fontSize = '32px'));
    expect(await tooWide()).toBe(0);
  }
});
