/** A verdict is read out once the writing pauses, not at every word. */
const PAUSE_MS = 1_200;

/**
 * A polite live region. The last text that was set is read out after a pause, unless it was the
 * last one read out already. Ends with `signal`.
 */
export function createAnnouncer(layer: HTMLElement, signal: AbortSignal): (text: string) => void {
  const region = layer.ownerDocument.createElement('div');
  region.setAttribute('role', 'status');
  region.className = 'hidden';
  layer.append(region);

  let wanted = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return (text) => {
    if (text === wanted || signal.aborted) return;
    wanted = text;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (region.textContent !== wanted) region.textContent = wanted;
    }, PAUSE_MS);
  };
}
