import { expect } from '@playwright/test';
import { isMeeting, readKeepOut, settle, SIZES, test } from './stage.ts';

const AIR = 4;
const STATES = [
  'scene=card-long',
  'scene=card-pitch&mentions',
  'scene=line-nudge&mentions',
  'scene=line-nudge&shape=comment',
  'scene=card-pitch&shape=dialog&mentions',
  'scene=card-pitch&dir=rtl',
  'scene=receipt-helpful',
];

for (const [width, height] of SIZES.filter((_, index) => index % 3 === 0)) {
  test(`at ${width} by ${height} nothing meets what must be kept free, wherever it is scrolled`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height });
    for (const state of STATES) {
      const coach = await open(state);
      let seen = 0;
      for (const scroll of [0, 110, 170, 400]) {
        await page.evaluate((top) => window.scrollTo(0, top), scroll);
        await settle(page);
        const keepOut = await readKeepOut(page);
        for (const { part, rect } of await coach.rects()) {
          seen += 1;
          const where = `${part} at ${state}, scrolled by ${scroll}: ${JSON.stringify({ rect, keepOut })}`;
          expect(
            keepOut.some((each) => isMeeting(rect, each, AIR)),
            where,
          ).toBe(false);
          const isInWindow =
            rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;
          expect(isInWindow, where).toBe(true);
        }
      }
      expect(seen, `parts seen at ${state}`).toBeGreaterThan(0);
    }
  });
}

test('chip and card find a place in the smallest window', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 480 });
  const coach = await open('scene=card-pitch');
  expect(await coach.chip()).not.toBeNull();
  expect((await coach.card())?.rect.height).toBeGreaterThan(130);
});

test('the chip goes along when the page is scrolled, and when the layout moves by itself', async ({
  page,
  open,
}) => {
  const coach = await open('scene=chip-pitch');
  const before = (await coach.chip())?.rect;
  await page.evaluate(() => window.scrollTo(0, 30));
  await expect.poll(async () => (await coach.chip())?.rect.y).toBe((before?.y ?? 0) - 30);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('overflow-anchor', 'none');
    const banner = document.createElement('div');
    banner.style.height = '90px';
    document.body.prepend(banner);
  });
  await expect.poll(async () => (await coach.chip())?.rect.y).toBe((before?.y ?? 0) + 60);
});

test('the chip is gone while the composer is out of sight, and comes back with it', async ({
  page,
  open,
}) => {
  const coach = await open('scene=chip-pitch');
  await page.evaluate(() => window.scrollTo(0, 600));
  await expect.poll(() => coach.chip()).toBeNull();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(() => coach.chip()).not.toBeNull();
});

test('the chip is gone while something of the page covers the composer', async ({ page, open }) => {
  const coach = await open('scene=chip-pitch');
  await page.evaluate(() =>
    document.addEventListener('click', () => {
      const sheet = document.createElement('div');
      sheet.style.cssText = 'position:fixed;inset:0;background:#0008;z-index:99';
      document.body.append(sheet);
    }),
  );
  await page.mouse.click(5, 400);
  await expect.poll(() => coach.chip()).toBeNull();
});

test('a mention popup that opens sends the card away from it', async ({ page, open }) => {
  const coach = await open('scene=card-pitch');
  await page.evaluate(() => window.stage.openMentions());
  const keepOut = await readKeepOut(page);
  expect(keepOut).toHaveLength(3);
  await expect
    .poll(async () => {
      const rects = await coach.rects();
      return rects.filter(({ rect }) => keepOut.some((each) => isMeeting(rect, each, AIR)));
    })
    .toEqual([]);
  expect(await coach.card()).not.toBeNull();
});

test('the receipt outlives the composer, at the lower edge of the window', async ({ page, open }) => {
  const coach = await open('scene=receipt-helpful');
  const near = (await coach.receipt())?.rect;
  expect(near?.y).toBeLessThan(300);
  await page.evaluate(() => {
    window.stage.composer.region.remove();
    window.stage.anchor(false);
  });
  await expect.poll(async () => (await coach.receipt())?.rect.y ?? 0).toBeGreaterThan(600);
  await coach.click('Undo');
  await expect.poll(async () => (await coach.receipt())?.text).toContain('Taken out of your balance.');
});

test('nothing runs while the page is still', async ({ page, open }) => {
  await open('scene=card-pitch');
  const frames = await page.evaluate(async () => {
    const request = window.requestAnimationFrame.bind(window);
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return request(callback);
    };
    await new Promise<void>((done) => {
      let left = 60;
      const count = (): void => void ((left -= 1) > 0 ? request(count) : done());
      request(count);
    });
    return asked;
  });
  expect(frames).toBe(0);
});
