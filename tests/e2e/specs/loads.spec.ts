import { expect, test } from '../support/extension.ts';

test('a fresh installation has an empty ledger and leaves the page as it is', async ({
  page,
  replicas,
  ledger,
}) => {
  await page.goto(replicas.url('x', '/home'));
  await expect(page.getByRole('textbox').first()).toBeVisible();
  expect(await ledger.entries()).toEqual([]);
  const traces = await page.evaluate(() =>
    document.documentElement.outerHTML.match(/chrome-extension:|goodturn/gi),
  );
  expect(traces).toBeNull();
});

test('the worker is stopped and woken by the next message', async ({ ledger, stopWorker }) => {
  await stopWorker();
  expect(await ledger.entries()).toEqual([]);
});
