import { recordLine } from '../shared/fixture.ts';
import {
  HELD_FOR_REVIEW,
  LEFT_OPEN,
  toOperationPath,
  type PostAnswer,
  type PostVariables,
} from './backend.ts';
import { SELF } from './data/people.ts';
import type { Tweet } from './data/tweets.ts';

const LONG_POST_LENGTH = 280;

export interface Submission {
  readonly parts: readonly string[];
  readonly replyTo?: string;
  readonly quote?: string;
  /** Time of a planned post, or null to post now. */
  readonly plannedFor: number | null;
}

export type Published =
  | { readonly kind: 'posted'; readonly tweets: readonly Tweet[] }
  | { readonly kind: 'scheduled' | 'pending' | 'failed' | 'left-open' };

/** Sends an operation of X; throws when the network does. */
export async function sendOperation(name: string, variables: unknown): Promise<unknown> {
  const response = await fetch(toOperationPath(name), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables, queryId: name }),
  });
  return response.json();
}

function toVariables(submission: Submission, index: number, replyTo: string | undefined): PostVariables {
  const isThread = submission.parts.length > 1;
  return {
    tweet_text: submission.parts[index] ?? '',
    ...(replyTo === undefined ? {} : { reply: { in_reply_to_tweet_id: replyTo } }),
    ...(submission.quote === undefined || index > 0
      ? {}
      : { attachment_url: `https://x.com/i/status/${submission.quote}` }),
    ...(isThread ? { batch_compose: index === 0 ? 'BatchFirst' : 'BatchSubsequent' } : {}),
  };
}

function toTweet(submission: Submission, index: number, id: string, replyTo: string | undefined): Tweet {
  return {
    id,
    author: SELF.handle,
    text: submission.parts[index] ?? '',
    at: Date.now(),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(submission.quote === undefined || index > 0 ? {} : { quote: submission.quote }),
  };
}

async function plan(submission: Submission): Promise<Published> {
  const text = submission.parts.join('\n');
  const answer = (await sendOperation('CreateScheduledTweet', { text })) as PostAnswer;
  return { kind: answer.errors === undefined ? 'scheduled' : 'failed' };
}

/** Posts, or plans, what a composer holds. Every refusal is a result, none is thrown. */
export async function publish(submission: Submission): Promise<Published> {
  recordLine('submit', submission.parts.join('\n---\n'));
  if (submission.plannedFor !== null) return plan(submission);
  const tweets: Tweet[] = [];
  for (const index of submission.parts.keys()) {
    const replyTo = tweets.at(-1)?.id ?? submission.replyTo;
    const variables = toVariables(submission, index, replyTo);
    const name = variables.tweet_text.length > LONG_POST_LENGTH ? 'CreateNoteTweet' : 'CreateTweet';
    const { data, errors = [] } = (await sendOperation(name, variables)) as PostAnswer;
    if (errors.some(({ code }) => code === HELD_FOR_REVIEW)) return { kind: 'pending' };
    if (errors.some(({ code }) => code === LEFT_OPEN)) return { kind: 'left-open' };
    if (data === undefined) return { kind: 'failed' };
    tweets.push(toTweet(submission, index, data.create_tweet.tweet_results.result.rest_id, replyTo));
  }
  return { kind: 'posted', tweets };
}
