/** @jsxImportSource react */
import { CompositeDecorator, ContentState, EditorState, type ContentBlock } from 'draft-js';
import type { ReactElement, ReactNode } from 'react';

const ENTITY = /(?<=^|\s)[@#][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

function findEntities(block: ContentBlock, callback: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(ENTITY)) callback(match.index, match.index + match[0].length);
}

function Entity({ children }: { readonly children?: ReactNode }): ReactElement {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}

/** Colours mentions, hashtags and links while they are typed, as X does. */
const decorator = new CompositeDecorator([{ strategy: findEntities, component: Entity }]);

/** A fresh editor state with the caret at the end, as after a post or when a composer opens. */
export function createTweetState(text: string): EditorState {
  const state = EditorState.createWithContent(ContentState.createFromText(text), decorator);
  return EditorState.moveSelectionToEnd(state);
}
