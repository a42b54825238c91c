import { expect, type Page } from '@playwright/test';
import { settle, test } from './stage.ts';

/** The coach is a guest in the page: it takes nothing, leaves nothing and answers to nobody else. */

const hostOf = (page: Page) => page.locator('html > div');

test('the host bears no name and shows nothing of its inside', async ({ page, open }) => {
  await open('scene=card-pitch');
  await expect(hostOf(page)).toHaveCount(1);
  const seen = await hostOf(page).evaluate((host) => ({
    attributes: host.getAttributeNames(),
    children: host.childNodes.length,
    root: host.shadowRoot,
    isTop: host.matches(':popover-open'),
  }));
  expect(seen).toEqual({ attributes: ['popover'], children: 0, root: null, isTop: true });
  expect(await page.content()).not.toContain('Goodturn');
});

test('a host that the page removes comes back, but not for ever', async ({ page, open }) => {
  const coach = await open('scene=chip-pitch');
  await hostOf(page).evaluate((host) => host.remove());
  await expect(hostOf(page)).toHaveCount(1);
  await expect.poll(() => coach.chip()).not.toBeNull();
  const removals = await page.evaluate(async () => {
    let count = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const host = document.querySelector('html > div');
      host?.remove();
      if (host) count += 1;
      await new Promise((done) => setTimeout(done));
    }
    return count;
  });
  expect(removals).toBe(20);
});

test('what the page opens above it does not stay above', async ({ page, open }) => {
  const coach = await open('scene=chip-pitch');
  const rect = (await coach.chip())?.rect;
  if (!rect) throw new Error('no chip');
  const isChipOnTop = () =>
    page.evaluate(([x, y]) => document.elementFromPoint(x, y) === document.querySelector('html > div'), [
      rect.x + rect.width / 2,
      rect.y + rect.height / 2,
    ] as const);
  expect(await isChipOnTop()).toBe(true);
  const isCovered = await page.evaluate(
    ([x, y]) => {
      const popover = document.createElement('aside');
      popover.popover = 'manual';
      popover.style.cssText = 'inset:auto 0 0 0;width:100%;height:80%;margin:0;padding:0;border:0';
      popover.style.top = `${y - 5}px`;
      document.body.append(popover);
      popover.showPopover();
      return document.elementFromPoint(x, y) === popover;
    },
    [rect.x + rect.width / 2, rect.y + rect.height / 2] as const,
  );
  expect(isCovered).toBe(true);
  await expect.poll(isChipOnTop).toBe(true);
});

test('in a modal dialog of the browser the chip can be pressed', async ({ open }) => {
  const coach = await open('scene=chip-pitch&shape=native');
  expect((await coach.openCard()).text).toContain('Presses readers to hurry');
});

test('a press leaves focus, caret and text in the editor, and the page hears none of it', async ({
  page,
  open,
}) => {
  const coach = await open('scene=chip-pitch');
  const read = () =>
    page.evaluate(() => ({
      html: window.stage.composer.editor.outerHTML,
      focus: document.activeElement === window.stage.composer.editor,
      caret: [getSelection()?.anchorNode?.nodeName, getSelection()?.anchorOffset],
    }));
  await page.evaluate(() => {
    const text = window.stage.composer.editor.firstElementChild?.firstChild;
    if (text) getSelection()?.collapse(text, 7);
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'focusin']) {
      document.addEventListener(type, () => heard.push(type));
    }
  });
  const before = await read();
  await coach.openCard();
  await coach.click('I disagree');
  await coach.click('Neutral');
  await coach.click('Close');
  expect(await read()).toEqual(before);
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as unknown)).toEqual([]);
});

test('by keyboard: into the card, through its controls, and out to the editor again', async ({
  page,
  open,
}) => {
  const coach = await open('scene=chip-pitch');
  const isInEditor = () => page.evaluate(() => document.activeElement === window.stage.composer.editor);
  await page.evaluate(() => window.stage.render({ cardOpen: true }));
  expect(await isInEditor()).toBe(false);
  await page.keyboard.press('Tab');
  expect(await coach.focused()).toBe('Close');
  await page.keyboard.press('Escape');
  expect(await isInEditor()).toBe(true);
  expect(await coach.card()).toBeNull();

  await page.evaluate(() => window.stage.render({ cardOpen: true }));
  const controls = await coach.controls();
  for (let press = 1; press < controls.length; press += 1) await page.keyboard.press('Tab');
  expect(await coach.focused()).toBe('Mute…');
  await page.keyboard.press('Tab');
  expect(await isInEditor()).toBe(true);
});

test('Escape in the editor closes the card, and only the next one is for the page', async ({
  page,
  open,
}) => {
  const coach = await open('scene=chip-pitch&shape=native');
  await coach.openCard();
  await page.keyboard.press('Escape');
  expect(await coach.card()).toBeNull();
  const isDialogOpen = () => page.locator('dialog').evaluate((dialog) => dialog.hasAttribute('open'));
  expect(await isDialogOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isDialogOpen()).toBe(false);
});

test('a focus trap of the page does not pull the focus out of the card', async ({ page, open }) => {
  const coach = await open('scene=chip-pitch&shape=dialog');
  await page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]');
    for (const type of ['focus', 'focusin']) {
      document.addEventListener(
        type,
        (event) => {
          if (!dialog?.contains(event.target as Node)) window.stage.composer.editor.focus();
        },
        true,
      );
    }
    window.stage.render({ cardOpen: true });
  });
  await page.keyboard.press('Tab');
  expect(await coach.focused()).toBe('Close');
});

test('marks stand in the text without a change to it, and the one pointed at stands out', async ({
  page,
  open,
}) => {
  const coach = await open('scene=chip-pitch');
  const html = await page.evaluate(() => window.stage.composer.editor.innerHTML);
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        ...[...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
      ]),
    );
  expect(await marked()).toEqual([]);
  const { rect } = await coach.openCard();
  const quotes = ['DM me for pricing', 'before Friday', 'Our spring workshop'];
  expect((await marked()).map(([, ...texts]) => texts)).toEqual([quotes]);
  await page.mouse.move(rect.x + rect.width / 2, rect.y + 90);
  await expect
    .poll(async () => (await marked()).map(([, ...texts]) => texts))
    .toEqual([quotes.slice(1), quotes.slice(0, 1)]);
  const names = (await marked()).map(([name]) => name);
  expect(names.join(' ')).not.toMatch(/good|turn|coach|pitch/iu);
  expect(await page.evaluate(() => window.stage.composer.editor.innerHTML)).toBe(html);
});

test('after the end nothing is left: no host, no mark, no sheet, no listener, no observer', async ({
  page,
  open,
}) => {
  await page.addInitScript(countHolds);
  const coach = await open('scene=card-pitch');
  await page.evaluate(() =>
    window.stage.render({ receipt: { id: '1', label: 'helpful', state: 'counted', outcome: 'posted' } }),
  );
  await page.keyboard.press('ArrowLeft');
  await settle(page);
  const held = () => page.evaluate(() => (Reflect.get(window, 'countHeld') as () => string[])());
  expect((await held()).length).toBeGreaterThan(10);
  await page.evaluate(() => window.stage.abort());
  expect(await held()).toEqual([]);
  expect(await coach.rects()).toEqual([]);
  await expect(hostOf(page)).toHaveCount(0);
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
    0, 1,
  ]);
  await page.evaluate(() => window.stage.render({ cardOpen: false, line: { kind: 'praise' } }));
  expect(await coach.rects()).toEqual([]);
});

/** Runs in the page before anything else: keeps account of listeners on what is in the page, and of observers. */
function countHolds(): void {
  const holds = new Map<string, { readonly what: string; readonly target: EventTarget | null }>();
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (thing: object | null): number => {
    if (!thing) return 0;
    const id = ids.get(thing) ?? (last += 1);
    ids.set(thing, id);
    return id;
  };
  const captureOf = (options: unknown): boolean =>
    typeof options === 'boolean'
      ? options
      : Boolean((options as AddEventListenerOptions | undefined)?.capture);

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    if (this instanceof AbortSignal) return;
    const key = `${idOf(this)}:${type}:${idOf(listener)}:${captureOf(options)}`;
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal?.aborted) return;
    holds.set(key, { what: `listener ${type}`, target: this });
    if (signal) addEventListener.call(signal, 'abort', () => holds.delete(key));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    holds.delete(`${idOf(this)}:${type}:${idOf(listener)}:${captureOf(options)}`);
  };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { prototype } = window[kind];
    const { observe, disconnect } = prototype as {
      observe: (...given: unknown[]) => void;
      disconnect: () => void;
    };
    Object.assign(prototype, {
      observe(this: object, ...given: unknown[]) {
        holds.set(`observer ${idOf(this)}`, { what: kind, target: null });
        observe.apply(this, given);
      },
      disconnect(this: object) {
        holds.delete(`observer ${idOf(this)}`);
        disconnect.call(this);
      },
    });
  }
  Object.assign(window, {
    countHeld: () =>
      [...holds.values()]
        .filter(({ target }) => !(target instanceof Node) || target.isConnected)
        .map(({ what }) => what),
  });
}
