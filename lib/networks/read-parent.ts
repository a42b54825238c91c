import { foldSpace } from '../core/text-match.ts';
import { findAnswered } from './find-answered.ts';
import type { Composer } from './match-composer.ts';
import type { ParentRule } from './types.ts';
import { findAll, findAncestors, findIn, isBefore, matchesAny } from './find.ts';

/** Enough of a parent to judge an answer by. */
const MAX_PARENT_LENGTH = 5_000;

function findContainer(editor: HTMLElement, rule: ParentRule): HTMLElement | null {
  const ancestors = findAncestors(editor, rule.container);
  switch (rule.scope) {
    case 'closest':
      return ancestors.at(0) ?? null;
    case 'topmost':
      return ancestors.at(-1) ?? null;
    case 'before': {
      const root = editor.getRootNode() as Document | ShadowRoot;
      const { container, name } = rule;
      if (name !== undefined) return findAnswered(editor, root, { container, name });
      return findAll(root, rule.container).findLast((element) => isBefore(element, editor)) ?? null;
    }
  }
}

/** Texts of neighbouring nodes are kept apart, because a line may be an element of its own. */
function textWithout(element: Element, rule: ParentRule): string {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      return rule.without !== undefined && matchesAny(node, rule.without)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
    },
  );
  while (walker.nextNode() !== null && text.length < MAX_PARENT_LENGTH)
    text += ` ${walker.currentNode.nodeValue ?? ''}`;
  return foldSpace(text).slice(0, MAX_PARENT_LENGTH);
}

/**
 * The text the draft answers, read where it stands now: feeds recycle their nodes, so it is read
 * again whenever it is needed and no node is kept. Null on surfaces without a parent, and where
 * the page does not show it.
 */
export function findParentText({ editor, rule }: Composer): string | null {
  if (rule.parent === undefined) return null;
  const container = findContainer(editor, rule.parent);
  if (container === null) return null;
  const element = findIn(container, rule.parent.text);
  if (element === null) return null;
  const text = textWithout(element, rule.parent);
  return text === '' ? null : text;
}
