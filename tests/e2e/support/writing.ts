import { expect, type Page } from '@playwright/test';
import type { Replicas } from '../../replicas/server.ts';
import type { AcceptedKind } from '../../replicas/shared/fixture.ts';
import type { SwitchInput } from '../../replicas/shared/switches.ts';
import type { ComposerDriver } from './composers.ts';
import type { ControlPage } from './control-page.ts';

export interface Desk {
  readonly page: Page;
  readonly replicas: Replicas;
}

/** Opens a composer on a fresh page, with the caret in it. */
export async function openComposer(
  { page, replicas }: Desk,
  driver: ComposerDriver,
  switches: SwitchInput = {},
): Promise<void> {
  await page.goto(replicas.url(driver.network, driver.path, { ...driver.switches, ...switches }));
  await driver.open(page);
}

/** Opens a composer and writes into it by real key strokes. */
export async function write(
  desk: Desk,
  driver: ComposerDriver,
  text: string,
  switches: SwitchInput = {},
): Promise<void> {
  await openComposer(desk, driver, switches);
  await desk.page.keyboard.type(text);
}

/** How many messages the site's own backend took as `kind`. */
export async function countAccepted(page: Page, kind: AcceptedKind): Promise<number> {
  return page.evaluate(
    (wanted) => window.__fixture.posts.filter((post) => post.kind === wanted).length,
    kind,
  );
}

/** Waits until the ledger holds one entry, like this one. */
export async function expectOneEntry(ledger: ControlPage, wanted: Record<string, unknown>): Promise<void> {
  await expect.poll(() => ledger.entries(), { timeout: 15_000 }).toEqual([expect.objectContaining(wanted)]);
}

/** Waits until the only attempt of the ledger has this outcome, and there is no entry. */
export async function expectOnlyAttempt(ledger: ControlPage, outcome: string): Promise<void> {
  await expect
    .poll(() => ledger.attempts(), { timeout: 25_000 })
    .toEqual([expect.objectContaining({ outcome })]);
  expect(await ledger.entries()).toEqual([]);
}
