import { EditorState, Modifier } from 'draft-js';
import { findPeople, type Person } from '../data/people.ts';

export interface Mention {
  readonly query: string;
  /** Where the @ stands in the caret's block. */
  readonly start: number;
  readonly people: readonly Person[];
}

/** The half-written mention before the caret for which there are people to offer, or null. */
export function findMention(state: EditorState): Mention | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  const query = /(?:^|\s)@(\w{1,20})$/.exec(before)?.[1];
  if (query === undefined) return null;
  const people = findPeople(query);
  return people.length === 0 ? null : { query, start: before.length - query.length - 1, people };
}

/** Writes the whole handle and a space in place of the half-written one. */
export function withMention(state: EditorState, { start }: Mention, handle: string): EditorState {
  const selection = state.getSelection().merge({ anchorOffset: start });
  const content = Modifier.replaceText(state.getCurrentContent(), selection, `@${handle} `);
  const pushed = EditorState.push(state, content, 'insert-characters');
  return EditorState.forceSelection(pushed, content.getSelectionAfter());
}
