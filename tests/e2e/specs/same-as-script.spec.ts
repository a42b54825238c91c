import { judge } from '../../../lib/classifier/judge.ts';
import { foldSpace } from '../../../lib/core/text-match.ts';
import { STORIES } from '../../replicas/facebook/content/stories.ts';
import { UPDATES } from '../../replicas/linkedin/content/updates.ts';
import { OPENING_TWEETS } from '../../replicas/x/data/tweets.ts';
import { coach } from '../support/coach.ts';
import { COMPOSERS, send } from '../support/composers.ts';
import { HELPFUL_ANSWER, PITCH } from '../support/drafts.ts';
import { expect, test } from '../support/extension.ts';
import { openComposer } from '../support/writing.ts';

test.describe.configure({ mode: 'parallel' });

function getParent(list: readonly { readonly id: string; readonly text: string }[], id: string): string {
  const found = list.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the replicas hold no ${id}`);
  return foldSpace(found.text);
}

const [story] = STORIES;
const [update] = UPDATES;

/** What each composer answers, by the replica's own data. */
const PARENTS: Readonly<Record<string, string | undefined>> = {
  'X home': undefined,
  'X inline reply': getParent(OPENING_TWEETS, '1790000000000000105'),
  'LinkedIn comment on the new feed': update && foldSpace(update.text),
  'LinkedIn comment on an old page': getParent(UPDATES, '7398204417755312001'),
  'Facebook comment': story && foldSpace(story.text),
};

for (const driver of COMPOSERS.filter(({ id }) => id in PARENTS)) {
  test(`${driver.id}: the extension's verdict is the script's, parent and all`, async ({
    page,
    replicas,
    ledger,
  }) => {
    const text = driver.hasParent ? HELPFUL_ANSWER : PITCH;
    await openComposer({ page, replicas }, driver);
    await page.keyboard.insertText(text);
    await expect.poll(() => coach(page).chipCount()).toBe(1);
    await send(page, driver);
    await expect.poll(async () => (await ledger.entries()).length, { timeout: 15_000 }).toBe(1);
    const [entry] = await ledger.entries();
    const { network, surface } = driver;
    const parent = PARENTS[driver.id];
    const verdict = judge({ text, network, surface, ...(parent === undefined ? {} : { parent }) });
    expect(entry).toMatchObject({
      label: verdict.label,
      modelVersion: verdict.modelVersion,
      probabilities: verdict.probabilities,
    });
    if (parent !== undefined) {
      expect(verdict.probabilities).not.toEqual(judge({ text, network, surface }).probabilities);
    }
  });
}
