/** @jsxImportSource react */
import { useMemo, type ReactElement } from 'react';
import { goBack } from '../../shared/router.ts';
import { isFlagSet } from '../../shared/switches.ts';
import { switches } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { Composer } from '../composer/composer.tsx';
import { OPENING_TWEETS, type Tweet } from '../data/tweets.ts';
import { SELF } from '../data/people.ts';
import { useStore, useSwitches } from '../hooks.ts';
import { label } from '../labels.ts';
import { Feed } from '../parts/feed.tsx';
import { Icon } from '../parts/icons.tsx';
import { TweetView } from '../parts/tweet.tsx';
import { findTweet, tweets } from '../state.ts';

/** Whom an answer goes to: the author and everybody the post mentions. */
function toAddressees(tweet: Tweet): readonly string[] {
  const mentioned = [...tweet.text.matchAll(/(?<=^|\s)@(\w+)/g)].map((match) => match[1] ?? '');
  return [...new Set([tweet.author, ...mentioned])].filter((handle) => handle !== SELF.handle);
}

export function ReplyingTo({ tweet }: { readonly tweet: Tweet }): ReactElement {
  return (
    <button type="button" role="button" dir="ltr" className={hashed('replyingTo')}>
      <span>{label('replyingTo')} </span>
      {toAddressees(tweet).map((handle, index) => (
        <span key={handle}>
          {index > 0 && <span> {label('and')} </span>}
          <span dir="ltr" className={hashed('entity')}>
            @{handle}
          </span>
        </span>
      ))}
    </button>
  );
}

function InlineReply({ tweet }: { readonly tweet: Tweet }): ReactElement {
  const intent = useMemo(() => ({ replyTo: tweet.id, parts: [switches.get().prefill] }), [tweet.id]);
  return (
    <div data-testid="inline_reply_offscreen" className={hashed('inlineReply')}>
      <ReplyingTo tweet={tweet} />
      <Composer place="inline" intent={intent} />
    </div>
  );
}

/** Another post for the article node over the open reply, as when a virtual list gives it away. */
function findOther(tweet: Tweet): Tweet | undefined {
  return OPENING_TWEETS.find(({ id, replyTo }) => id !== tweet.id && replyTo === undefined);
}

function Conversation({ tweet }: { readonly tweet: Tweet }): ReactElement {
  const isRecycled = isFlagSet(useSwitches(), 'recycleParent');
  const replies = useStore(tweets).filter(({ replyTo }) => replyTo === tweet.id);
  const parent = findTweet(tweet.replyTo);
  return (
    <section role="region" aria-label={label('conversation')}>
      {parent !== null && (
        <div data-testid="cellInnerDiv" className={hashed('cell')}>
          <TweetView tweet={parent} look="row" />
        </div>
      )}
      <div data-testid="cellInnerDiv" className={hashed('cell')}>
        <TweetView tweet={isRecycled ? (findOther(tweet) ?? tweet) : tweet} look="focal" />
        <InlineReply key={tweet.id} tweet={tweet} />
      </div>
      <Feed list={replies} />
    </section>
  );
}

export function Status({ id }: { readonly id: string }): ReactElement {
  useStore(tweets);
  const tweet = findTweet(id);
  return (
    <div aria-label={label('conversation')}>
      <div className={hashed('top', 'pageHead')}>
        <button
          type="button"
          data-testid="app-bar-back"
          aria-label={label('back')}
          className={hashed('round')}
          onClick={goBack}
        >
          <Icon name="back" />
        </button>
        <h2>{label('postHeading')}</h2>
      </div>
      {tweet !== null && <Conversation tweet={tweet} />}
    </div>
  );
}
