/** Relative luminance under which a background reads as dark. */
const DARK_LUMINANCE = 0.35;

function toChannels(color: string): readonly [number, number, number, number] | null {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [r, g, b, alpha = 1] = parts;
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, alpha];
}

/**
 * Does the page draw dark behind this element? Read from the nearest opaque background, because the
 * networks' themes are their own and need not follow the system's.
 */
export function isDarkBehind(element: Element): boolean {
  for (
    let node: Node | null = element;
    node !== null;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (!(node instanceof Element)) continue;
    const channels = toChannels(getComputedStyle(node).backgroundColor);
    if (channels === null || channels[3] < 0.5) continue;
    const [r, g, b] = channels;
    return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255 < DARK_LUMINANCE;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
