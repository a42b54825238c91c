/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { Icon, type IconName } from '../../shared/preact/icon.tsx';
import { toLandscapeUrl } from '../../shared/preact/portrait.ts';
import type { Person } from '../content/people.ts';
import type { Update } from '../content/updates.ts';
import { Photo, toProfilePath } from '../feed/actor.tsx';
import { label, toCommentCount } from '../labels.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentEntity } from './comment.tsx';

function Actor({ age, person }: { readonly age: string; readonly person: Person }) {
  return (
    <div class={`update-components-actor ${hashed('actor')}`}>
      <a class="update-components-actor__image" href={toProfilePath(person)}>
        <Photo person={person} size={48} />
      </a>
      <div class={`update-components-actor__container ${hashed('actor-words')}`}>
        <a
          class={`update-components-actor__meta-link ${hashed('actor-name')}`}
          href={toProfilePath(person)}
          aria-label={label('profileOf', person.name)}
        >
          <span class="update-components-actor__title">
            <span class="update-components-actor__name">{person.name}</span>
          </span>
        </a>
        <span class={`update-components-actor__description ${hashed('quiet', 'one-line')}`}>
          {person.headline}
        </span>
        <span class={`update-components-actor__sub-description ${hashed('quiet', 'age')}`}>
          {age} • <Icon name="globe" size={14} />
        </span>
      </div>
      <button
        class={`feed-shared-control-menu__trigger ${hashed('round')}`}
        type="button"
        aria-label={label('menuFor', person.name)}
      >
        <Icon name="more" />
      </button>
    </div>
  );
}

/** The words, clamped by style until "more" is pressed. */
function Words({ text }: { readonly text: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const isLong = text.length > 220;
  return (
    <div class={`feed-shared-inline-show-more-text ${hashed('commentary')}`}>
      <div
        class={`update-components-text ${hashed('words')} ${isLong && !isOpen ? hashed('words-clamped') : ''}`}
        dir="auto"
      >
        <span class="break-words">{text}</span>
      </div>
      {isLong && !isOpen && (
        <button
          class={`feed-shared-inline-show-more-text__see-more-less-toggle ${hashed('link')}`}
          type="button"
          onClick={() => setIsOpen(true)}
        >
          {label('more')}
        </button>
      )}
    </div>
  );
}

function Action({ icon, text }: { readonly icon: IconName; readonly text: string }) {
  return (
    <button class={hashed('action')} type="button">
      <Icon name={icon} size={20} />
      <span>{text}</span>
    </button>
  );
}

/** An update of the old pages; its comment box is open from the start. */
export function LegacyUpdate({ update }: { readonly update: Update }) {
  const [isOpen, setIsOpen] = useState(true);
  const urn = `urn:li:activity:${update.id}`;
  return (
    <div data-id={urn} class={hashed('card')}>
      <div class="feed-shared-update-v2" role="article" data-urn={urn}>
        <Actor age={update.age} person={update.author} />
        <div class="feed-shared-update-v2__description">
          <Words text={update.text} />
        </div>
        {update.hasPicture && (
          <img
            class={`update-components-image ${hashed('picture')}`}
            src={toLandscapeUrl(update.author.seed)}
            alt=""
          />
        )}
        <div class={`social-details-social-counts ${hashed('counts', 'quiet')}`}>
          <span class={hashed('likes')}>
            <Icon name="like" size={16} /> {update.likes}
          </span>
          <span>{toCommentCount(update.comments.length)}</span>
        </div>
        <div class={`feed-shared-social-action-bar ${hashed('actions')}`}>
          <Action icon="like" text={label('like')} />
          <button
            class={`comment-button ${hashed('action')}`}
            type="button"
            aria-label={label('comment')}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="comment" size={20} id="comment-small" />
            <span>{label('comment')}</span>
          </button>
          <Action icon="repost" text={label('repost')} />
          <Action icon="send" text={label('send')} />
        </div>
        {isOpen && (
          <div class={`feed-shared-update-v2__comments-container ${hashed('comments')}`}>
            <CommentForm updateId={update.id} parentUrn={null} />
            <div class="comments-comments-list">
              {update.comments.map((comment) => (
                <CommentEntity key={comment.id} comment={comment} update={update} />
              ))}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
