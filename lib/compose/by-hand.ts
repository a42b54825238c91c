import type { EditorKind } from '../editors/kinds.ts';
import type { Composer } from '../networks/match-composer.ts';
import type { ComposerRule } from '../networks/types.ts';

const SIGNS: readonly (readonly [css: string, kind: EditorKind])[] = [
  [':has(> [data-contents])', 'draft'],
  ['[data-lexical-editor]', 'lexical'],
  ['.ql-editor', 'quill'],
  ['.ProseMirror', 'prosemirror'],
];

const RULE: Omit<ComposerRule, 'kind'> = {
  id: 'by-hand',
  surface: 'post',
  editor: [],
  region: { closest: [] },
  submit: { by: 'selector', controls: [] },
  keys: 'none',
  outcome: 'new-item',
  items: [],
  itemText: [],
};

/** An editor that the person may have checked although no row knows it. */
export function canCheckByHand(editor: HTMLElement): boolean {
  return editor.isContentEditable && editor.getAttribute('role') === 'textbox';
}

/**
 * A composer for an unknown editor that the person asked to have checked. How it sends is not known,
 * so no press of it is an attempt.
 */
export function toHandComposer(editor: HTMLElement): Composer {
  const kind = SIGNS.find(([css]) => editor.matches(css))?.[1] ?? 'plain';
  return { rule: { ...RULE, kind }, editor, region: editor.parentElement ?? editor };
}

/** Is it scored only because the person asked, and never counted? */
export function isByHand({ rule }: Composer): boolean {
  return rule.id === RULE.id;
}
