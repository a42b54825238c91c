import type { Alternative } from './types.ts';

/** The parent across a shadow boundary: a shadow root's parent is its host. */
function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

export function matchesAny(element: Element, alternatives: readonly Alternative[]): boolean {
  return alternatives.some(({ css }) => element.matches(css));
}

/** The nearest ancestor or self that one of the alternatives matches, also across shadow roots. */
export function findClosest(from: Element, alternatives: readonly Alternative[]): HTMLElement | null {
  for (let node: Node | null = from; node !== null; node = parentOf(node)) {
    if (node instanceof HTMLElement && matchesAny(node, alternatives)) return node;
  }
  return null;
}

/** All ancestors (not self) that match, nearest first. */
export function findAncestors(from: Element, alternatives: readonly Alternative[]): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let node = parentOf(from); node !== null; node = parentOf(node)) {
    if (node instanceof HTMLElement && matchesAny(node, alternatives)) found.push(node);
  }
  return found;
}

/** The nearest ancestor that holds one of the alternatives; null where no ancestor does. */
export function findHolder(from: Element, alternatives: readonly Alternative[]): HTMLElement | null {
  for (let node = parentOf(from); node !== null; node = parentOf(node)) {
    if (node instanceof HTMLElement && findIn(node, alternatives) !== null) return node;
  }
  return null;
}

/** The first element in `scope` that one of the alternatives finds, the alternatives in their order. */
export function findIn(scope: ParentNode, alternatives: readonly Alternative[]): HTMLElement | null {
  for (const { css } of alternatives) {
    const found = scope.querySelector<HTMLElement>(css);
    if (found !== null) return found;
  }
  return null;
}

/** Everything any alternative finds in `scope`, each once. */
export function findAll(scope: ParentNode, alternatives: readonly Alternative[]): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const { css } of alternatives) {
    for (const element of scope.querySelectorAll<HTMLElement>(css)) found.add(element);
  }
  return [...found];
}

/** Is `a` ahead of `b` in the document, and not around it? */
export function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

/** Has a box on the screen's plane and is not hidden. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

/**
 * The roots to search for page-wide signs: the document, the root the composer lives in, and the open
 * roots of `outlets`.
 */
export function getRoots(composer: Node, outlets: readonly Alternative[]): (Document | ShadowRoot)[] {
  const doc = composer.ownerDocument ?? document;
  const own = composer.getRootNode();
  const roots = new Set<Document | ShadowRoot>([doc]);
  if (own instanceof ShadowRoot) roots.add(own);
  for (const { shadowRoot } of findAll(doc, outlets)) if (shadowRoot !== null) roots.add(shadowRoot);
  return [...roots];
}
