import { createStore } from '../shared/store.ts';
import { ME } from './content/people.ts';
import { UPDATES, type Comment, type Update } from './content/updates.ts';

/** What the feed and the post pages show, newest first. */
export const updates = createStore<readonly Update[]>(UPDATES);

export function addOwnUpdate(id: string, text: string): void {
  const update: Update = {
    id,
    author: ME,
    text,
    age: '1m',
    likes: 0,
    hasPicture: false,
    comments: [],
  };
  updates.set([update, ...updates.get()]);
}

function withReply(comment: Comment, parentUrn: string, reply: Comment): Comment {
  const isThread = comment.id === parentUrn || comment.replies.some(({ id }) => id === parentUrn);
  return isThread ? { ...comment, replies: [...comment.replies, reply] } : comment;
}

/** Puts a new comment first under its update, or a new reply last in its thread. */
export function addOwnComment(updateId: string, parentUrn: string | null, urn: string, text: string): void {
  const own: Comment = { id: urn, author: ME, text, age: '1m', likes: 0, isOwn: true, replies: [] };
  const withOwn = (update: Update): Update =>
    parentUrn
      ? { ...update, comments: update.comments.map((comment) => withReply(comment, parentUrn, own)) }
      : { ...update, comments: [own, ...update.comments] };
  updates.set(updates.get().map((update) => (update.id === updateId ? withOwn(update) : update)));
}
