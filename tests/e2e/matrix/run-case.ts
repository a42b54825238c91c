import type { Page } from '@playwright/test';
import { coach } from '../support/coach.ts';
import { type ComposerDriver, send } from '../support/composers.ts';
import type { ControlPage } from '../support/control-page.ts';
import { expect } from '../support/extension.ts';
import { countAccepted, type Desk, openComposer } from '../support/writing.ts';
import type { MatrixCase } from './cases.ts';

export interface CaseResult extends MatrixCase {
  readonly composer: string;
  /** Messages that the site's own backend took as posted. */
  readonly posted: number;
  readonly entries: number;
  /** What the ledger says became of the attempt. */
  readonly told: string;
}

const TEXT = 'Soak the beans overnight and salt them only at the end, then the skins stay soft.';

/** Answers a save-or-discard sheet with "discard", where one came up. */
async function discard(page: Page, { network }: ComposerDriver): Promise<void> {
  const sheet = {
    x: page.getByTestId('confirmationSheetCancel'),
    linkedin: page.locator('button.share-box__discard'),
    // The sheet is the second dialog, and discarding the last button but one.
    facebook: page.locator('[role="dialog"]').nth(1).locator('[role="button"]').nth(1),
  }[network];
  const isThere = await sheet.waitFor({ timeout: 1_500 }).then(
    () => true,
    () => false,
  );
  if (isThere) await sheet.click();
}

/** On Facebook a later time is set on a further step. */
function withSteps(driver: ComposerDriver, { outcome }: MatrixCase): ComposerDriver {
  const isPost = driver.surface === 'post' || driver.surface === 'quote';
  const isStepwise = driver.network === 'facebook' && isPost && outcome === 'schedule';
  return isStepwise ? { ...driver, steps: 2 } : driver;
}

/** Writes, sends, waits until the attempt has closed in the ledger, and says what both sides know. */
export async function runCase(
  desk: Desk,
  ledger: ControlPage,
  driver: ComposerDriver,
  wanted: MatrixCase,
): Promise<CaseResult> {
  const { page } = desk;
  const { outcome, locale, way } = wanted;
  const before = { entries: await ledger.entries(), attempts: await ledger.attempts() };
  await openComposer(desk, driver, { outcome, locale });
  await page.keyboard.insertText(TEXT);
  await expect.poll(() => coach(page).chipCount(), { intervals: [50, 100, 200] }).toBe(1);
  if (way === 'key') await page.keyboard.press(driver.key ?? '');
  else await send(page, withSteps(driver, wanted));
  if (outcome === 'discard') await discard(page, driver);
  await expect
    .poll(
      async () => {
        const [entries, attempts] = [await ledger.entries(), await ledger.attempts()];
        return entries.length + attempts.length - before.entries.length - before.attempts.length;
      },
      { timeout: 25_000, message: `${driver.id} ${outcome} ${locale} ${way}: the attempt closes` },
    )
    .toBeGreaterThanOrEqual(driver.surface === 'thread' ? 2 : 1);
  const attempt = (await ledger.attempts()).find(({ id }) => !before.attempts.some((old) => old.id === id));
  const entries = (await ledger.entries()).length - before.entries.length;
  return {
    ...wanted,
    composer: driver.id,
    posted: await countAccepted(page, 'posted'),
    entries,
    told: attempt?.outcome ?? 'posted',
  };
}
