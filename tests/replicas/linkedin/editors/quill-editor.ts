import Quill from 'quill1';
import { describeDomSelection } from '../../shared/dom-selection.ts';
import { registerEditor } from '../../shared/fixture.ts';
import { toMentionText } from './quill-mention.ts';
import { patchSelectionForShadowRoot } from './quill-shadow.ts';

export interface QuillEditor {
  readonly root: HTMLElement;
  /** The text of Quill's own document, without its constant last newline. */
  readText(): string;
  setText(text: string): void;
  insertMention(name: string, urn: string): void;
  setEditable(isEditable: boolean): void;
  focusEnd(): void;
}

export interface QuillEditorOptions {
  readonly container: HTMLElement;
  readonly label: string;
  readonly placeholder: string;
  readonly initialText: string;
  /** Give Quill the selection of this shadow root; leave out for the light document or an unpatched Quill. */
  readonly shadowRoot?: ShadowRoot;
  readonly onChange: () => void;
}

/** A Quill 1.3.7 with the attributes LinkedIn gives its editors. */
export function createQuillEditor(options: QuillEditorOptions): QuillEditor {
  const quill = new Quill(options.container, {
    placeholder: options.placeholder,
    formats: ['mention'],
    modules: { toolbar: false },
  });
  if (options.shadowRoot) patchSelectionForShadowRoot(quill, options.shadowRoot);
  const attributes = {
    role: 'textbox',
    'aria-label': options.label,
    'aria-multiline': 'true',
    'aria-placeholder': options.placeholder,
    'data-test-ql-editor-contenteditable': 'true',
    spellcheck: 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  if (options.initialText) quill.setText(options.initialText, 'silent');
  quill.on('text-change', options.onChange);
  registerEditor(quill.root, {
    model: () => readText(quill),
    selection: () => describeDomSelection(quill.root),
    undoDepth: () => quill.history.stack.undo.length,
  });
  return {
    root: quill.root,
    readText: () => readText(quill),
    setText: (text) => quill.setText(text, 'api'),
    insertMention: (name, urn) => {
      const at = quill.getSelection()?.index ?? quill.getLength() - 1;
      quill.insertEmbed(at, 'mention', { name, urn }, 'api');
      quill.insertText(at + 1, ' ', 'api');
    },
    setEditable: (isEditable) => quill.enable(isEditable),
    focusEnd: () => {
      quill.root.focus();
      quill.setSelection(quill.getLength() - 1, 0, 'api');
    },
  };
}

function readText(quill: Quill): string {
  const text = quill
    .getContents()
    .ops.map(({ insert = '' }) => (typeof insert === 'string' ? insert : toMentionText(insert)))
    .join('');
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
