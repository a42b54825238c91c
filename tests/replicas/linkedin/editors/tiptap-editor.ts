import { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { undoDepth } from '@tiptap/pm/history';
import { StarterKit } from '@tiptap/starter-kit';
import { registerEditor } from '../../shared/fixture.ts';
import { TiptapMention } from './tiptap-mention.ts';
import { TiptapTypeahead } from './tiptap-typeahead.ts';

export interface TiptapEditor {
  readonly root: HTMLElement;
  /** The text of ProseMirror's own document: one line per paragraph, soft breaks as newlines. */
  readText(): string;
  setText(text: string): void;
  insertMention(name: string, urn: string): void;
  setEditable(isEditable: boolean): void;
  focusEnd(): void;
  /** Reads label and placeholder again. */
  refreshLabels(): void;
  destroy(): void;
}

export interface TiptapEditorOptions {
  readonly container: HTMLElement;
  /** Null when the label sits on the wrapper. */
  readonly toLabel: () => string | null;
  readonly toPlaceholder: () => string;
  /** Headings, lists and quotes, as an article has them; a comment has plain paragraphs only. */
  readonly isRich: boolean;
  readonly initialText: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly onChange: () => void;
}

const PLAIN = {
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
} as const;

/** A tiptap 3 editor with the attributes LinkedIn gives its comment boxes and articles. */
export function createTiptapEditor(options: TiptapEditorOptions): TiptapEditor {
  const editor = new Editor({
    element: options.container,
    extensions: [
      StarterKit.configure(options.isRich ? { trailingNode: false } : PLAIN),
      Placeholder.configure({ placeholder: options.toPlaceholder }),
      TiptapMention,
      TiptapTypeahead,
    ],
    content: toDocument(options.initialText),
    injectCSS: false,
    editorProps: {
      attributes: () => {
        const label = options.toLabel();
        return {
          role: 'textbox',
          'aria-multiline': 'true',
          ...(label ? { 'aria-label': label } : {}),
          ...options.attributes,
        };
      },
    },
    onUpdate: options.onChange,
  });
  const readText = (): string => editor.getText({ blockSeparator: '\n' });
  registerEditor(editor.view.dom, {
    model: readText,
    selection: () => `${editor.state.selection.from}-${editor.state.selection.to}`,
    undoDepth: () => Number(undoDepth(editor.state)),
  });
  return {
    root: editor.view.dom,
    readText,
    setText: (text) => {
      editor.commands.setContent(toDocument(text), { emitUpdate: true });
    },
    insertMention: (name, urn) => {
      editor
        .chain()
        .insertContent([
          { type: 'mention', attrs: { name, urn } },
          { type: 'text', text: ' ' },
        ])
        .run();
    },
    setEditable: (isEditable) => editor.setEditable(isEditable, false),
    focusEnd: () => {
      editor.commands.focus('end');
    },
    refreshLabels: () => editor.view.dispatch(editor.state.tr),
    destroy: () => editor.destroy(),
  };
}

function toDocument(text: string) {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
  };
}
