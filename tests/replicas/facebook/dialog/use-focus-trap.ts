import { useEffect, useRef } from 'preact/hooks';
import { switches } from '../../shared/current.ts';

/**
 * Pulls the focus back when it leaves every dialog for something else on the page, as modal dialogs do.
 * `focusTrap=0` switches it off.
 */
export function useFocusTrap(focusBack: () => void): void {
  const latest = useRef(focusBack);
  latest.current = focusBack;
  useEffect(() => {
    const pullBack = (event: FocusEvent): void => {
      if (switches.get().flags['focusTrap'] === '0') return;
      const { target } = event;
      if (!(target instanceof Element) || target === document.body) return;
      if (!target.closest('[role="dialog"], [role="listbox"]')) latest.current();
    };
    document.addEventListener('focusin', pullBack);
    return () => document.removeEventListener('focusin', pullBack);
  }, []);
}
