/** @jsxImportSource preact */
import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect, useRef, useState } from 'preact/hooks';
import { switches } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { createFacebookEditor, type FacebookEditor } from './lexical-editor.ts';
import { registerMentionMenu } from './mention-menu.ts';

export interface EditorHostProps {
  readonly label: string;
  readonly placeholder: string;
  readonly initialText?: string;
  readonly className: string;
  readonly onReady: (editor: FacebookEditor) => void;
  readonly onChange: (text: string) => void;
  readonly onFocus?: () => void;
  /** What a bare Enter does; without it Enter begins a new line. */
  readonly onEnter?: () => void;
}

const EDITOR_STYLE = 'user-select: text; white-space: pre-wrap; word-break: break-word;';

/** Sends on a bare Enter, before Lexical makes a line of it. Shift+Enter and an open composition pass. */
function registerEnter(editor: FacebookEditor, onEnter: () => void): () => void {
  return editor.lexical.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.shiftKey || event.isComposing) return false;
      event.preventDefault();
      onEnter();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** A Lexical editor with its placeholder beside it. `lexical=plain` takes the plain text set-up. */
export function EditorHost(props: EditorHostProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(true);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!root.current) return;
    const editor = createFacebookEditor({
      root: root.current,
      isPlain: switches.get().flags['lexical'] === 'plain',
      initialText: latest.current.initialText ?? '',
      onChange: (text) => {
        setIsEmpty(text === '');
        latest.current.onChange(text);
      },
    });
    const unregisterMenu = registerMentionMenu(editor.lexical);
    const unregisterEnter = latest.current.onEnter
      ? registerEnter(editor, () => latest.current.onEnter?.())
      : () => undefined;
    setIsEmpty(editor.readText() === '');
    latest.current.onReady(editor);
    latest.current.onChange(editor.readText());
    return () => {
      unregisterEnter();
      unregisterMenu();
      editor.destroy();
    };
  }, []);
  return (
    <div class={hashed('editor-area')}>
      <div
        ref={root}
        class={`${props.className} notranslate`}
        contenteditable
        role="textbox"
        spellcheck
        tabIndex={0}
        aria-label={props.label}
        aria-placeholder={props.placeholder}
        style={EDITOR_STYLE}
        onFocus={() => props.onFocus?.()}
      />
      {isEmpty && (
        <div class={`${props.className} ${hashed('placeholder')}`} aria-hidden="true">
          {props.placeholder}
        </div>
      )}
    </div>
  );
}
