import type { CDPSession, Locator, Page } from '@playwright/test';
import { build } from 'esbuild';
import type { EditorKind } from '../../../lib/editors/kinds.ts';
import { join } from 'node:path';
import { ROOT } from '../support/build.ts';
import { COMPOSERS } from '../support/composers.ts';
import { expect, test } from '../support/extension.ts';

test.describe.configure({ mode: 'parallel' });

const EDITORS: readonly (readonly [string, EditorKind])[] = [
  ['X home', 'draft'],
  ['LinkedIn share box', 'quill'],
  ['LinkedIn comment on the new feed', 'prosemirror'],
  ['Facebook post dialog', 'lexical'],
];

interface Bench {
  readonly page: Page;
  readonly editor: Locator;
  readonly session: CDPSession;
}

type Step = readonly [name: string, act: (bench: Bench) => Promise<void>];

const press =
  (...keys: readonly string[]) =>
  async ({ page }: Bench): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** What people and their tools do to an editor, most of it without a reliable `input` event. */
const STEPS: readonly Step[] = [
  ['typing', ({ page }) => page.keyboard.type('One line')],
  [
    'a further line',
    async ({ page }) => {
      await page.keyboard.press('Enter');
      await page.keyboard.type('two');
    },
  ],
  ['select all, delete', press('Control+a', 'Backspace')],
  ['undo', press('Control+z')],
  [
    'type over',
    async ({ page }) => {
      await page.keyboard.press('Control+a');
      await page.keyboard.type('All new words');
    },
  ],
  ['cut', press('Shift+Home', 'Control+x')],
  ['paste', press('Control+v')],
  ['emoji panel', ({ page }) => page.keyboard.insertText(' 👏')],
  [
    'input method',
    async ({ session }) => {
      await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      await session.send('Input.insertText', { text: '日本' });
    },
  ],
  [
    'a feed of 2,000 nodes that comes and goes',
    ({ page }) =>
      page.evaluate(() => {
        const feed = document.createElement('div');
        for (let i = 0; i < 2_000; i += 1) feed.append(document.createElement('p'));
        document.body.append(feed);
        feed.remove();
      }),
  ],
  [
    'a span that another extension put in',
    ({ editor }) =>
      editor.evaluate((element) => {
        const span = document.createElement('span');
        span.className = 'foreign';
        span.textContent = '(3 hints)';
        (element.querySelector('[data-block="true"]') ?? element.lastElementChild ?? element).append(span);
      }),
  ],
];

/** The reader of the extension, as one expression that a page can evaluate. */
async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'lib/editors/read-draft.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'goodturnReader',
  });
  return `${outputFiles[0]?.text ?? ''}; globalThis.goodturnReader = goodturnReader;`;
}

interface ReaderGlobal {
  readonly goodturnReader: { readDraft(editor: Element, kind: string): { readonly text: string } };
}

/** Line feeds at the end are no words, and editors differ in them. */
function toWords(text: string): string {
  return text.replaceAll('\u00A0', ' ').trimEnd();
}

for (const [id, kind] of EDITORS) {
  test(`${id}: the draft read is what the editor holds, whatever is done to it`, async ({
    page,
    replicas,
  }) => {
    const driver = COMPOSERS.find((each) => each.id === id);
    if (driver === undefined) throw new Error(`no composer "${id}"`);
    await page.goto(replicas.url(driver.network, driver.path, { quillPatched: 1 }));
    const editor = await driver.open(page);
    const session = await page.context().newCDPSession(page);
    await page.evaluate(await bundleReader());
    for (const [name, act] of STEPS) {
      await act({ page, editor, session });
      await expect
        .poll(
          async () => {
            const read = await editor.evaluate(
              (element, wanted) =>
                (globalThis as unknown as ReaderGlobal).goodturnReader.readDraft(element, wanted).text,
              kind,
            );
            const model = await page.evaluate(() => window.__fixture.model());
            return toWords(read) === toWords(model) ? 'same' : { read, model };
          },
          { message: name, timeout: 3_000 },
        )
        .toBe('same');
    }
    expect(toWords(await page.evaluate(() => window.__fixture.model()))).toContain('日本');
  });
}
