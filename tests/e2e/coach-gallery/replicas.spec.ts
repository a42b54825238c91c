import type { Locator } from '@playwright/test';
import type { Rect } from '../support/accessibility.ts';
import { coach } from '../support/coach.ts';
import { COMPOSERS } from '../support/composers.ts';
import { PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { isMeeting, settle, SIZES } from './stage.ts';

const AIR = 4;
/** What is typed after the draft, and how far the page is scrolled then. */
const STATES = [
  { more: '', scrolls: [0, 200] },
  { more: ' @s', scrolls: [60] },
] as const;
/** What else must stay free, over all networks: counters and open mention popups. */
const FREE = [
  '[data-testid="countdown-circle"]',
  '[data-testid="dual-phase-countdown-circle"]',
  '[role="listbox"]',
  '[data-testid="typeahead-results-container"]',
];

test.describe.configure({ mode: 'parallel' });

/** Boxes that stand in the page as another one does are left out. */
const TWINS = ['LinkedIn comment on the new feed', 'LinkedIn reply on the new feed', 'Facebook reply'];

for (const driver of COMPOSERS.filter(({ id, steps }) => steps === undefined && !TWINS.includes(id))) {
  test(`${driver.id}: in twelve window sizes, wherever it is scrolled, nothing covers what sends, counts or mentions`, async ({
    page,
    replicas,
  }) => {
    test.slow();
    await page.goto(replicas.url(driver.network, driver.path, { ...driver.switches }));
    await driver.open(page);
    await page.keyboard.type(PITCH);
    const view = coach(page);
    await view.waitForVerdict('pitch');
    await view.openCard();
    const seen = new Set<string>();
    for (const { more, scrolls } of STATES) {
      await page.keyboard.type(more);
      if (more && driver.network === 'x') await expect(page.getByRole('listbox')).toBeVisible();
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        for (const scroll of scrolls) {
          await page.evaluate((top) => window.scrollTo(0, top), scroll);
          await settle(page);
          const free = await readRects([driver.submit(page), ...FREE.map((css) => page.locator(css))]);
          for (const { part, rect } of await view.rects()) {
            seen.add(part);
            const where = `${part} at ${width} by ${height}, scrolled by ${scroll}: ${JSON.stringify({ rect, free })}`;
            expect(
              free.some((each) => isMeeting(rect, each, AIR - 0.01)),
              where,
            ).toBe(false);
            const isInWindow =
              rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;
            expect(isInWindow, where).toBe(true);
          }
        }
      }
    }
    expect([...seen].toSorted()).toEqual(['card', 'chip']);
  });
}

/** The boxes of all that is to be seen of `locators`. */
async function readRects(locators: readonly Locator[]): Promise<readonly Rect[]> {
  const found = await Promise.all(
    locators.map(async (locator) => {
      const all = await locator.all();
      const boxes = await Promise.all(all.map((each) => findBox(each)));
      return boxes.filter((box) => box !== null);
    }),
  );
  return found.flat().filter(({ width, height }) => width > 0 && height > 0);
}

async function findBox(locator: Locator): Promise<Rect | null> {
  return locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      ? { x, y, width, height }
      : null;
  });
}
