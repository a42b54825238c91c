import type { ArticleBody, CommentBody, MessageBody, ShareBody } from './backend.ts';

const SHARE_HASH = '39bdaf6d6ac5e4e8bc5b4cbcb3e0ea03';

export type ShareAnswer =
  | { readonly kind: 'posted'; readonly id: string }
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'held' };

export type CommentAnswer =
  { readonly kind: 'posted'; readonly urn: string } | { readonly kind: 'failed' } | { readonly kind: 'held' };

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, { method: 'POST', body: JSON.stringify(body) });
}

function toRefusal(response: Response): { readonly kind: 'failed' } | { readonly kind: 'held' } {
  return { kind: response.status === 409 ? 'held' : 'failed' };
}

export async function createShare(body: ShareBody): Promise<ShareAnswer> {
  const query = `action=execute&queryId=voyagerContentcreationDashShares.${SHARE_HASH}`;
  const response = await post(`/voyager/api/graphql?${query}`, body);
  if (!response.ok) return toRefusal(response);
  const { data } = (await response.json()) as { data: { share?: { id: string } } };
  return data.share ? { kind: 'posted', id: data.share.id } : { kind: 'scheduled' };
}

/** The two front ends send the same comment to two different addresses. */
const COMMENT_PATHS = {
  sdui: '/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment',
  legacy: '/voyager/api/voyagerSocialDashNormComments',
} as const;

export type FrontEnd = keyof typeof COMMENT_PATHS;

export async function createComment(frontEnd: FrontEnd, body: CommentBody): Promise<CommentAnswer> {
  const response = await post(COMMENT_PATHS[frontEnd], body);
  if (!response.ok) return toRefusal(response);
  const { data } = (await response.json()) as { data: { comment: { urn: string } } };
  return { kind: 'posted', urn: data.comment.urn };
}

export async function createMessage(body: MessageBody): Promise<{ readonly isSent: boolean }> {
  const response = await post(
    '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
    body,
  );
  return { isSent: response.ok };
}

/** Saves an article as a draft, or publishes it. */
export async function saveArticle(body: ArticleBody): Promise<{ readonly isSaved: boolean }> {
  const response = await post('/voyager/api/voyagerPublishingDashFirstPartyArticles', body);
  return { isSaved: response.ok };
}
