import type Quill from 'quill1';
import { findDomRange } from '../../shared/dom-selection.ts';

type SelectableRoot = ShadowRoot & { getSelection?: () => Selection | null };

/**
 * Teaches a Quill 1 to find its caret inside an open shadow root. Without it Quill believes that it has no
 * selection there and leaves every key to the browser; both kinds are thinkable on the live site.
 */
export function patchSelectionForShadowRoot(quill: Quill, root: ShadowRoot): void {
  const selection = quill.selection;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const range = findDomRange(quill.root);
    return range ? selection.normalizeNative(range) : null;
  };
  selection.setNativeRange = (start, startOffset = 0, end = start ?? undefined, endOffset = startOffset) => {
    if (!start || !end) {
      quill.root.blur();
      return;
    }
    if (!start.parentNode || !end.parentNode) return;
    if (!selection.hasFocus()) quill.root.focus();
    const [anchor, anchorOffset] = toBoundary(start, startOffset);
    const [focus, focusOffset] = toBoundary(end, endOffset);
    findSelection(root)?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  };
}

function findSelection(root: SelectableRoot): Selection | null {
  return root.getSelection ? root.getSelection() : document.getSelection();
}

/** A caret cannot stand in a `br`; it stands before it in its parent. */
function toBoundary(node: Node, offset: number): [Node, number] {
  const parent = node.parentNode;
  if (node.nodeName !== 'BR' || !parent) return [node, offset];
  return [parent, Array.from(parent.childNodes).findIndex((child) => child === node)];
}
