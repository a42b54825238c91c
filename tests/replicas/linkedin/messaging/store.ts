import { createStore } from '../../shared/store.ts';
import { TEO, WREN, type Person } from '../content/people.ts';

export interface Message {
  readonly id: string;
  readonly text: string;
  readonly isOwn: boolean;
}

export interface Conversation {
  readonly id: string;
  readonly person: Person;
  readonly messages: readonly Message[];
}

const OPENING: readonly Conversation[] = [
  {
    id: '2-0001',
    person: TEO,
    messages: [
      { id: 'm1', text: 'Thanks for the handover note. Four lines, as promised.', isOwn: false },
      { id: 'm2', text: 'The keys are in the fifth.', isOwn: true },
      { id: 'm3', text: 'Can you look at the import on Monday?', isOwn: false },
    ],
  },
  {
    id: '2-0002',
    person: WREN,
    messages: [{ id: 'm4', text: 'We are two people short on Saturday. Do you know anybody?', isOwn: false }],
  },
];

export const conversations = createStore(OPENING);

/** Whether the bubble at the lower edge of the feed is open. */
export const isBubbleOpen = createStore(false);

export function addOwnMessage(conversationId: string, text: string): void {
  conversations.set(
    conversations.get().map((conversation) => {
      if (conversation.id !== conversationId) return conversation;
      const id = `own-${conversation.messages.length}`;
      return { ...conversation, messages: [...conversation.messages, { id, text, isOwn: true }] };
    }),
  );
}
