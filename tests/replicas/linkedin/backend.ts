import {
  createIds,
  installBackend,
  type Operation,
  type Reply,
  type SentRequest,
} from '../shared/backend.ts';
import { toCommentUrn } from './content/updates.ts';
import type { ReplicaOutcome } from '../shared/switches.ts';

/** What the page sends with a post: the words, and when, if not now. */
export interface ShareBody {
  readonly text: string;
  readonly scheduledAt: string | null;
}

/** A comment under an update, or a reply to one of its comments. */
export interface CommentBody {
  readonly text: string;
  readonly updateId: string;
  readonly parentUrn: string | null;
}

export interface MessageBody {
  readonly text: string;
  readonly conversation: string;
}

export interface ArticleBody {
  readonly title: string;
  readonly text: string;
  readonly isPublished: boolean;
}

const nextActivity = createIds('739');
const nextComment = createIds('740');
/** The one article that a page load can write. */
export const ARTICLE_ID = '1';

const nextMessage = createIds('2-');

/** Refused: `fail` by an error, `discard` by never taking it up. */
function findRefusal(outcome: ReplicaOutcome): Reply | null {
  if (outcome === 'fail') return { status: 500, body: { status: 500, code: 'INTERNAL' } };
  if (outcome === 'discard') return { status: 409, body: { status: 409, code: 'HELD' } };
  return null;
}

function answerShare({ body }: SentRequest, outcome: ReplicaOutcome): Reply {
  const refusal = findRefusal(outcome);
  if (refusal) return refusal;
  const { text, scheduledAt } = JSON.parse(body) as ShareBody;
  const id = nextActivity();
  const urn = `urn:li:activity:${id}`;
  if (scheduledAt) {
    const accepted = [{ text, surface: 'post', kind: 'scheduled', id: urn }] as const;
    return { status: 200, body: { data: { scheduled: { urn, scheduledAt } } }, accepted };
  }
  const accepted = [{ text, surface: 'post', kind: 'posted', id: urn }] as const;
  return { status: 200, body: { data: { share: { urn, id } } }, accepted };
}

function answerComment({ body }: SentRequest, outcome: ReplicaOutcome): Reply {
  const refusal = findRefusal(outcome);
  if (refusal) return refusal;
  const { text, updateId, parentUrn } = JSON.parse(body) as CommentBody;
  const urn = toCommentUrn(updateId, nextComment());
  const surface = parentUrn ? 'reply' : 'comment';
  const parentId = parentUrn ?? `urn:li:activity:${updateId}`;
  const accepted = [{ text, surface, kind: 'posted', id: urn, parentId }] as const;
  return { status: 200, body: { data: { comment: { urn } } }, accepted };
}

function answerMessage({ body }: SentRequest, outcome: ReplicaOutcome): Reply {
  const refusal = findRefusal(outcome);
  if (refusal) return refusal;
  const { text, conversation } = JSON.parse(body) as MessageBody;
  const id = nextMessage();
  const accepted = [{ text, surface: 'message', kind: 'message', id, parentId: conversation }] as const;
  return { status: 200, body: { value: { backendUrn: id } }, accepted };
}

function answerArticle({ body }: SentRequest, outcome: ReplicaOutcome): Reply {
  const { isPublished, text } = JSON.parse(body) as ArticleBody;
  const refusal = isPublished ? findRefusal(outcome) : null;
  if (refusal) return refusal;
  const id = `urn:li:fsd_firstPartyArticle:${ARTICLE_ID}`;
  const accepted = [{ text, surface: 'article', kind: isPublished ? 'posted' : 'draft', id }] as const;
  return { status: 200, body: { value: { urn: id } }, accepted };
}

const OPERATIONS: readonly Operation[] = [
  {
    name: 'voyagerContentcreationDashShares',
    matches: ({ url }) =>
      url.searchParams.get('queryId')?.startsWith('voyagerContentcreationDashShares') ?? false,
    answer: answerShare,
  },
  {
    name: 'createComment',
    matches: ({ url }) => url.searchParams.get('sduiid') === 'com.linkedin.sdui.comments.createComment',
    answer: answerComment,
  },
  {
    name: 'voyagerSocialDashNormComments',
    matches: ({ url }) => url.pathname.endsWith('/voyagerSocialDashNormComments'),
    answer: answerComment,
  },
  {
    name: 'voyagerMessagingDashMessengerMessages',
    matches: ({ url }) => url.pathname.endsWith('/voyagerMessagingDashMessengerMessages'),
    answer: answerMessage,
  },
  {
    name: 'voyagerPublishingDashFirstPartyArticles',
    matches: ({ url }) => url.pathname.endsWith('/voyagerPublishingDashFirstPartyArticles'),
    answer: answerArticle,
  },
];

export function installLinkedInBackend(): void {
  installBackend(OPERATIONS);
}
