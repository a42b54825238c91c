import { coach } from '../support/coach.ts';
import { COMPOSERS, send } from '../support/composers.ts';
import { expect, test } from '../support/extension.ts';
import { expectOneEntry, write } from '../support/writing.ts';

const [HOME] = COMPOSERS.filter(({ id }) => id === 'X home');
const [REPLY] = COMPOSERS.filter(({ id }) => id === 'LinkedIn comment on the new feed');

test('an entry says what it did in the conversation', async ({ page, replicas, ledger }) => {
  if (REPLY === undefined) throw new Error('no such composer');
  await write({ page, replicas }, REPLY, 'Thank you for the table. Which of the two did you end up using?');
  await expect.poll(() => coach(page).chip()).not.toBeNull();
  await send(page, REPLY);
  await expectOneEntry(ledger, { acts: ['answered', 'thanked', 'asked'] });
});

test('a post that passes a source on says so', async ({ page, replicas, ledger }) => {
  if (HOME === undefined) throw new Error('no such composer');
  await write(
    { page, replicas },
    HOME,
    'The clearest map of the old canal that I know, via @harbour_notes today',
  );
  await expect.poll(() => coach(page).chip()).not.toBeNull();
  await send(page, HOME);
  await expectOneEntry(ledger, { acts: ['started', 'shared'] });
});
