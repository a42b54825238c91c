/**
 * Tab beyond the last control of the overlay, or back before its first, brings the focus to the
 * editor: the overlay stands at the end of the document, where the next stop would be the browser.
 */
export function tabOut(event: KeyboardEvent, layer: HTMLElement, editor: HTMLElement | null): void {
  if (event.key !== 'Tab' || !editor?.isConnected) return;
  const stops = [...layer.querySelectorAll<HTMLElement>('[data-shown] button:not([tabindex="-1"])')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.target !== edge) return;
  event.preventDefault();
  editor.focus();
}
