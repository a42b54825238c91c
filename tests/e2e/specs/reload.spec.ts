import { coach } from '../support/coach.ts';
import { COMPOSERS } from '../support/composers.ts';
import { HELPFUL, PITCH } from '../support/drafts.ts';
import { launchWithExtension } from '../support/browser.ts';
import { getBuildDir } from '../support/build.ts';
import { getChromium } from '../support/chromium.ts';
import { expect, test } from '../support/extension.ts';

test('after the extension was reloaded the old script takes its interface away and stays silent', async ({
  replicas,
}) => {
  const [home] = COMPOSERS;
  if (home === undefined) throw new Error('no composer');
  // A browser of its own: the reload would pull the extension from under the other tests.
  const { context, extensionId, close } = await launchWithExtension({
    executablePath: await getChromium(),
    extensionDir: getBuildDir('chrome'),
    args: replicas.chromiumArgs,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(replicas.url('x', '/home', {}));
  await home.open(page);
  await page.keyboard.type(PITCH);
  await coach(page).waitForVerdict('pitch');

  const control = await context.newPage();
  await control.goto(`chrome-extension://${extensionId}/manifest.json`);
  // As the reload button of the extensions page does; the page of the extension goes with it.
  await control
    .evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      chrome.runtime.reload();
    })
    .catch(() => undefined);

  await page.bringToFront();
  await expect.poll(() => coach(page).chipCount(), { timeout: 10_000 }).toBe(0);
  await expect(page.locator('html > div')).toHaveCount(0);
  await page.getByTestId('tweetTextarea_0').first().click();
  await page.keyboard.type(HELPFUL);
  await page.getByTestId('tweetButtonInline').first().click({ force: true });
  await expect.poll(() => coach(page).chipCount(), { intervals: [500, 1_000] }).toBe(0);
  expect(errors).toEqual([]);
  await close();
});
