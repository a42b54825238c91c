/** Whether a click came from Enter, Space or assistive technology rather than from a pointer. */
export function isByKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}

/** Whether a click is the second one of a double click, which may land on what the first one opened. */
export function isRepeated(event: MouseEvent): boolean {
  return event.detail > 1;
}
