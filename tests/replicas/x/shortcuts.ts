import { openCompose } from './state.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

/** X's single-key shortcuts. They see every key that bubbles up to the document, whoever it was meant for. */
export function watchShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n') {
      event.preventDefault();
      openCompose({ parts: [''] });
    }
  });
}
