/** @jsxImportSource react */
import { useState, type ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { getPerson } from '../data/people.ts';
import { label } from '../labels.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';

const SUGGESTED = ['tamsinordway', 'abelfenwick', 'hollisgrange'] as const;
const TOPICS = ['Sourdough in winter', '#freelance', 'Storm in the north', 'Choir season'] as const;

/** The search box: an input that must never be taken for a composer. */
export function SearchBox(): ReactElement {
  const [query, setQuery] = useState('');
  return (
    <form role="search" className={hashed('search')} onSubmit={(event) => event.preventDefault()}>
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-label={label('search')}
        placeholder={label('search')}
        autoComplete="off"
        data-testid="SearchBox_Search_Input"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
    </form>
  );
}

export function SideColumn(): ReactElement {
  return (
    <div data-testid="sidebarColumn" className={hashed('side')}>
      <SearchBox />
      <section className={hashed('card')}>
        <h2>{label('trends')}</h2>
        {TOPICS.map((topic) => (
          <div key={topic} data-testid="trend" className={hashed('cardRow')} dir="auto">
            <b>{topic}</b>
          </div>
        ))}
      </section>
      <section className={hashed('card')}>
        <h2>{label('whoToFollow')}</h2>
        {SUGGESTED.map((handle) => (
          <div key={handle} data-testid="UserCell" className={hashed('cardRow')}>
            <Avatar handle={handle} size="usual" />
            <span className={hashed('typeaheadName')}>
              <b>{getPerson(handle).name}</b>
              <span className={hashed('dim')}>
                <bdi dir="ltr">@{handle}</bdi>
              </span>
            </span>
            <button type="button" className={hashed('pill', 'solid', 'small')}>
              {label('follow')}
            </button>
          </div>
        ))}
      </section>
    </div>
  );
}
