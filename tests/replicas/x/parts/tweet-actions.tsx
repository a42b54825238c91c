/** @jsxImportSource react */
import { useState, type ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import type { Tweet } from '../data/tweets.ts';
import { useStore } from '../hooks.ts';
import { label } from '../labels.ts';
import { openCompose, retweetMenu, tweets } from '../state.ts';
import { Icon, type IconName } from './icons.tsx';

interface ActionProps {
  readonly icon: IconName;
  readonly name: string;
  readonly testId: string;
  readonly tone: string;
  readonly count?: number;
  onPress?(button: HTMLElement): void;
}

function Action({ count, icon, name, onPress, testId, tone }: ActionProps): ReactElement {
  return (
    <div className={hashed('actionCell')}>
      <button
        type="button"
        role="button"
        aria-label={count === undefined ? name : `${count} ${name}`}
        data-testid={testId}
        className={hashed('action', tone)}
        onClick={(event) => {
          event.stopPropagation();
          onPress?.(event.currentTarget);
        }}
      >
        <div className={hashed('actionIcon')}>
          <Icon name={icon} />
        </div>
        {count !== undefined && (
          <span data-testid="app-text-transition-container" className={hashed('actionCount')}>
            <span>{count === 0 ? '' : count}</span>
          </span>
        )}
      </button>
    </div>
  );
}

/** A number that belongs to a post and does not change, for the looks. */
function toCount(id: string, salt: number, max: number): number {
  const digits = Number(id.slice(-3)) * (salt + 7) + salt * 13;
  return id.startsWith('179') ? digits % max : 0;
}

export function TweetActions({ tweet }: { readonly tweet: Tweet }): ReactElement {
  const [isLiked, setLiked] = useState(false);
  const replies = useStore(tweets).filter(({ replyTo }) => replyTo === tweet.id).length;
  return (
    <div role="group" className={hashed('actions')}>
      <Action
        icon="reply"
        name={label('reply')}
        testId="reply"
        tone="blue"
        count={replies}
        onPress={() => openCompose({ replyTo: tweet.id, parts: [''] })}
      />
      <Action
        icon="repost"
        name={label('repost')}
        testId="retweet"
        tone="green"
        count={toCount(tweet.id, 3, 19)}
        onPress={(button) => {
          const { left, top } = button.getBoundingClientRect();
          retweetMenu.set({ tweetId: tweet.id, left, top });
        }}
      />
      <Action
        icon="heart"
        name={label('like')}
        testId={isLiked ? 'unlike' : 'like'}
        tone={isLiked ? 'liked' : 'pink'}
        count={toCount(tweet.id, 5, 88) + (isLiked ? 1 : 0)}
        onPress={() => setLiked(!isLiked)}
      />
      <Action icon="bookmark" name={label('bookmark')} testId="bookmark" tone="blue" />
      <Action icon="share" name={label('share')} testId="share" tone="blue" />
    </div>
  );
}
