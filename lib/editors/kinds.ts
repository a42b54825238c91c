/** Editor packages the three networks compose with (docs/design/compose-watching.md). */
export type EditorKind = 'draft' | 'lexical' | 'quill' | 'prosemirror' | 'plain';
