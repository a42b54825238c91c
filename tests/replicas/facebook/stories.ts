import { createStore } from '../shared/store.ts';
import { ME, type Person } from './content/people.ts';
import { STORIES, type Comment, type Story } from './content/stories.ts';

/** What the feeds show, newest first. */
export const stories = createStore<readonly Story[]>(STORIES);

export interface OwnStory {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly groupId: string | null;
}

export function addOwnStory(own: OwnStory): void {
  const story: Story = { ...own, age: '1m', likes: 0, hasPicture: false, comments: [] };
  stories.set([story, ...stories.get()]);
}

function withReply(comment: Comment, parentId: string, reply: Comment): Comment {
  const isThread = comment.id === parentId || comment.replies.some(({ id }) => id === parentId);
  return isThread ? { ...comment, replies: [...comment.replies, reply] } : comment;
}

/** Puts a new comment last under its story, or a new reply last in its thread. */
export function addOwnComment(storyId: string, parentId: string | null, id: string, text: string): void {
  const own: Comment = { id, author: ME, text, age: '1m', replies: [] };
  const withOwn = (story: Story): Story =>
    parentId
      ? { ...story, comments: story.comments.map((comment) => withReply(comment, parentId, own)) }
      : { ...story, comments: [...story.comments, own] };
  stories.set(stories.get().map((story) => (story.id === storyId ? withOwn(story) : story)));
}
