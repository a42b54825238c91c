/** A shortcut as browsers write it: modifiers and one key, joined by `+`. */
function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.slice(0, -1).includes(name);
  // By the place of the key, because Alt and Shift give other characters on many layouts.
  const isKey = /^[A-Z]$/.test(key) ? event.code === `Key${key}` : event.key === key;
  return (
    isKey &&
    event.altKey === wants('Alt') &&
    event.shiftKey === wants('Shift') &&
    event.ctrlKey === (wants('Ctrl') || wants('MacCtrl')) &&
    event.metaKey === wants('Command')
  );
}

export interface WatchKeysOptions {
  readonly win: Window;
  readonly signal: AbortSignal;
  /** As the browser tells it; null where none is set. */
  readonly getShortcut: () => string | null;
  readonly isCardOpen: () => boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
}

/**
 * The coach's two keys while a composer is in use. The shortcut comes here when the browser leaves
 * it to the page. Escape closes the open card and nothing behind it: the site's own dialog, with
 * the draft in it, must not close along.
 */
export function watchKeys(options: WatchKeysOptions): void {
  const { win, signal, getShortcut, isCardOpen, onToggle, onClose } = options;
  win.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.isComposing) return;
      const shortcut = getShortcut();
      const isShortcut = shortcut !== null && matchesShortcut(event, shortcut);
      const isClose = event.key === 'Escape' && isCardOpen();
      if (!isShortcut && !isClose) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isShortcut) onToggle();
      else onClose();
    },
    { capture: true, signal },
  );
}
