/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { switches } from '../../shared/current.ts';
import { describeDomSelection } from '../../shared/dom-selection.ts';
import { registerEditor } from '../../shared/fixture.ts';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { createMessage } from '../api.ts';
import { label } from '../labels.ts';
import { readPlainText } from './plain-text.ts';
import { addOwnMessage } from './store.ts';

export interface ComposerProps {
  readonly conversationId: string;
  /** The readable classes of the old front end, or none. */
  readonly isLegacy: boolean;
}

/**
 * The box of a private message: an editable element without any editor package, made anew after each
 * message. `sendMode=enter` sends by Enter and has no button.
 */
export function MessageComposer(props: ComposerProps) {
  const [version, setVersion] = useState(0);
  return <MessageForm key={version} {...props} onSent={() => setVersion(version + 1)} />;
}

function MessageForm({ conversationId, isLegacy, onSent }: ComposerProps & { readonly onSent: () => void }) {
  const editor = useRef<HTMLDivElement>(null);
  const [hasWords, setHasWords] = useState(false);
  const sendsByEnter = switches.get().flags['sendMode'] === 'enter';
  const named = (legacy: string, look: string): string => `${isLegacy ? legacy : ''} ${hashed(look)}`;

  useEffect(() => {
    const root = editor.current;
    if (!root) return;
    const line = document.createElement('p');
    line.append(document.createElement('br'));
    root.append(line);
    registerEditor(root, { model: () => readPlainText(root), selection: () => describeDomSelection(root) });
    const observer = new MutationObserver(() => setHasWords(readPlainText(root).trim() !== ''));
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  const submit = async (): Promise<void> => {
    const text = editor.current ? readPlainText(editor.current) : '';
    if (text.trim() === '') return;
    const { isSent } = await createMessage({ text, conversation: conversationId });
    if (!isSent) return;
    addOwnMessage(conversationId, text);
    onSent();
  };

  return (
    <form
      class={named('msg-form', 'message-form')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class={named('msg-form__msg-content-container', 'message-box')}>
        <div
          ref={editor}
          class={named('msg-form__contenteditable t-14', 'message-editor')}
          contenteditable
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={label('writeMessage')}
          onKeyDown={(event) => {
            if (!sendsByEnter || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void submit();
          }}
        />
        {!hasWords && (
          <div class={named('msg-form__placeholder', 'message-placeholder')} aria-hidden="true">
            {label('writeMessage')}
          </div>
        )}
      </div>
      <footer class={named('msg-form__footer', 'message-foot')}>
        <button class={hashed('round')} type="button" aria-label={label('addPhoto')}>
          <Icon name="picture" size={20} />
        </button>
        {sendsByEnter ? (
          <span class={hashed('quiet')}>{label('enterToSend')}</span>
        ) : (
          <button class={named('msg-form__send-button', 'submit')} type="submit" disabled={!hasWords}>
            {label('send')}
          </button>
        )}
        <button
          class={named('msg-form__send-toggle', 'round')}
          type="button"
          aria-label={label('enterToSend')}
          aria-expanded="false"
        >
          <Icon name="more" size={20} />
        </button>
      </footer>
    </form>
  );
}
