/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { navigate } from '../../shared/router.ts';
import { toAge, toMoment } from '../clock.ts';
import { getPerson } from '../data/people.ts';
import type { Tweet } from '../data/tweets.ts';
import { label } from '../labels.ts';
import { findTweet } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { QuoteCard } from './quote-card.tsx';
import { TweetActions } from './tweet-actions.tsx';

export interface TweetProps {
  readonly tweet: Tweet;
  /** `row` in a list, `focal` on its own page, `above` over a reply that is being written. */
  readonly look: 'row' | 'focal' | 'above';
}

function toPath({ author, id }: Tweet): string {
  return `/${author}/status/${id}`;
}

function UserName({ look, tweet }: TweetProps): ReactElement {
  const { author } = tweet;
  return (
    <div data-testid="User-Name" className={hashed('userName')}>
      <Link href={`/${author}`} className={hashed('name')}>
        <span>{getPerson(author).name}</span>
      </Link>
      <Link href={`/${author}`} tabIndex={-1} className={hashed('dim', 'handle')}>
        <span dir="ltr">@{author}</span>
      </Link>
      {look !== 'focal' && (
        <>
          <span className={hashed('dim')} aria-hidden="true">
            ·
          </span>
          <Link href={toPath(tweet)} className={hashed('dim')}>
            <time dateTime={new Date(tweet.at).toISOString()}>{toAge(tweet.at)}</time>
          </Link>
        </>
      )}
    </div>
  );
}

/** Mentions, tags and links of a post's text as links, as they are on the site. */
function TweetText({ text }: { readonly text: string }): ReactElement {
  const pieces = text.split(/((?<=^|\s)[@#][\p{L}\p{N}_]+)/u);
  return (
    <div data-testid="tweetText" dir="auto" lang="en" className={hashed('tweetText')}>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? (
          <span key={index}>
            <Link href={`/${piece.slice(1)}`} className={hashed('entity')}>
              {piece}
            </Link>
          </span>
        ) : (
          <span key={index}>{piece}</span>
        ),
      )}
    </div>
  );
}

export function TweetView({ look, tweet }: TweetProps): ReactElement {
  const quoted = findTweet(tweet.quote);
  return (
    <article
      role="article"
      tabIndex={look === 'above' ? -1 : 0}
      data-testid="tweet"
      className={hashed('tweet', look)}
      onClick={() => {
        if (look === 'row') navigate(toPath(tweet));
      }}
    >
      <div data-testid="Tweet-User-Avatar" className={hashed('tweetAvatar')}>
        <Avatar handle={tweet.author} size="usual" />
        {look === 'above' && <div className={hashed('threadLine')} />}
      </div>
      <div className={hashed('tweetBody')}>
        <div className={hashed('tweetHead')}>
          <UserName tweet={tweet} look={look} />
          {look !== 'above' && (
            <button
              type="button"
              aria-label={label('more')}
              data-testid="caret"
              className={hashed('round', 'caret')}
            >
              <Icon name="dots" />
            </button>
          )}
        </div>
        <TweetText text={tweet.text} />
        {tweet.picture !== undefined && look !== 'above' && (
          <div
            data-testid="tweetPhoto"
            className={hashed('picture')}
            style={{ '--hue': tweet.picture } as object}
          />
        )}
        {quoted !== null && <QuoteCard tweet={quoted} />}
        {look === 'focal' && (
          <div className={hashed('dim', 'focalTime')}>
            <Link href={toPath(tweet)}>
              <time dateTime={new Date(tweet.at).toISOString()}>{toMoment(tweet.at)}</time>
            </Link>
          </div>
        )}
        {look !== 'above' && <TweetActions tweet={tweet} />}
      </div>
    </article>
  );
}
