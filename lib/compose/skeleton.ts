import { explainMatch } from '../networks/explain-match.ts';
import type { Address } from '../networks/match-composer.ts';
import type { NetworkRules } from '../networks/types.ts';

/** ARIA's own role names: a role outside of this list could be somebody's words. */
const ROLES = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none note option presentation progressbar radio radiogroup region row rowgroup search searchbox separator slider spinbutton status switch tab table tablist tabpanel textbox timer toolbar tooltip tree treeitem'.split(
    ' ',
  ),
);
const MAX_ANCESTORS = 12;
const MAX_CHILDREN = 12;

function toLine(element: Element, depth: number): string {
  const role = element.getAttribute('role') ?? '';
  const names = element
    .getAttributeNames()
    .filter((name) =>
      /^(?:data|aria)-[a-z-]{2,40}$|^(?:contenteditable|role|dir|tabindex|spellcheck|componentkey)$/.test(
        name,
      ),
    )
    .sort();
  return `${'  '.repeat(depth)}${element.tagName.toLowerCase()}${ROLES.has(role) ? `(${role})` : ''}${names.length > 0 ? ` [${names.join(' ')}]` : ''}`;
}

/**
 * Tags, roles and attribute names around an editor, for a report that the person may copy: no
 * text, no attribute's value, no link.
 */
export function toSkeleton(editor: Element, network: string, version: string): string {
  const chain: Element[] = [];
  let node: Element | null = editor;
  while (node !== null && chain.length < MAX_ANCESTORS) {
    chain.unshift(node);
    const parent: Node | null = node.parentNode;
    node = parent instanceof ShadowRoot ? parent.host : node.parentElement;
  }
  const lines = [`goodturn composer report: ${network}, selectors of ${version}`];
  chain.forEach((element, depth) => {
    lines.push(toLine(element, depth));
    if (element === editor) return;
    for (const child of [...element.children].slice(0, MAX_CHILDREN)) {
      if (!chain.includes(child)) lines.push(toLine(child, depth + 1));
    }
  });
  return lines.join('\n');
}

/** A report on an editor that no row knows: how far each row fits, then the frame around it. */
export function toUnknownReport(editor: HTMLElement, rules: NetworkRules, address: Address): string {
  const skeleton = toSkeleton(editor, rules.network, rules.version);
  return [skeleton, '', ...explainMatch(editor, rules, address)].join('\n');
}
