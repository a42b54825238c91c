import type { EditorKind } from '../editors/kinds.ts';
import type { Composer, Match } from '../networks/match-composer.ts';
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

/** The editor in use that no row knows, and those that the person asked to have checked all the same. */
export class HandChecks {
  #unknown: WeakRef<HTMLElement> | null = null;
  readonly #asked = new WeakSet<HTMLElement>();

  /** The person is in this editor now, and it is this; null: in none. */
  note(editor: HTMLElement | null, match: Match | null): void {
    this.#unknown = editor !== null && match?.kind === 'unknown' ? new WeakRef(editor) : null;
  }

  /** The unknown editor in use. */
  find(): HTMLElement | null {
    const editor = this.#unknown?.deref();
    return editor?.isConnected === true ? editor : null;
  }

  /** That editor, where the person may have it checked. */
  findCheckable(): HTMLElement | null {
    const editor = this.find();
    return editor !== null && canCheckByHand(editor) ? editor : null;
  }

  ask(editor: HTMLElement): void {
    this.#asked.add(editor);
  }

  /** What an editor is; one that the person asked to have checked is no longer unknown. */
  resolve(editor: HTMLElement, match: Match): Match {
    return match.kind === 'unknown' && this.#asked.has(editor)
      ? { kind: 'composer', composer: toHandComposer(editor) }
      : match;
  }
}

/** Is it scored only because the person asked, and never counted? */
export function isByHand({ rule }: Composer): boolean {
  return rule.id === RULE.id;
}
