/** Whether a click came from Enter, Space or assistive technology rather than from a pointer. */
export function isByKeyboard(event: MouseEvent): boolean {
  return event.detail === 0;
}
