/** @jsxImportSource react */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { registerEditor } from '../../shared/fixture.ts';
import { hashed } from '../../shared/hashed.ts';
import { toSelectionText, toStableHtml, toText } from '../composer/draft-text.ts';
import { createTweetState } from '../composer/entities.tsx';
import { label } from '../labels.ts';
import { Icon } from '../parts/icons.tsx';
import { sendOperation } from '../publish.ts';
import { Bubbles, ConversationHead } from './chat.tsx';

function toCommand(event: KeyboardEvent): string | null {
  return event.key === 'Enter' && !event.shiftKey ? 'send' : getDefaultKeyBinding(event);
}

/** The older messages: the posts' own editor, but private, so never to be watched. */
export function Messages(): ReactElement {
  const [state, setState] = useState(() => createTweetState(''));
  const [sent, setSent] = useState<readonly string[]>([]);
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;

  useLayoutEffect(() => {
    const element = editor.current?.editor;
    if (!element) throw new Error('Draft.js rendered no editor');
    registerEditor(element, {
      model: () => toText(latest.current),
      selection: () => toSelectionText(latest.current),
      html: () => toStableHtml(element),
    });
  }, []);

  function send(): void {
    const text = toText(latest.current);
    if (text.trim() === '') return;
    setState(EditorState.moveFocusToEnd(createTweetState('')));
    void sendOperation('SendMessageMutation', { text }).then(() => setSent((before) => [...before, text]));
  }

  return (
    <div className={hashed('chat')}>
      <ConversationHead />
      <Bubbles texts={sent} />
      <div className={hashed('chatForm')}>
        <div data-testid="dmComposerTextInputRichTextInputContainer" className={hashed('chatDraft')}>
          <Editor
            ref={editor}
            editorState={state}
            onChange={setState}
            placeholder={label('startMessage')}
            ariaLabel={label('startMessage')}
            role="textbox"
            webDriverTestID="dmComposerTextInput"
            keyBindingFn={toCommand}
            handleKeyCommand={(command) => {
              if (command !== 'send') return 'not-handled';
              send();
              return 'handled';
            }}
          />
        </div>
        <button type="button" data-testid="dmComposerSendButton" aria-label={label('send')} onClick={send}>
          <Icon name="send" />
        </button>
      </div>
    </div>
  );
}
