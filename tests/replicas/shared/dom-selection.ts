type SelectableRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** The selection as the tree that `element` lives in sees it, also inside an open shadow root. */
export function findDomRange(element: Element): AbstractRange | null {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return toRange(document.getSelection());
  const { getSelection } = root as SelectableRoot;
  if (getSelection) return toRange(getSelection.call(root));
  return document.getSelection()?.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
}

function toRange(selection: Selection | null): Range | null {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function toPath(root: Element, node: Node, offset: number): string {
  const steps: number[] = [];
  for (let at: Node = node; at !== root;) {
    const parent = at.parentNode;
    if (!parent) return 'outside';
    steps.unshift([...parent.childNodes].indexOf(at as ChildNode));
    at = parent;
  }
  return `${steps.join('.')}:${offset}`;
}

/** Where the selection stands inside `root`, as child numbers, such as `0.0:4-0.0:9`; `none` outside. */
export function describeDomSelection(root: Element): string {
  const range = findDomRange(root);
  if (!range || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return 'none';
  const start = toPath(root, range.startContainer, range.startOffset);
  return `${start}-${toPath(root, range.endContainer, range.endOffset)}`;
}
