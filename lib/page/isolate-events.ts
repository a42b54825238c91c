/** What a person does in the overlay; a page's handler for one of these must not answer to it. */
const OWN_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'focusin', 'focusout'],
];
/** Those by which a page's focus trap learns that the focus left its dialog. */
const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'];

/**
 * Keeps events from inside `root` away from the page's own handlers, and the focus in the editor
 * when the overlay is pressed. Only capture listeners of the page on its window still see them,
 * with the host as target. Focus events are held back on the window already, before a focus trap
 * on the document can pull the focus back; `onFocus` is told instead which element of `root` has
 * the focus now (null: none). Ends with `signal`.
 */
export function isolateEvents(
  root: ShadowRoot,
  onFocus: (focused: Element | null) => void,
  signal: AbortSignal,
): void {
  for (const type of OWN_EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  for (const type of FOCUS_EVENTS) {
    root.ownerDocument.defaultView?.addEventListener(
      type,
      (event) => {
        if (event.target !== root.host) return;
        event.stopImmediatePropagation();
        onFocus(root.activeElement);
      },
      { capture: true, signal },
    );
  }
}
