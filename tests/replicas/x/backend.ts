import {
  createIds,
  installBackend,
  type Operation,
  type Reply,
  type SentRequest,
} from '../shared/backend.ts';
import type { AcceptedKind } from '../shared/fixture.ts';
import type { ReplicaOutcome } from '../shared/switches.ts';

/** Code of X's refusal of a post that looks automated. */
const REFUSED = 226;
/** Codes that only the replica knows, for the outcomes that are neither a post nor a refusal. */
export const HELD_FOR_REVIEW = 9001;
export const LEFT_OPEN = 9002;

export interface PostVariables {
  readonly tweet_text: string;
  readonly reply?: { readonly in_reply_to_tweet_id: string };
  readonly attachment_url?: string;
  readonly batch_compose?: 'BatchFirst' | 'BatchSubsequent';
}

export interface PostAnswer {
  readonly data?: {
    readonly create_tweet: { readonly tweet_results: { readonly result: { rest_id: string } } };
  };
  readonly errors?: readonly { readonly code: number; readonly message: string }[];
}

const nextId = createIds('18');

/** The part of the path that rotates with each release of the site. */
const RELEASE = Math.random().toString(36).slice(2, 14);

export function toOperationPath(name: string): string {
  return `/i/api/graphql/${RELEASE}/${name}`;
}

function isOperation(name: string): (request: SentRequest) => boolean {
  return ({ method, url }) => method === 'POST' && url.pathname.endsWith(`/${name}`);
}

function toSurface({ attachment_url, batch_compose, reply }: PostVariables): string {
  if (batch_compose !== undefined) return 'thread';
  if (reply !== undefined) return 'reply';
  return attachment_url === undefined ? 'post' : 'quote';
}

function refuse(code: number, message: string): Reply {
  return { status: 200, body: { errors: [{ code, message }] } satisfies PostAnswer };
}

function answerPost(request: SentRequest, outcome: ReplicaOutcome): Reply {
  const { variables } = JSON.parse(request.body) as { variables: PostVariables };
  if (outcome === 'fail') return refuse(REFUSED, 'This request looks like it might be automated.');
  if (outcome === 'discard') return refuse(LEFT_OPEN, 'No answer.');
  const id = nextId();
  const kind: AcceptedKind = outcome === 'pending' ? 'pending' : 'posted';
  const parentId = variables.reply?.in_reply_to_tweet_id ?? variables.attachment_url?.split('/').at(-1);
  const accepted = [
    {
      text: variables.tweet_text,
      surface: toSurface(variables),
      kind,
      id,
      ...(parentId === undefined ? {} : { parentId }),
    },
  ];
  if (kind === 'pending') return { ...refuse(HELD_FOR_REVIEW, 'Held for review.'), accepted };
  const body: PostAnswer = { data: { create_tweet: { tweet_results: { result: { rest_id: id } } } } };
  return { status: 200, body, accepted };
}

function createTextOperation(name: string, kind: AcceptedKind, surface: string): Operation {
  return {
    name,
    matches: isOperation(name),
    answer({ body }, outcome) {
      if (outcome === 'fail') return refuse(REFUSED, 'Not now.');
      const { variables } = JSON.parse(body) as { variables: { text: string } };
      const id = nextId();
      return { status: 200, body: { data: { id } }, accepted: [{ text: variables.text, surface, kind, id }] };
    },
  };
}

/** X's own operations, by the names that its paths have carried for years. */
export function installXBackend(): void {
  installBackend([
    { name: 'CreateTweet', matches: isOperation('CreateTweet'), answer: answerPost },
    { name: 'CreateNoteTweet', matches: isOperation('CreateNoteTweet'), answer: answerPost },
    createTextOperation('CreateScheduledTweet', 'scheduled', 'post'),
    createTextOperation('CreateDraftTweet', 'draft', 'post'),
    createTextOperation('SendMessageMutation', 'message', 'message'),
    createTextOperation('ArticleEntityUpdateContent', 'draft', 'article'),
    createTextOperation('ArticleEntityPublish', 'posted', 'article'),
  ]);
}
