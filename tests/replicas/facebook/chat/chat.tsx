/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { createMessage } from '../api.ts';
import { Button } from '../button.tsx';
import type { Person } from '../content/people.ts';
import { EditorHost } from '../editor/editor-host.tsx';
import type { FacebookEditor } from '../editor/lexical-editor.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';

export interface ChatProps {
  readonly person: Person;
  readonly onClose?: () => void;
}

interface Line {
  readonly text: string;
  readonly isOwn: boolean;
}

const OPENING: readonly Line[] = [
  { text: 'Are you coming on Saturday?', isOwn: false },
  { text: 'Yes, with the trike and the long pump.', isOwn: true },
];

/** A private conversation: the same kind of editor as a comment, and nobody's business. */
export function Chat({ onClose, person }: ChatProps) {
  const editor = useRef<FacebookEditor | null>(null);
  const [lines, setLines] = useState(OPENING);
  const submit = async (): Promise<void> => {
    const text = editor.current?.readText() ?? '';
    if (text.trim() === '') return;
    editor.current?.setText('');
    const { isSent } = await createMessage({ text, thread: person.slug });
    if (isSent) setLines((before) => [...before, { text, isOwn: true }]);
    else editor.current?.setText(text);
  };
  return (
    <div class={hashed('chat')}>
      <div class={hashed('chat-head')}>
        <Photo person={person} size={32} />
        <a href={`/messages/t/${person.slug}/`}>
          <strong>{person.name}</strong>
          <small class={hashed('quiet')}>{label('activeNow')}</small>
        </a>
        {onClose && (
          <Button look="round-quiet" label={label('closeChat')} onPress={onClose}>
            <Icon name="close" size={18} />
          </Button>
        )}
      </div>
      <div role="grid" class={hashed('chat-lines')}>
        {lines.map(({ isOwn, text }, index) => (
          <div key={index} role="row" class={hashed('chat-line', isOwn ? 'chat-own' : 'chat-other')}>
            <span role="gridcell" dir="auto">
              {text}
            </span>
          </div>
        ))}
      </div>
      <div class={hashed('chat-foot')}>
        <div class={hashed('chat-frame')}>
          <EditorHost
            className={hashed('chat-editor')}
            label={label('message')}
            placeholder={label('aa')}
            onReady={(created) => {
              editor.current = created;
            }}
            onChange={() => undefined}
            onEnter={() => void submit()}
          />
        </div>
        <Button look="tool-send" label={label('enterToSend')} onPress={() => void submit()}>
          <Icon name="send" size={20} isFilled />
        </Button>
      </div>
    </div>
  );
}
