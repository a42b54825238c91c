import type { EditorState, SelectionState } from 'draft-js';

/** Text as Draft.js holds it, one line per block. */
export function toText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

function toPoint(state: EditorState, key: string, offset: number): string {
  const index = state
    .getCurrentContent()
    .getBlocksAsArray()
    .findIndex((block) => block.getKey() === key);
  return `${index}:${offset}`;
}

/** `block:offset-block:offset` from anchor to focus, free of the random block keys. */
export function toSelectionText(state: EditorState): string {
  const selection: SelectionState = state.getSelection();
  const anchor = toPoint(state, selection.getAnchorKey(), selection.getAnchorOffset());
  const focus = toPoint(state, selection.getFocusKey(), selection.getFocusOffset());
  return `${anchor}-${focus}`;
}

/** HTML of an editor with its random keys renamed in the order in which they occur. */
export function toStableHtml(editor: Element): string {
  const names = new Map<string, string>();
  const rename = (key: string): string => {
    const name = names.get(key) ?? `k${names.size}`;
    names.set(key, name);
    return name;
  };
  return editor.innerHTML
    .replace(/data-offset-key="([^"-]+)-/g, (_, key: string) => `data-offset-key="${rename(key)}-`)
    .replace(/data-editor="([^"]+)"/g, (_, key: string) => `data-editor="${rename(key)}"`);
}
