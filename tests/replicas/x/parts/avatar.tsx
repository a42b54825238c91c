/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { getPerson } from '../data/people.ts';
import { Link } from './link.tsx';

export interface AvatarProps {
  readonly handle: string;
  readonly size: 'small' | 'usual' | 'large';
}

/** Shoulders and a head on a soft ground, in the person's own hue. */
function Portrait({ hue }: { readonly hue: number }): ReactElement {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" fill={`hsl(${hue} 62% 78%)`} />
      <path d="M0 30 Q14 20 40 27 V40 H0z" fill={`hsl(${(hue + 40) % 360} 55% 68%)`} />
      <circle cx="20" cy="16.5" r="7" fill={`hsl(${hue} 48% 36%)`} />
      <path d="M6 40c1-10 7-14.500 14-14.5S33 30 34 40z" fill={`hsl(${hue} 48% 36%)`} />
    </svg>
  );
}

export function Avatar({ handle, size }: AvatarProps): ReactElement {
  const { hue } = getPerson(handle);
  return (
    <div className={hashed('avatar', size)} data-testid={`UserAvatar-Container-${handle}`}>
      <Link href={`/${handle}`} tabIndex={-1}>
        <Portrait hue={hue} />
      </Link>
    </div>
  );
}
