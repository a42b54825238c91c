import { recordLine } from '../shared/fixture.ts';
import { LEFT_OPEN, OPERATIONS, type CommentInput, type MessageInput, type StoryInput } from './backend.ts';

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly code: number }[];
}

type Refusal = { readonly kind: 'failed' } | { readonly kind: 'left-open' };

export type StoryAnswer =
  Refusal | { readonly kind: 'posted'; readonly id: string } | { readonly kind: 'scheduled' | 'pending' };

export type CommentAnswer = Refusal | { readonly kind: 'posted'; readonly id: string };

async function mutate(name: string, input: { readonly text: string }): Promise<Answer> {
  recordLine('submit', input.text);
  const body = new URLSearchParams({
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    variables: JSON.stringify({ input }),
    doc_id: '24681357908642',
  });
  const response = await fetch('/api/graphql/', { method: 'POST', body });
  const [first = ''] = (await response.text()).split('\n');
  return JSON.parse(first) as Answer;
}

function findRefusal({ errors }: Answer): Refusal | null {
  if (!errors) return null;
  return { kind: errors.some(({ code }) => code === LEFT_OPEN) ? 'left-open' : 'failed' };
}

export async function createStory(input: StoryInput): Promise<StoryAnswer> {
  const answer = await mutate(OPERATIONS.story, input);
  const refusal = findRefusal(answer);
  if (refusal) return refusal;
  const { story_create: created } = answer.data as {
    story_create: { story?: { id: string } | null; scheduled?: unknown };
  };
  if (created.scheduled) return { kind: 'scheduled' };
  return created.story ? { kind: 'posted', id: created.story.id } : { kind: 'pending' };
}

export async function createComment(input: CommentInput): Promise<CommentAnswer> {
  const answer = await mutate(OPERATIONS.comment, input);
  const refusal = findRefusal(answer);
  if (refusal) return refusal;
  const { comment_create: created } = answer.data as { comment_create: { node: { legacy_fbid: string } } };
  return { kind: 'posted', id: created.node.legacy_fbid };
}

export async function createMessage(input: MessageInput): Promise<{ readonly isSent: boolean }> {
  return { isSent: findRefusal(await mutate(OPERATIONS.message, input)) === null };
}
