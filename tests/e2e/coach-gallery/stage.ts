import { test as base, type Page } from '@playwright/test';
import type { Stage } from '../../gallery/coach/stage.ts';
import { buildStage } from '../../gallery/coach/build.ts';
import type { Rect } from '../support/accessibility.ts';
import { type CoachPage, coach } from '../support/coach.ts';

declare global {
  interface Window {
    stage: Stage;
  }
}

/** Windows from a small phone's to a desk's, width by height. */
export const SIZES = [
  [360, 480],
  [360, 640],
  [390, 844],
  [480, 360],
  [600, 600],
  [768, 1024],
  [800, 500],
  [1024, 600],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const;

interface StageFixtures {
  /** Opens the stage in a state such as `scene=card-pitch&dir=rtl` and waits until it is drawn. */
  readonly open: (state: string) => Promise<CoachPage>;
}

const built: { url?: Promise<string> } = {};

/** The stage of the gallery in a bare Chromium: the coach and a made-up page, without the extension. */
export const test = base.extend<StageFixtures>({
  open: async ({ page }, use) => {
    const url = await (built.url ??= buildStage());
    await use(async (state) => {
      await page.goto('about:blank');
      await page.goto(`${url}#${state}`);
      await settle(page);
      return coach(page);
    });
  },
});

test.use({
  launchOptions: { executablePath: process.env['GOODTURN_CHROMIUM'] ?? '' },
  reducedMotion: 'reduce',
});

/** Lets what was asked for in this frame and the next be drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)));
      }),
  );
}

/** What must stay free now, in CSS pixels of the window. */
export function readKeepOut(page: Page): Promise<readonly Rect[]> {
  return page.evaluate(() =>
    window.stage.composer.keepOut().map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

/** Whether the two come closer than `air` pixels. */
export function isMeeting(a: Rect, b: Rect, air: number): boolean {
  return (
    a.x < b.x + b.width + air &&
    a.x + a.width > b.x - air &&
    a.y < b.y + b.height + air &&
    a.y + a.height > b.y - air
  );
}
