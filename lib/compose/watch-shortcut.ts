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

export interface WatchShortcutOptions {
  readonly win: Window;
  readonly signal: AbortSignal;
  /** As the browser tells it; null where none is set or there is nothing to open. */
  readonly getShortcut: () => string | null;
  readonly onPress: () => void;
}

/**
 * The shortcut that opens the card. The browser takes it as a command of the extension; where it
 * leaves the keys to the page (a policy, another extension's claim), they are heard here.
 */
export function watchShortcut({ win, signal, getShortcut, onPress }: WatchShortcutOptions): void {
  win.addEventListener(
    'keydown',
    (event) => {
      const shortcut = getShortcut();
      if (!event.isTrusted || event.repeat || shortcut === null || !matchesShortcut(event, shortcut)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onPress();
    },
    { capture: true, signal },
  );
}
