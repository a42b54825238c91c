/** @jsxImportSource react */
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { getPerson } from '../data/people.ts';
import { label } from '../labels.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icons.tsx';
import { sendOperation } from '../publish.ts';

const OTHER = 'nilspadgett';

export function Bubbles({ texts }: { readonly texts: readonly string[] }): ReactElement {
  return (
    <div className={hashed('bubbles')}>
      <div className={hashed('bubble')} data-testid="message-text-1">
        Are you coming to the allotment on Sunday?
      </div>
      {texts.map((text, index) => (
        <div key={index} className={hashed('bubble', 'bubbleOwn')} data-testid={`message-text-${index + 2}`}>
          {text}
        </div>
      ))}
    </div>
  );
}

export function ConversationHead(): ReactElement {
  return (
    <div data-testid="dm-conversation-header" className={hashed('top', 'pageHead')}>
      <Avatar handle={OTHER} size="small" />
      <h2 data-testid="dm-conversation-username">{getPerson(OTHER).name}</h2>
    </div>
  );
}

/** The new chat: a plain textarea in which Enter sends. Private, so never to be watched. */
export function Chat(): ReactElement {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);

  async function send(): Promise<void> {
    if (text.trim() === '') return;
    setText('');
    await sendOperation('SendMessageMutation', { text });
    setSent((before) => [...before, text]);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  }

  return (
    <div className={hashed('chat')}>
      <ConversationHead />
      <Bubbles texts={sent} />
      <form
        data-testid="dm-composer-form"
        className={hashed('chatForm')}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <textarea
          data-testid="dm-composer-textarea"
          rows={1}
          aria-label={label('message')}
          placeholder={label('message')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKey}
        />
        <button type="submit" data-testid="dm-composer-send-button" aria-label={label('send')}>
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}
