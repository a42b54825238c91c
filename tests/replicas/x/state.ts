import { switches, hasFlag } from '../shared/current.ts';
import { recordLine } from '../shared/fixture.ts';
import { navigate } from '../shared/router.ts';
import { createStore } from '../shared/store.ts';
import { OPENING_TWEETS, type Tweet } from './data/tweets.ts';

/** What a composer is opened for. */
export interface ComposeIntent {
  readonly replyTo?: string;
  readonly quote?: string;
  /** One text for a post, several for a thread. */
  readonly parts: readonly string[];
}

/** The question that stands over a composer which is closed with text in it. */
export interface KeepQuestion {
  onSave(): void;
  onDiscard(): void;
}

export interface RetweetMenu {
  readonly tweetId: string;
  /** Place of the pressed button in the window, in CSS pixels. */
  readonly left: number;
  readonly top: number;
}

export const tweets = createStore<readonly Tweet[]>(OPENING_TWEETS);
export const savedDrafts = createStore<readonly string[]>([]);
export const keepQuestion = createStore<KeepQuestion | null>(null);
export const retweetMenu = createStore<RetweetMenu | null>(null);
export const nextIntent = createStore<ComposeIntent | null>(null);

export function findTweet(id: string | undefined): Tweet | null {
  return tweets.get().find((tweet) => tweet.id === id) ?? null;
}

export function addTweets(added: readonly Tweet[]): void {
  tweets.set([...added, ...tweets.get()]);
}

export function saveDraft(text: string): void {
  savedDrafts.set([text, ...savedDrafts.get()]);
  recordLine('draft-saved', text);
}

export function isComposePath(path: string): boolean {
  return /^\/(compose\/(post|tweet)|intent\/(post|tweet))(?=[/?]|$)/.test(path);
}

/** Opens the dialog over the page that is up. The address names the parent only by `replyUrl`. */
export function openCompose(intent: ComposeIntent): void {
  nextIntent.set(intent);
  const showsParent = intent.replyTo !== undefined && hasFlag('replyUrl');
  navigate(showsParent ? `/compose/post?in_reply_to=${intent.replyTo}` : '/compose/post');
}

/** What the address alone says about the composer: `/intent/post?text=`, `?in_reply_to=`, `?quote=`. */
export function toIntent(query: URLSearchParams): ComposeIntent {
  const replyTo = query.get('in_reply_to');
  const quote = query.get('quote');
  return {
    ...(replyTo === null ? {} : { replyTo }),
    ...(quote === null ? {} : { quote }),
    parts: [query.get('text') ?? switches.get().prefill],
  };
}
