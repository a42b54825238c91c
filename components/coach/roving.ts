const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Moves the focus among the buttons of a menu or radio group by the arrow keys, Home and End, as
 * the ARIA Authoring Practices have it. In right-to-left text left is onward.
 */
export function moveByArrow(event: KeyboardEvent): void {
  const group = event.currentTarget;
  if (!(group instanceof HTMLElement)) return;
  const buttons = [...group.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  const to = findNext(event.key, at, buttons.length, isRightToLeft(group));
  if (to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}

function findNext(key: string, at: number, count: number, isMirrored: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return null;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  return (at + (isSideways && isMirrored ? -step : step) + count) % count;
}

function isRightToLeft(element: HTMLElement): boolean {
  return element.closest('[dir]')?.getAttribute('dir') === 'rtl';
}
