import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Label } from '../../../lib/core/vocabulary.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { AccessibleNode, Rect } from './accessibility.ts';
import { findAllNodes, readNodeRect, readTrees, textOf } from './accessibility.ts';

/** One part of the coach as a person meets it. */
export interface Part {
  /** Everything it says, in order, joined by single spaces. */
  readonly text: string;
  /** In CSS pixels of the window. */
  readonly rect: Rect;
}

type PartName = 'chip' | 'card' | 'line' | 'receipt';

/** The roles and names by which assistive technology finds the parts. */
const PARTS: Readonly<Record<PartName, (node: AccessibleNode) => boolean>> = {
  chip: (node) => node.role === 'button' && node.name.startsWith(`${messages.extName.message}: `),
  card: (node) => node.role === 'dialog' && node.name === messages.coachCardName.message,
  line: (node) => node.role === 'group' && node.name === messages.coachLineName.message,
  receipt: (node) => node.role === 'group' && node.name === messages.coachReceiptName.message,
};

const LABEL_WORDS: Readonly<Record<Label, string>> = {
  helpful: messages.labelHelpful.message,
  pitch: messages.labelPitch.message,
  neutral: messages.labelNeutral.message,
  unsure: messages.labelUnsure.message,
};

/** The coach of a page, read through the accessibility tree: its shadow root is closed to locators. */
export interface CoachPage {
  /** null while it does not show. `text` is its accessible name, which begins with "Goodturn: ". */
  chip(): Promise<Part | null>;
  card(): Promise<Part | null>;
  line(): Promise<Part | null>;
  receipt(): Promise<Part | null>;
  /** Opens the card by a press on the chip and returns it; returns the open one as it is. */
  openCard(): Promise<Part>;
  /** Presses the control of this accessible name with the mouse; a string matches as a beginning. */
  click(name: string | RegExp): Promise<void>;
  /** Rects of all parts that show now. */
  rects(): Promise<readonly { readonly part: PartName; readonly rect: Rect }[]>;
  /** Waits until the chip gives this label. */
  waitForVerdict(label: Label): Promise<void>;
  /** How many chips stand in the page: more than one means that an old script stayed. */
  chipCount(): Promise<number>;
  /** Accessible names of the controls inside the coach, in their order. */
  controls(): Promise<readonly string[]>;
  /** Accessible name of the control of the coach that has the focus; null if none has. */
  focused(): Promise<string | null>;
}

/** A page object for the coach in `page`, over all its frames. */
export function coach(page: Page): CoachPage {
  async function findIn(trees: readonly AccessibleNode[], part: PartName): Promise<Part | null> {
    for (const node of findAllNodes(trees, PARTS[part])) {
      const rect = await readNodeRect(page, node);
      if (rect) return { text: part === 'chip' ? node.name : textOf(node), rect };
    }
    return null;
  }

  async function find(part: PartName): Promise<Part | null> {
    return findIn(await readTrees(page), part);
  }

  async function inside(): Promise<readonly AccessibleNode[]> {
    const trees = await readTrees(page);
    const roots = Object.values(PARTS).flatMap((matches) => findAllNodes(trees, matches));
    return roots.flatMap((root) => findAllNodes([root], isControl));
  }

  async function click(name: string | RegExp): Promise<void> {
    await expect(async () => {
      const node = (await inside()).find((each) => matchesName(each, name));
      expect(node, `a control of the coach named ${String(name)}`).toBeDefined();
      const rect = node && (await readNodeRect(page, node, { scroll: true }));
      expect(rect, `${String(name)} is to be seen`).toBeTruthy();
      if (rect) await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
    }).toPass({ timeout: 5_000 });
  }

  async function openCard(): Promise<Part> {
    if (!(await find('card'))) await click(/^Goodturn: /u);
    let card: Part | null = null;
    await expect(async () => expect((card = await find('card'))).not.toBeNull()).toPass({ timeout: 5_000 });
    if (!card) throw new Error('the card did not open');
    return card;
  }

  return {
    chip: () => find('chip'),
    card: () => find('card'),
    line: () => find('line'),
    receipt: () => find('receipt'),
    openCard,
    click,
    async rects() {
      const names = Object.keys(PARTS) as PartName[];
      const trees = await readTrees(page);
      const found = await Promise.all(
        names.map(async (part) => ({ part, found: await findIn(trees, part) })),
      );
      return found.flatMap(({ part, found: each }) => (each ? [{ part, rect: each.rect }] : []));
    },
    async waitForVerdict(label) {
      await expect
        .poll(async () => (await find('chip'))?.text ?? '', { timeout: 10_000, intervals: [50, 100, 200] })
        .toContain(LABEL_WORDS[label]);
    },
    chipCount: async () => findAllNodes(await readTrees(page), PARTS.chip).length,
    controls: async () => (await inside()).map((node) => node.name),
    focused: async () => (await inside()).find((node) => node.focused)?.name ?? null,
  };
}

const CONTROL_ROLES: ReadonlySet<string> = new Set(['button', 'menuitem', 'radio', 'link']);

function isControl(node: AccessibleNode): boolean {
  return CONTROL_ROLES.has(node.role);
}

function matchesName(node: AccessibleNode, name: string | RegExp): boolean {
  return typeof name === 'string' ? node.name.startsWith(name) : name.test(node.name);
}
