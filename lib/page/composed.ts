/** The parent in the flattened tree: a shadow root's host stands above its children. */
function findParent(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Whether `inner` is `outer` or lies in it, through shadow roots. */
export function isWithin(inner: Node, outer: Node): boolean {
  for (let node: Node | null = inner; node; node = findParent(node)) {
    if (node === outer) return true;
  }
  return false;
}

/** The topmost element at a point of the window that is not `overlay`, through open shadow roots. */
export function findTopElement(doc: Document, x: number, y: number, overlay: Element): Element | null {
  let top = doc.elementsFromPoint(x, y).find((element) => element !== overlay) ?? null;
  while (top?.shadowRoot) {
    const inner: Element | undefined = top.shadowRoot
      .elementsFromPoint(x, y)
      .find((element) => element !== overlay && element.getRootNode() === top?.shadowRoot);
    if (!inner) break;
    top = inner;
  }
  return top;
}

/** The first element that matches `selector`, going up from `element` through shadow roots. */
export function findClosest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from;) {
    const found: Element | null = from.closest(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
