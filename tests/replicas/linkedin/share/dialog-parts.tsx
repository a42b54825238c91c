/** @jsxImportSource preact */
import { switches } from '../../shared/current.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { toPortraitUrl } from '../../shared/preact/portrait.ts';
import { ME } from '../content/people.ts';
import { label } from '../labels.ts';

function toReadableTime(at: string): string {
  const { locale } = switches.get();
  return new Date(at).toLocaleString(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** Who posts, to whom, and when if not now. */
export function ShareAuthor({ scheduledAt }: { readonly scheduledAt: string | null }) {
  return (
    <header class="share-box__header">
      <button class="share-unified-settings-entry-button" type="button">
        <img class="share-box__photo" src={toPortraitUrl(ME.seed)} alt={ME.name} width={56} height={56} />
        <span class="share-box__actor">
          <strong>
            {ME.name} <Icon name="down" size={16} />
          </strong>
          <small>{label('audience')}</small>
        </span>
      </button>
      {scheduledAt && (
        <p class="share-box__scheduled-time">
          <Icon name="clock" size={16} /> {label('scheduledFor', toReadableTime(scheduledAt))}
        </p>
      )}
    </header>
  );
}

/** The tools above the line: sibling of the editor, not its ancestor. */
export function ShareTools() {
  return (
    <div class="share-creation-state__tools">
      <button class="share-box__tool" type="button" aria-label={label('insertEmoji')}>
        <Icon name="smile" />
      </button>
      <div class="share-creation-state__media">
        <button class="share-promoted-detour-button" type="button" aria-label={label('addPhoto')}>
          <Icon name="picture" />
        </button>
        <button class="share-promoted-detour-button" type="button" aria-label={label('video')}>
          <Icon name="video" />
        </button>
        <button class="share-promoted-detour-button" type="button" aria-label={label('writeArticle')}>
          <Icon name="article" />
        </button>
      </div>
    </div>
  );
}

export interface ShareFooterProps {
  readonly isScheduled: boolean;
  readonly canPost: boolean;
  readonly isSending: boolean;
  readonly onSchedule: () => void;
  readonly onSubmit: () => void;
}

export function ShareFooter({ canPost, isScheduled, isSending, onSchedule, onSubmit }: ShareFooterProps) {
  return (
    <div class="share-creation-state__bottom">
      <div class="share-box_actions">
        <button
          class="share-actions__scheduled-post-btn artdeco-button artdeco-button--circle"
          type="button"
          aria-label={label('scheduleLater')}
          onClick={onSchedule}
        >
          <Icon name="clock" />
        </button>
        <button
          class="share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary"
          type="button"
          disabled={!canPost}
          aria-busy={isSending}
          onClick={onSubmit}
        >
          <span class="artdeco-button__text">{label(isScheduled ? 'schedule' : 'post')}</span>
        </button>
      </div>
    </div>
  );
}
