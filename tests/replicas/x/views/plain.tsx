/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { findPeople, getPerson, SELF } from '../data/people.ts';
import { useStore } from '../hooks.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Feed } from '../parts/feed.tsx';
import { SearchBox } from '../parts/side-column.tsx';
import { tweets } from '../state.ts';

export function Explore(): ReactElement {
  const list = useStore(tweets).filter(({ replyTo }) => replyTo === undefined);
  return (
    <div>
      <div className={hashed('top', 'pageHead')}>
        <SearchBox />
      </div>
      <Feed list={list.slice(0, 6)} />
    </div>
  );
}

/** Somebody's own page, with what they wrote. */
export function Profile({ handle }: { readonly handle: string }): ReactElement {
  const list = useStore(tweets).filter(({ author }) => author === handle);
  const isKnown = handle === SELF.handle || findPeople(handle).some((person) => person.handle === handle);
  if (!isKnown) return <div className={hashed('top', 'pageHead')} />;
  const person = getPerson(handle);
  return (
    <div>
      <div className={hashed('picture', 'cover')} style={{ '--hue': person.hue } as object} />
      <div className={hashed('profileHead')}>
        <Avatar handle={handle} size="large" />
        <h2>{person.name}</h2>
        <p className={hashed('dim')}>@{handle}</p>
        <p>{person.bio}</p>
      </div>
      <Feed list={list} />
    </div>
  );
}
