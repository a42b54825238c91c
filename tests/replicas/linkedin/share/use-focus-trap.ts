import { useEffect, useRef } from 'preact/hooks';
import { switches } from '../../shared/current.ts';

/**
 * Pulls the focus back when it leaves the host of a dialog for something else on the page, as modal
 * dialogs do. `focusTrap=0` switches it off, as does no host.
 */
export function useFocusTrap(host: Element | null, focusBack: () => void): void {
  const latest = useRef(focusBack);
  latest.current = focusBack;
  useEffect(() => {
    if (host === null) return undefined;
    const pullBack = (event: FocusEvent): void => {
      if (switches.get().flags['focusTrap'] === '0') return;
      if (event.target === host || event.target === document.body) return;
      latest.current();
    };
    document.addEventListener('focusin', pullBack);
    return () => document.removeEventListener('focusin', pullBack);
  }, [host]);
}
