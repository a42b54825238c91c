import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Messages } from './contract.ts';
import type { Reply } from './reply.ts';

/** Messages that go to a tab; all others go to the background. */
export type TabMessage = 'tabState' | 'openCard';
export type BackgroundMessage = Exclude<keyof Messages, TabMessage>;

export type RequestOf<K extends keyof Messages> = Parameters<Messages[K]>[0];
export type AnswerOf<K extends keyof Messages> = ReturnType<Messages[K]>;

type Wire = { [K in BackgroundMessage]: (request: RequestOf<K>) => Reply<AnswerOf<K>> };

/** The part of the library that we use, in types that stay generic over the message. */
interface Channel {
  sendMessage<K extends BackgroundMessage>(type: K, data: RequestOf<K>): Promise<Reply<AnswerOf<K>>>;
  onMessage<K extends BackgroundMessage>(
    type: K,
    answer: (message: { readonly data: unknown; readonly sender: object }) => Promise<Reply<AnswerOf<K>>>,
  ): () => void;
}

/** What crosses between the extension's parts. Use `request` of client.ts or `serve` of server.ts. */
export const channel = defineExtensionMessaging<Wire>() as Channel;
