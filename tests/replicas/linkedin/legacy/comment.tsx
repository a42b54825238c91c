/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import type { Comment, Update } from '../content/updates.ts';
import { Photo, toProfilePath } from '../feed/actor.tsx';
import { label } from '../labels.ts';
import { CommentForm } from './comment-form.tsx';

interface HeadProps {
  readonly comment: Comment;
  readonly update: Update;
}

function Head({ comment: { age, author, isOwn }, update }: HeadProps) {
  const isByAuthor = author.slug === update.author.slug;
  return (
    <div class="comments-comment-meta__container">
      <div class={`comments-comment-meta__actor ${hashed('comment-head')}`}>
        <a
          class={`comments-comment-meta__description-title ${hashed('comment-name')}`}
          href={toProfilePath(author)}
        >
          {author.name}
        </a>
        {isOwn && <span class={`comments-comment-meta__data ${hashed('quiet')}`}>• {label('you')}</span>}
        {!isOwn && isByAuthor && (
          <span class={`comments-comment-meta__badge ${hashed('badge')}`}>{label('author')}</span>
        )}
        <time class={`comments-comment-meta__info ${hashed('quiet')}`}>{age}</time>
      </div>
      <p class={`comments-comment-meta__description-subtitle ${hashed('quiet', 'one-line')}`}>
        {author.headline}
      </p>
    </div>
  );
}

interface BodyProps extends HeadProps {
  readonly onReply: () => void;
}

function Body({ comment, onReply, update }: BodyProps) {
  return (
    <>
      <Head comment={comment} update={update} />
      <section class={`comments-comment-entity__content ${hashed('comment-words')}`}>
        <span class="comments-comment-item__main-content feed-shared-main-content--comment" dir="auto">
          {comment.text}
        </span>
      </section>
      <div class={`comments-comment-social-bar--cr ${hashed('comment-actions')}`}>
        <button class={hashed('link')} type="button">
          {label('like')}
        </button>
        <span class={hashed('divider')} />
        <button
          class={`comments-comment-social-bar__reply-action-button--cr ${hashed('link')}`}
          type="button"
          onClick={onReply}
        >
          {label('reply')}
        </button>
      </div>
    </>
  );
}

/** A comment of the old pages with its replies and the reply box that the whole thread shares. */
export function CommentEntity({ comment, update }: HeadProps) {
  const [target, setTarget] = useState<Comment | null>(null);
  return (
    <article class={`comments-comment-entity ${hashed('comment')}`} data-id={comment.id}>
      <Photo person={comment.author} size={40} />
      <div class={hashed('comment-body')}>
        <Body comment={comment} update={update} onReply={() => setTarget(comment)} />
        <div class="comments-replies-list">
          {comment.replies.map((reply) => (
            <article
              key={reply.id}
              class={`comments-comment-entity comments-comment-entity--reply ${hashed('legacy-reply')}`}
              data-id={reply.id}
            >
              <Photo person={reply.author} size={32} />
              <div class={hashed('comment-body')}>
                <Body comment={reply} update={update} onReply={() => setTarget(reply)} />
              </div>
            </article>
          ))}
        </div>
        {target && (
          <CommentForm key={target.id} updateId={update.id} parentUrn={target.id} mentions={target.author} />
        )}
      </div>
    </article>
  );
}
