/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import type { Person } from '../content/people.ts';
import type { Comment, Update } from '../content/updates.ts';
import { label } from '../labels.ts';
import { CommentBox } from './comment-box.tsx';
import { CommentItem } from './comment.tsx';
import { componentKey } from './keys.ts';

interface ThreadProps {
  readonly updateId: string;
  readonly top: Comment;
  readonly isByAuthor: (person: Person) => boolean;
}

/** A comment, its replies and the one reply box that they share. */
function Thread({ isByAuthor, top, updateId }: ThreadProps) {
  const [target, setTarget] = useState<Comment | null>(null);
  return (
    <div class={hashed('thread')}>
      <CommentItem comment={top} isByAuthor={isByAuthor} onReply={setTarget} />
      {top.replies.map((reply) => (
        <CommentItem key={reply.id} comment={reply} isReply isByAuthor={isByAuthor} onReply={setTarget} />
      ))}
      {target && (
        <div class={hashed('reply-box')}>
          <CommentBox key={target.id} updateId={updateId} parentUrn={target.id} mentions={target.author} />
        </div>
      )}
    </div>
  );
}

/** What the comment toggle opens under an update. */
export function Comments({ update }: { readonly update: Update }) {
  const isByAuthor = (person: Person): boolean => person.slug === update.author.slug;
  return (
    <div class={hashed('comments')} {...componentKey(`commentsSectionContainer_${update.id}`)}>
      <CommentBox updateId={update.id} parentUrn={null} />
      {update.comments.length > 0 && (
        <p class={hashed('comment-order', 'quiet')}>
          {label('mostRelevant')} <Icon name="down" size={16} />
        </p>
      )}
      {update.comments.map((comment) => (
        <Thread key={comment.id} updateId={update.id} top={comment} isByAuthor={isByAuthor} />
      ))}
    </div>
  );
}
