/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { isFlagSet } from '../../shared/switches.ts';
import { hashed } from '../../shared/hashed.ts';
import type { Tweet } from '../data/tweets.ts';
import { useSwitches } from '../hooks.ts';
import { TweetView } from './tweet.tsx';

const SLOTS = 8;
/** Height that a post not yet seen is taken for, in CSS pixels. */
const GUESSED_HEIGHT = 180;

interface Run {
  readonly first: number;
  readonly above: number;
  readonly below: number;
}

function toRun(list: readonly Tweet[], heights: ReadonlyMap<string, number>, scrolled: number): Run {
  const height = (tweet: Tweet): number => heights.get(tweet.id) ?? GUESSED_HEIGHT;
  const last = Math.max(0, list.length - SLOTS);
  const run = { first: 0, above: 0 };
  for (const tweet of list.slice(0, last)) {
    if (run.above + height(tweet) > scrolled - 2 * GUESSED_HEIGHT) break;
    run.first += 1;
    run.above += height(tweet);
  }
  const below = list.slice(run.first + SLOTS).reduce((sum, tweet) => sum + height(tweet), 0);
  return { ...run, below };
}

/**
 * A list that keeps a handful of nodes and gives them other posts while one scrolls: an article node
 * that stays in the page changes its id, author and text.
 */
function RecycledFeed({ list }: { readonly list: readonly Tweet[] }): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const follow = (): void => setScrolled(-(frame.current?.getBoundingClientRect().top ?? 0));
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, []);
  const run = toRun(list, heights.current, scrolled);
  const shown = list.slice(run.first, run.first + SLOTS);
  return (
    <div ref={frame} style={{ paddingTop: run.above, paddingBottom: run.below }}>
      {shown.map((tweet, slot) => (
        <div
          key={slot}
          data-testid="cellInnerDiv"
          className={hashed('cell')}
          ref={(cell) => {
            if (cell !== null) heights.current.set(tweet.id, cell.offsetHeight);
          }}
        >
          <TweetView tweet={tweet} look="row" />
        </div>
      ))}
    </div>
  );
}

export function Feed({ list }: { readonly list: readonly Tweet[] }): ReactElement {
  if (isFlagSet(useSwitches(), 'recycle')) return <RecycledFeed list={list} />;
  return (
    <div>
      {list.map((tweet) => (
        <div key={tweet.id} data-testid="cellInnerDiv" className={hashed('cell')}>
          <TweetView tweet={tweet} look="row" />
        </div>
      ))}
    </div>
  );
}
