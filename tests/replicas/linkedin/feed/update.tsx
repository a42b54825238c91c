/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { Icon, type IconName } from '../../shared/preact/icon.tsx';
import { toLandscapeUrl } from '../../shared/preact/portrait.ts';
import { navigate } from '../../shared/router.ts';
import type { Update } from '../content/updates.ts';
import { label, toCommentCount } from '../labels.ts';
import { UpdateActor } from './actor.tsx';
import { Comments } from './comments.tsx';
import { ExpandableText } from './expandable-text.tsx';
import { componentKey, toComponentBase, toTrackingScope } from './keys.ts';

/** The new feed keeps the same update in its list three times; the second copy is the one that shows. */
const COPIES = ['FeedType_MAIN_FEED_PRELOAD', 'FeedType_MAIN_FEED_RELEVANCE', 'FeedType_MAIN_FEED_RECENT'];
const SHOWN_COPY = 'FeedType_MAIN_FEED_RELEVANCE';

function Counts({ update }: { readonly update: Update }) {
  const path = `/feed/update/urn:li:activity:${update.id}/`;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    navigate(path);
  };
  return (
    <div class={hashed('counts', 'quiet')}>
      <span class={hashed('likes')}>
        <Icon name="like" size={16} /> {update.likes}
      </span>
      <a class={hashed('quiet')} href={path} onClick={open}>
        {toCommentCount(update.comments.length)}
      </a>
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

interface CopyProps {
  readonly update: Update;
  readonly feedType: string;
}

function Copy({ feedType, update }: CopyProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isShown = feedType === SHOWN_COPY;
  return (
    <div
      role="listitem"
      class={hashed(isShown ? 'card' : 'away')}
      {...componentKey(`expanded${toComponentBase(update.id)}${feedType}`)}
    >
      <div
        data-view-name="feed-full-update"
        data-view-tracking-scope={toTrackingScope(update.id)}
        class={hashed('update')}
      >
        <UpdateActor age={update.age} person={update.author} />
        <div class={hashed('commentary')} data-view-name="feed-commentary">
          <ExpandableText text={update.text} />
        </div>
        {update.hasPicture && (
          <img
            class={hashed('picture')}
            src={toLandscapeUrl(update.author.seed)}
            alt=""
            data-view-name="feed-update-image"
          />
        )}
        <Counts update={update} />
        <div class={hashed('actions')}>
          <Action icon="like" text={label('like')} />
          <button
            class={hashed('action')}
            type="button"
            data-view-name="feed-comment-button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="comment" size={20} id="comment-small" />
            <span>{label('comment')}</span>
          </button>
          <Action icon="repost" text={label('repost')} />
          <Action icon="send" text={label('send')} />
        </div>
        {isOpen && <Comments update={update} />}
      </div>
    </div>
  );
}

export function UpdateItem({ update }: { readonly update: Update }) {
  return (
    <>
      {COPIES.map((feedType) => (
        <Copy key={feedType} feedType={feedType} update={update} />
      ))}
    </>
  );
}
