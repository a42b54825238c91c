import type { Page } from '@playwright/test';
import { expect, test } from '../fixture.ts';
import { EDITOR, write } from './site.ts';

test.describe('the page itself', () => {
  test('changes its words by locale and nothing else', async ({ open }) => {
    const seen = [];
    for (const locale of ['en', 'ar', 'ja'] as const) {
      const page = await open('x', '/home', { locale });
      seen.push({
        dir: await page.locator('html').getAttribute('dir'),
        button: await page.getByTestId('tweetButtonInline').textContent(),
        ids: await page
          .locator('[data-testid]')
          .evaluateAll((all) => all.map((node) => node.dataset['testid'])),
      });
    }
    expect(seen.map(({ dir }) => dir)).toEqual(['ltr', 'rtl', 'ltr']);
    expect(new Set(seen.map(({ button }) => button)).size).toBe(3);
    expect(seen[1]?.ids).toEqual(seen[0]?.ids);
    expect(seen[2]?.ids).toEqual(seen[0]?.ids);
  });

  test('has other classes each time', async ({ open }) => {
    const first = await open('x', '/home');
    const second = await open('x', '/home');
    const classOf = (page: Page): Promise<string | null> => page.getByTestId('toolBar').getAttribute('class');
    expect(await classOf(first)).not.toBe(await classOf(second));
  });

  test('says when a switch is mistyped', async ({ open, replicas }) => {
    const page = await open('x', '/home');
    const response = await page.goto(replicas.url('x', '/home', { outcome: 'okay' }));
    expect(response?.status()).toBe(500);
    await expect(page.locator('body')).toContainText('outcome=okay');
  });

  for (const width of [360, 768, 1024, 1600]) {
    test(`fits a window ${width} px wide`, async ({ open }) => {
      const page = await open('x', '/home');
      await page.setViewportSize({ width, height: 800 });
      await write(page.locator(EDITOR), ['Room for everybody']);
      const box = await page.getByTestId('tweetButtonInline').boundingBox();
      expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});
