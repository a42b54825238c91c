/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { toEmblemUrl, toPortraitUrl } from '../../shared/preact/portrait.ts';
import type { Person } from '../content/people.ts';
import { label } from '../labels.ts';

export interface PhotoProps {
  readonly person: Person;
  readonly size: number;
}

export function toPhotoUrl(person: Person): string {
  return person.isCompany ? toEmblemUrl(person.seed) : toPortraitUrl(person.seed);
}

export function Photo({ person, size }: PhotoProps) {
  return (
    <img
      class={`${hashed('photo')} ${person.isCompany ? hashed('photo-square') : ''}`}
      src={toPhotoUrl(person)}
      alt={label('profileOf', person.name)}
      width={size}
      height={size}
    />
  );
}

export function toProfilePath(person: Person): string {
  return person.isCompany ? `/company/${person.slug}/` : `/in/${person.slug}/`;
}

/** Who wrote an update, with the menu whose label carries the name. */
export function UpdateActor({ age, person }: { readonly age: string; readonly person: Person }) {
  return (
    <div class={hashed('actor')}>
      <a href={toProfilePath(person)} data-view-name="feed-actor-image">
        <Photo person={person} size={48} />
      </a>
      <div class={hashed('actor-words')}>
        <a class={hashed('actor-name')} href={toProfilePath(person)} data-view-name="feed-header-text">
          {person.name}
        </a>
        <p class={hashed('quiet', 'one-line')}>{person.headline}</p>
        <p class={hashed('quiet', 'age')}>
          {age} · <Icon name="globe" size={14} />
        </p>
      </div>
      <button
        class={hashed('round')}
        type="button"
        aria-label={label('menuFor', person.name)}
        data-view-name="feed-control-menu"
      >
        <Icon name="more" />
      </button>
    </div>
  );
}
