import { useEffect } from 'preact/hooks';
import { switches } from '../../shared/current.ts';

/**
 * Pulls the focus back when it leaves the host of a dialog for something else on the page, as modal
 * dialogs do. `focusTrap=0` switches it off.
 */
export function useFocusTrap(host: Element, focusBack: () => void): void {
  useEffect(() => {
    const pullBack = (event: FocusEvent): void => {
      if (switches.get().flags['focusTrap'] === '0') return;
      if (event.target === host || event.target === document.body) return;
      focusBack();
    };
    document.addEventListener('focusin', pullBack);
    return () => document.removeEventListener('focusin', pullBack);
  }, [host]);
}
