/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { label } from '../labels.ts';
import { Icon } from '../parts/icons.tsx';
import { QuoteCard } from '../parts/quote-card.tsx';
import type { Tweet } from '../data/tweets.ts';

export interface AttachmentsProps {
  readonly hue: number | null;
  readonly quoted: Tweet | null;
  onEditMedia(): void;
  onRemoveMedia(): void;
}

/** What hangs under the text: a drawn picture, the quoted post. */
export function Attachments({
  hue,
  onEditMedia,
  onRemoveMedia,
  quoted,
}: AttachmentsProps): ReactElement | null {
  if (hue === null && quoted === null) return null;
  return (
    <div data-testid="attachments" className={hashed('attachments')}>
      {hue !== null && (
        <div className={hashed('picture')} style={{ '--hue': hue } as object}>
          <button
            type="button"
            aria-label={label('editMedia')}
            className={hashed('round', 'onPicture')}
            onClick={onEditMedia}
          >
            <Icon name="pencil" />
          </button>
          <button
            type="button"
            aria-label={label('removeMedia')}
            className={hashed('round', 'onPicture')}
            onClick={onRemoveMedia}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      {quoted !== null && <QuoteCard tweet={quoted} />}
    </div>
  );
}
