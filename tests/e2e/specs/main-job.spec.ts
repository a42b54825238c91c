import { coach } from '../support/coach.ts';
import { COMPOSERS, send } from '../support/composers.ts';
import { HELPFUL, HELPFUL_ANSWER, PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { countAccepted, expectOneEntry, expectOnlyAttempt, write } from '../support/writing.ts';

test.describe.configure({ mode: 'parallel' });

for (const driver of COMPOSERS) {
  test.describe(driver.id, () => {
    const helpful = driver.hasParent ? HELPFUL_ANSWER : HELPFUL;

    test('a helpful draft is called helpful, posted and counted once, however fast it is clicked', async ({
      page,
      replicas,
      ledger,
    }) => {
      await write({ page, replicas }, driver, helpful, { delay: 600 });
      await coach(page).waitForVerdict('helpful');
      for (let step = 1; step < (driver.steps ?? 1); step += 1) await driver.submit(page).click();
      await expect(driver.submit(page)).toBeEnabled();
      await driver.submit(page).dblclick();
      await expect.poll(() => countAccepted(page, 'posted')).toBe(1);
      await expectOneEntry(ledger, { network: driver.network, surface: driver.surface, label: 'helpful' });
      await expect.poll(async () => (await coach(page).receipt())?.text ?? '').toMatch(/helpful/i);
    });

    test('a pitch reads as a pitch, its reasons stand in the draft, and it counts once it is posted', async ({
      page,
      replicas,
      ledger,
    }) => {
      await write({ page, replicas }, driver, PITCH);
      await coach(page).waitForVerdict('pitch');
      const card = await coach(page).openCard();
      const quotes = [...card.text.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(PITCH).toContain(quote.replace(/^…|…$/g, '').trim());
      await page.keyboard.press('Escape');
      const model = await page.evaluate(() => window.__fixture.model().trim());
      // A reply may begin with a mention that the site put there; of ours there is nothing.
      expect(model.slice(-PITCH.length)).toBe(PITCH);
      expect([await ledger.entries(), await ledger.attempts()], 'typing alone writes nothing').toEqual([
        [],
        [],
      ]);
      await send(page, driver);
      await expectOneEntry(ledger, { network: driver.network, surface: driver.surface, label: 'pitch' });
    });

    test('what the site refuses is no entry', async ({ page, replicas, ledger }) => {
      await write({ page, replicas }, driver, PITCH, { outcome: 'fail' });
      await send(page, driver);
      await expectOnlyAttempt(ledger, 'failed');
    });
  });
}
