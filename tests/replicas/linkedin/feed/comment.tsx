/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import type { Person } from '../content/people.ts';
import type { Comment } from '../content/updates.ts';
import { label } from '../labels.ts';
import { Photo, toProfilePath } from './actor.tsx';
import { ExpandableText } from './expandable-text.tsx';
import { componentKey } from './keys.ts';

export interface CommentItemProps {
  readonly comment: Comment;
  readonly isReply?: boolean;
  readonly isByAuthor: (person: Person) => boolean;
  readonly onReply: (comment: Comment) => void;
}

/** A comment or a reply of the new feed. */
export function CommentItem({ comment, isByAuthor, isReply = false, onReply }: CommentItemProps) {
  const { age, author, id, isOwn, likes, text } = comment;
  return (
    <div
      class={hashed(isReply ? 'reply' : 'comment')}
      {...componentKey(`replaceableComment_${id}`)}
      data-view-name={isReply ? 'comment-reply-container' : 'comment-container'}
    >
      <a
        href={toProfilePath(author)}
        data-view-name={isReply ? 'reply-actor-picture' : 'comment-actor-picture'}
      >
        <Photo person={author} size={isReply ? 32 : 40} />
      </a>
      <div class={hashed('comment-body')}>
        <div class={hashed('comment-head')}>
          <span class={hashed('comment-name')}>
            {author.name}
            {isOwn && <span class={hashed('quiet')}> · {label('you')}</span>}
            {!isOwn && isByAuthor(author) && <span class={hashed('badge')}>{label('author')}</span>}
          </span>
          <span class={hashed('quiet')}>{age}</span>
        </div>
        <p class={hashed('quiet', 'one-line')}>{author.headline}</p>
        <div class={hashed('comment-words')} data-view-name="comment-commentary">
          <ExpandableText text={text} />
        </div>
        <div class={hashed('comment-actions')}>
          <button class={hashed('link')} type="button" data-view-name="comment-reaction-button">
            {label('like')}
          </button>
          {likes > 0 && <span class={hashed('quiet')}>{likes}</span>}
          <span class={hashed('divider')} />
          <button
            class={hashed('link')}
            type="button"
            data-view-name={isReply ? 'comment-reply-to-reply-button' : 'comment-reply-button'}
            onClick={() => onReply(comment)}
          >
            {label('reply')}
          </button>
        </div>
      </div>
    </div>
  );
}
