import { t } from '../../lib/platform/i18n.ts';
import type { Mute } from '../../lib/settings/types.ts';
import { networkName } from './names.ts';
import { reasonName } from './reason-words.ts';
import { untilText } from './when.ts';

export interface MuteListProps {
  readonly mutes: readonly Mute[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  onUndo(id: string): void;
}

/** The mutes in force, each with what it quiets, until when, and the way back. */
export function MuteList({ mutes, now, onUndo }: MuteListProps) {
  return (
    <ul class="rows">
      {mutes.map((mute) => {
        const what = muteText(mute);
        return (
          <li key={mute.id} class="row">
            <span class="row-text">
              <span>{what}</span>
              <span class="meta">
                {mute.until === undefined ? t('muteUntilUndone') : t('muteUntil', untilText(mute.until, now))}
              </span>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('muteUndoThis', what)}
              onClick={() => onUndo(mute.id)}
            >
              {t('muteUndo')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function muteText(mute: Mute): string {
  switch (mute.kind) {
    case 'all':
      return t('muteAll');
    case 'network':
      return t('muteNetwork', networkName(mute.network));
    case 'reason':
      return t('muteReason', reasonName(mute.family));
    case 'phrase':
      return t('mutePhrase', reasonName(mute.family));
  }
}
