import { useLayoutEffect, useRef, type RefObject } from 'react';
import { hasFlag } from '../../shared/current.ts';

/**
 * Brings focus that leaves a dialog back into it, as the modals of React Native for Web do, on which X is
 * built. Other layers of the site may have it. The flag `noFocusTrap` turns it off.
 */
export function useFocusTrap(dialog: RefObject<HTMLElement>): void {
  const inside = useRef<HTMLElement | null>(null);
  // Before the editor inside takes the focus for the first time.
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || dialog.current === null) return;
      if (dialog.current.contains(target)) inside.current = target;
      else if (document.getElementById('layers')?.contains(target) !== true && !hasFlag('noFocusTrap')) {
        inside.current?.focus();
      }
    };
    document.addEventListener('focus', onFocus, true);
    return () => document.removeEventListener('focus', onFocus, true);
  }, [dialog]);
}
