import {
  createIds,
  installBackend,
  type Operation,
  type Reply,
  type SentRequest,
} from '../shared/backend.ts';
import type { ReplicaOutcome } from '../shared/switches.ts';

/** Codes of an answer's `errors`; the second one leaves a composer as it was, without a word. */
export const REFUSED = 1_675_001;
export const LEFT_OPEN = 9002;

export interface StoryInput {
  readonly text: string;
  readonly groupId: string | null;
  readonly pageSlug: string | null;
  readonly scheduledAt: string | null;
  readonly sharedId?: string;
}

export interface CommentInput {
  readonly text: string;
  readonly storyId: string;
  readonly parentCommentId: string | null;
}

export interface MessageInput {
  readonly text: string;
  readonly thread: string;
}

export const OPERATIONS = {
  story: 'ComposerStoryCreateMutation',
  comment: 'useCometUFICreateCommentMutation',
  message: 'MWComposerSendMessageMutation',
} as const;

const nextId = createIds('12');

/** Facebook answers with several JSON documents, one a line; the first one says what happened. */
function toDocuments(data: unknown): string {
  const rest = { label: 'feed$defer$story_extras', path: ['data'], extensions: { is_final: true } };
  return `${JSON.stringify({ data })}\n${JSON.stringify(rest)}`;
}

function refuse(code: number): Reply {
  const error = { message: 'A server error occured.', severity: 'CRITICAL', code };
  return { status: 200, body: `${JSON.stringify({ data: null, errors: [error] })}\n` };
}

function findRefusal(outcome: ReplicaOutcome): Reply | null {
  if (outcome === 'fail') return refuse(REFUSED);
  if (outcome === 'discard') return refuse(LEFT_OPEN);
  return null;
}

function toForm({ body }: SentRequest): URLSearchParams {
  return new URLSearchParams(body);
}

function toInput(request: SentRequest): unknown {
  return (JSON.parse(toForm(request).get('variables') ?? '{}') as { input: unknown }).input;
}

function answerStory(request: SentRequest, outcome: ReplicaOutcome): Reply {
  const refusal = findRefusal(outcome);
  if (refusal) return refusal;
  const { groupId, scheduledAt, sharedId, text } = toInput(request) as StoryInput;
  const surface = sharedId === undefined ? 'post' : 'quote';
  const id = nextId();
  const parent = groupId ? { parentId: groupId } : {};
  if (scheduledAt) {
    const accepted = [{ text, surface, kind: 'scheduled', id, ...parent }] as const;
    return { status: 200, body: toDocuments({ story_create: { scheduled: { id, scheduledAt } } }), accepted };
  }
  if (outcome === 'pending') {
    const accepted = [{ text, surface, kind: 'pending', id, ...parent }] as const;
    return { status: 200, body: toDocuments({ story_create: { story: null, pending_id: id } }), accepted };
  }
  const accepted = [{ text, surface, kind: 'posted', id, ...parent }] as const;
  return { status: 200, body: toDocuments({ story_create: { story: { id } } }), accepted };
}

function answerComment(request: SentRequest, outcome: ReplicaOutcome): Reply {
  const refusal = findRefusal(outcome);
  if (refusal) return refusal;
  const { parentCommentId, storyId, text } = toInput(request) as CommentInput;
  const id = nextId();
  const surface = parentCommentId ? 'reply' : 'comment';
  const accepted = [{ text, surface, kind: 'posted', id, parentId: parentCommentId ?? storyId }] as const;
  const node = { legacy_fbid: id, body: { text } };
  return { status: 200, body: toDocuments({ comment_create: { node } }), accepted };
}

function answerMessage(request: SentRequest, outcome: ReplicaOutcome): Reply {
  const refusal = findRefusal(outcome);
  if (refusal) return refusal;
  const { text, thread } = toInput(request) as MessageInput;
  const id = nextId();
  const accepted = [{ text, surface: 'message', kind: 'message', id, parentId: thread }] as const;
  return { status: 200, body: toDocuments({ message: { id } }), accepted };
}

function createOperation(name: string, answer: Operation['answer']): Operation {
  return {
    name,
    matches: (request) =>
      request.url.pathname === '/api/graphql/' && toForm(request).get('fb_api_req_friendly_name') === name,
    answer,
  };
}

/** Every operation goes to one path; its name is in the body of the form. */
export function installFacebookBackend(): void {
  installBackend([
    createOperation(OPERATIONS.story, answerStory),
    createOperation(OPERATIONS.comment, answerComment),
    createOperation(OPERATIONS.message, answerMessage),
  ]);
}
