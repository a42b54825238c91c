import { coach } from '../support/coach.ts';
import { COMPOSERS } from '../support/composers.ts';
import { PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { write } from '../support/writing.ts';

test('a dismissed nudge is counted among the person’s own figures, once', async ({
  page,
  replicas,
  extensionId,
}) => {
  const driver = COMPOSERS.find(({ id }) => id === 'X home');
  if (driver === undefined) throw new Error('no such composer');
  await write({ page, replicas }, driver, PITCH);
  await expect.poll(() => coach(page).line()).not.toBeNull();
  await coach(page).click('Dismiss');
  await expect.poll(() => coach(page).line()).toBeNull();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const part = page.getByRole('region', { name: 'How often it speaks up' });
  await expect(part.getByRole('definition')).toHaveText(['1', '0', '0', '1']);
  await expect(part.getByRole('button', { name: 'As before' })).toHaveCount(0);
});
