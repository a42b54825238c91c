/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { toAge } from '../clock.ts';
import { getPerson } from '../data/people.ts';
import type { Tweet } from '../data/tweets.ts';
import { Avatar } from './avatar.tsx';

/** A post inside a post. */
export function QuoteCard({ tweet }: { readonly tweet: Tweet }): ReactElement {
  return (
    <div role="link" tabIndex={0} className={hashed('quoteCard')}>
      <div className={hashed('quoteHead')}>
        <Avatar handle={tweet.author} size="small" />
        <div data-testid="User-Name" className={hashed('userName')}>
          <b>{getPerson(tweet.author).name}</b>
          <span className={hashed('dim')}>
            <bdi dir="ltr">@{tweet.author}</bdi> · {toAge(tweet.at)}
          </span>
        </div>
      </div>
      <div data-testid="tweetText" dir="auto" lang="en" className={hashed('tweetText')}>
        <span>{tweet.text}</span>
      </div>
    </div>
  );
}
