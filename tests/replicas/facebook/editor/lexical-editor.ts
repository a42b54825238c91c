import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  createEditor,
  HISTORY_MERGE_TAG,
  SKIP_DOM_SELECTION_TAG,
  type ElementNode,
  type LexicalEditor,
  type PointType,
  type UpdateTag,
} from 'lexical';
import { registerEditor } from '../../shared/fixture.ts';
import { hashed } from '../../shared/hashed.ts';
import { $createMention, MentionNode } from './mention-node.ts';

export interface FacebookEditor {
  readonly lexical: LexicalEditor;
  readonly root: HTMLElement;
  /** The text of Lexical's own state: one line per paragraph, line breaks as newlines. */
  readText(): string;
  setText(text: string): void;
  insertMention(name: string): void;
  setEditable(isEditable: boolean): void;
  focusEnd(): void;
  destroy(): void;
}

export interface FacebookEditorOptions {
  readonly root: HTMLElement;
  /** Line breaks inside one paragraph instead of a paragraph per line: nobody knows which Facebook's is. */
  readonly isPlain: boolean;
  readonly initialText: string;
  readonly onChange: (text: string) => void;
}

const HISTORY_DELAY_MS = 300;

/** A Lexical editor by the vanilla register functions, on an element that carries Facebook's attributes. */
export function createFacebookEditor(options: FacebookEditorOptions): FacebookEditor {
  const { isPlain, root } = options;
  const lexical = createEditor({
    namespace: 'composer',
    nodes: [MentionNode],
    theme: { paragraph: hashed('paragraph') },
    onError: (error) => {
      throw error;
    },
  });
  const history = createEmptyHistoryState();
  lexical.setRootElement(root);
  const unregister = mergeRegister(
    isPlain ? registerPlainText(lexical) : registerRichText(lexical),
    registerHistory(lexical, history, HISTORY_DELAY_MS),
    lexical.registerTextContentListener(() => options.onChange(readText(lexical))),
  );
  registerEditor(root, {
    model: () => readText(lexical),
    selection: () => lexical.read(describeSelection),
    html: () => withoutHashedClasses(root.innerHTML),
    undoDepth: () => history.undoStack.length,
  });
  // A selection set by Lexical takes the focus along: only where it is already.
  const setText = (text: string, ...tags: UpdateTag[]): void => {
    const tag = document.activeElement === root ? tags : [...tags, SKIP_DOM_SELECTION_TAG];
    lexical.update(() => $setText(text, isPlain), { discrete: true, tag });
  };
  setText(options.initialText, HISTORY_MERGE_TAG);
  return {
    lexical,
    root,
    readText: () => readText(lexical),
    setText: (text) => setText(text),
    insertMention: (name) =>
      lexical.update(
        () => {
          const selection = $getRoot().selectEnd();
          selection.insertNodes([$createMention(name), $createTextNode(' ')]);
        },
        { discrete: true, tag: HISTORY_MERGE_TAG },
      ),
    setEditable: (isEditable) => lexical.setEditable(isEditable),
    focusEnd: () => {
      root.focus();
      lexical.update(() => {
        $getRoot().selectEnd();
      });
    },
    destroy: () => {
      unregister();
      lexical.setRootElement(null);
    },
  };
}

/** Puts a text in the place of everything; for use inside an update. */
export function $setText(text: string, isPlain: boolean): void {
  const root = $getRoot();
  root.clear();
  const groups = isPlain ? [text.split('\n')] : text.split('\n').map((line) => [line]);
  for (const lines of groups) {
    const paragraph = $createParagraphNode();
    lines.forEach((line, index) => {
      if (index > 0) paragraph.append($createLineBreakNode());
      if (line) paragraph.append($createTextNode(line));
    });
    root.append(paragraph);
  }
  root.selectEnd();
}

function readText(lexical: LexicalEditor): string {
  return lexical.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

function describePoint(point: PointType): string {
  const path: number[] = [];
  for (
    let node: ElementNode | ReturnType<PointType['getNode']> | null = point.getNode();
    node?.getParent();
    node = node.getParent()
  ) {
    path.unshift(node.getIndexWithinParent());
  }
  return `${path.join('.')}:${point.offset}`;
}

/** Child numbers and offsets: node keys differ from run to run. */
function describeSelection(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return 'none';
  return `${describePoint(selection.anchor)}-${describePoint(selection.focus)}`;
}

function withoutHashedClasses(html: string): string {
  return html.replace(/ class="x[a-z0-9]{7}(?: x[a-z0-9]{7})*"/g, '');
}

/** The text from the start of the caret's block up to the caret, or null without a caret. */
export function $readBeforeCaret(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if ($isElementNode(node)) return '';
  return node.getTextContent().slice(0, selection.anchor.offset);
}
