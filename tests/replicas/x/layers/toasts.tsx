/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../hooks.ts';
import { label } from '../labels.ts';
import { Link } from '../parts/link.tsx';
import { toasts } from '../toasts.ts';

export function Toasts(): ReactElement | null {
  const standing = useStore(toasts);
  if (standing.length === 0) return null;
  return (
    <div className={hashed('toasts')}>
      {standing.map(({ key, link, text }) => (
        <div key={key} role="alert" data-testid="toast" className={hashed('toast')}>
          <div dir="auto">
            <span>{text}</span>
          </div>
          {link !== undefined && (
            <Link href={link} className={hashed('toastLink')}>
              <span>{label('view')}</span>
            </Link>
          )}
        </div>
      ))}
    </div>
  );
}
