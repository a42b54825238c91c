/** Events that show where the person is about to write; `focusin` alone misses moves inside a shadow root. */
const SIGNS = ['focusin', 'pointerdown', 'keydown', 'beforeinput', 'input', 'paste', 'drop', 'cut'] as const;

/** Those by which the person, not the page, changes a text. */
const WRITING: ReadonlySet<string> = new Set(['beforeinput', 'input', 'paste', 'drop', 'cut']);

/** The editing host among the targets of an event: the outermost editable element. */
function findEditingHost(path: readonly EventTarget[]): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.isContentEditable) host = target;
    else if (host !== null) break;
  }
  return host;
}

function findActiveElement(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? findActiveElement(active.shadowRoot) : active;
}

/**
 * Calls `onEditor` whenever the person is in an editable element: driven by focus, never by
 * scanning the page, so that a feed costs nothing. May call again for the same editor; `isWriting`:
 * the person is changing its text at this moment.
 */
export function watchEditors(
  win: Window,
  signal: AbortSignal,
  onEditor: (editor: HTMLElement, isWriting: boolean) => void,
): void {
  const shadowRoots = new WeakSet<ShadowRoot>();

  function onSign(event: Event): void {
    const path = event.composedPath();
    for (const target of path) {
      // Focus moving between two fields of one shadow root is not seen outside of it.
      if (target instanceof ShadowRoot && !shadowRoots.has(target)) {
        shadowRoots.add(target);
        target.addEventListener('focusin', onSign, { capture: true, signal });
      }
    }
    const editor = findEditingHost(path);
    if (editor !== null) onEditor(editor, event.isTrusted && WRITING.has(event.type));
  }

  for (const sign of SIGNS) win.addEventListener(sign, onSign, { capture: true, passive: true, signal });
  const active = findActiveElement(win.document);
  if (active instanceof HTMLElement && active.isContentEditable) onEditor(active, false);
}
