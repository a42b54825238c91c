/** @jsxImportSource preact */
import { hashed } from '../shared/hashed.ts';
import { toEmblemUrl, toPortraitUrl } from '../shared/preact/portrait.ts';
import type { Person } from './content/people.ts';

export function toPhotoUrl({ isPage, seed }: Person): string {
  return isPage ? toEmblemUrl(seed) : toPortraitUrl(seed);
}

/** Facebook draws its round photos as pictures inside of SVG, so there is no `img` to find. */
export function Photo({ person, size }: { readonly person: Person; readonly size: number }) {
  return (
    <svg
      class={hashed('photo')}
      role="img"
      aria-label={person.name}
      width={size}
      height={size}
      viewBox="0 0 40 40"
    >
      <clipPath id="round">
        <circle cx="20" cy="20" r="20" />
      </clipPath>
      <image href={toPhotoUrl(person)} width="40" height="40" clip-path="url(#round)" />
    </svg>
  );
}
