/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { hashed } from '../../shared/hashed.ts';
import { Photo, toProfilePath } from '../feed/actor.tsx';
import { MessageComposer } from './composer.tsx';
import type { Conversation } from './store.ts';

export interface ThreadProps {
  readonly conversation: Conversation;
  readonly isLegacy: boolean;
  /** What stands at the end of the head, such as a button that closes. */
  readonly children?: ComponentChildren;
}

/** One private conversation. */
export function MessageThread({ children, conversation, isLegacy }: ThreadProps) {
  const { id, messages, person } = conversation;
  const named = (legacy: string, look: string): string => `${isLegacy ? legacy : ''} ${hashed(look)}`;
  return (
    <div class={named('msg-thread', 'conversation')}>
      <header class={named('msg-title-bar', 'conversation-head')}>
        <Photo person={person} size={40} />
        <a class={named('msg-thread__link-to-profile', 'conversation-name')} href={toProfilePath(person)}>
          <h2 class={isLegacy ? 'msg-entity-lockup__entity-title' : ''}>{person.name}</h2>
          <span class={hashed('quiet', 'one-line')}>{person.headline}</span>
        </a>
        {children}
      </header>
      <ul class={named('msg-s-message-list-content', 'messages')}>
        {messages.map(({ id: messageId, isOwn, text }) => (
          <li key={messageId} class={isLegacy ? 'msg-s-message-list__event' : ''}>
            <div
              class={named(
                `msg-s-event-listitem ${isOwn ? '' : 'msg-s-event-listitem--other'}`,
                isOwn ? 'message-own' : 'message-other',
              )}
            >
              <a href={toProfilePath(person)}>
                <time class={hashed('quiet')}>9:41</time>
              </a>
              <p class={named('msg-s-event-listitem__body', 'message-words')} dir="auto">
                {text}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <MessageComposer conversationId={id} isLegacy={isLegacy} />
    </div>
  );
}
