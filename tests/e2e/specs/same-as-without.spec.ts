import { type Browser, chromium, type Page } from '@playwright/test';
import { getChromium } from '../support/chromium.ts';
import { coach } from '../support/coach.ts';
import { COMPOSERS, type ComposerDriver } from '../support/composers.ts';
import { PITCH } from '../support/drafts.ts';
import { expect, test as base } from '../support/extension.ts';

/** The same browser without the extension, for the other half of the comparison. */
const test = base.extend<object, { plain: Browser }>({
  plain: [
    async ({ replicas }, use) => {
      const plain = await chromium.launch({
        executablePath: await getChromium(),
        args: [...replicas.chromiumArgs, '--disable-gpu'],
      });
      await use(plain);
      await plain.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

/** One of each editor, as people use it; each ends with a draft that reads as a pitch. */
const EDITS: readonly (readonly string[])[] = [
  ['type:Hello there', 'Shift+Enter', 'type:second line'],
  ['Control+a', 'Backspace', 'type:gone again', 'Control+z'],
  ['Control+a', `type:${PITCH}`, 'ArrowLeft', 'ArrowLeft', 'Backspace', 'type:y'],
  ['Shift+Home', 'Control+x', 'Control+v', 'End'],
  ['insert:👏 ünïcode', 'Control+Backspace', 'Control+z'],
];

async function perform(page: Page, step: string): Promise<void> {
  if (step.startsWith('type:')) await page.keyboard.type(step.slice(5));
  else if (step.startsWith('insert:')) await page.keyboard.insertText(step.slice(7));
  else await page.keyboard.press(step);
  // A caret moved by a key reaches the editor's model with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Editors group edits for undo by the clock: both runs get the same one, whatever else takes time. */
const START = new Date('2026-11-21T12:00:00Z').getTime();
const GROUP_MS = 5_000;

/** What the editor holds after each group of edits, by its own account. */
async function record(page: Page, driver: ComposerDriver, pause: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  await page.clock.setFixedTime(START);
  await driver.open(page);
  for (const [index, steps] of EDITS.entries()) {
    await page.clock.setFixedTime(START + (index + 1) * GROUP_MS);
    for (const step of steps) await perform(page, step);
    await pause();
    seen.push(
      await page.evaluate(() => {
        const { model, html, selection, undoDepth } = window.__fixture;
        return JSON.stringify({ model: model(), html: html(), selection: selection(), undo: undoDepth() });
      }),
    );
  }
  return seen;
}

const EDITORS = [
  'X home',
  'LinkedIn share box',
  'LinkedIn comment on the new feed',
  'LinkedIn comment on an old page',
  'Facebook post dialog',
];

for (const driver of COMPOSERS.filter(({ id }) => EDITORS.includes(id))) {
  test(`${driver.id}: model, HTML, selection and undo are the same with and without`, async ({
    page,
    replicas,
    plain,
  }) => {
    test.slow();
    const url = replicas.url(driver.network, driver.path, { ...driver.switches });
    const other = await plain.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    await other.goto(url);
    const without = await record(other, driver, async () => undefined);
    await other.close();

    await page.goto(url);
    const view = coach(page);
    // The chip is up and the card open, with its marks in the draft, whenever it can be.
    const withIt = await record(page, driver, async () => {
      await expect.poll(() => view.chipCount()).toBe(1);
      if ((await view.card()) === null) await view.openCard();
    });
    expect(withIt).toEqual(without);
  });
}
