import { expect, type Page } from '@playwright/test';
import type { Entry } from '../../lib/ledger/types.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { findAllNodes, readTrees } from '../e2e/support/accessibility.ts';
import { coach } from '../e2e/support/coach.ts';
import { COMPOSERS, type ComposerDriver } from '../e2e/support/composers.ts';
import type { ControlPage } from '../e2e/support/control-page.ts';
import type { Replicas } from '../replicas/server.ts';
import type { SwitchInput } from '../replicas/shared/switches.ts';
import type { DemoDraft } from './drafts.ts';

const KEY_DELAY_MS = 8;
const POSTED_WITHIN_MS = 20_000;

export interface Written {
  readonly draft: DemoDraft;
  /** What the ledger holds of it. */
  readonly entry: Entry;
  /** The sentences of the coach's card, with the words they are about. */
  readonly reasons: readonly string[];
}

export interface Stage {
  readonly page: Page;
  readonly replicas: Replicas;
  readonly control: ControlPage;
  /** Called while the card stands open over a finished draft. */
  readonly onCard?: (draft: DemoDraft) => Promise<void>;
  readonly switches?: SwitchInput;
}

function getPostComposer(network: string): ComposerDriver {
  const composer = COMPOSERS.find((each) => each.network === network && each.surface === 'post');
  if (composer === undefined) throw new Error(`no composer of posts on ${network}`);
  return composer;
}

/** Writes a draft key by key, looks at the coach's card, posts, and waits for the entry. */
export async function writePost(stage: Stage, draft: DemoDraft): Promise<Written> {
  const { page, control, onCard } = stage;
  const before = new Set((await control.entries()).map(({ id }) => id));
  const composer = await writeDraft(stage, draft);
  const reasons = await readReasons(page);
  await onCard?.(draft);
  await coach(page).click(messages.coachClose.message);

  await composer.submit(page).click();
  const findNew = async () => (await control.entries()).find(({ id }) => !before.has(id));
  await expect
    .poll(findNew, {
      timeout: POSTED_WITHIN_MS,
      message: `the ${draft.meant} post on ${draft.network} is counted`,
    })
    .toBeDefined();
  const entry = await findNew();
  if (entry === undefined) throw new Error('the entry went away');
  return { draft, entry, reasons };
}

/** Opens the network's composer of posts, writes the draft and opens the card. */
async function writeDraft({ page, replicas, switches }: Stage, draft: DemoDraft): Promise<ComposerDriver> {
  const composer = getPostComposer(draft.network);
  await page.goto(replicas.url(composer.network, composer.path, { ...composer.switches, ...switches }));
  await composer.open(page);
  await page.keyboard.type(draft.text, { delay: KEY_DELAY_MS });
  const view = coach(page);
  await view.waitForVerdict(draft.meant).catch(() => {
    // The demo shows what the coach says, whether or not it is what the author had in mind.
    console.error(`Not judged as ${draft.meant}: “${draft.text}”`);
  });
  await view.openCard();
  return composer;
}

/** Each reason as the card tells it: what it says of the draft, and the draft's own words. */
async function readReasons(page: Page): Promise<readonly string[]> {
  const card = findAllNodes(
    await readTrees(page),
    ({ role, name }) => role === 'dialog' && name === messages.coachCardName.message,
  );
  return findAllNodes(card, ({ role }) => role === 'listitem').map((item) => {
    const [, sentence = '', ...words] = findAllNodes([item], ({ role }) => role === 'StaticText').map(
      ({ name }) => name.trim(),
    );
    return `${sentence} ${words.join('')}`.trim();
  });
}
