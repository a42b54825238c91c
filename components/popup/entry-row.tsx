import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import type { AccountRole } from '../../lib/settings/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { networkName, roleName, surfaceName } from '../shared/names.ts';
import { agoText, fullTime } from '../shared/when.ts';
import { LabelSelect } from './label-select.tsx';
import type { ListedEntry, PopupEvents } from './model.ts';

export interface EntryRowProps {
  readonly entry: ListedEntry;
  /** Under whose name it was posted, where the person said. */
  readonly role: AccountRole | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly events: Pick<PopupEvents, 'relabel' | 'exclude' | 'remove'>;
}

/** One posted message: what it was taken for, where and when, and what can be done about it. */
export function EntryRow({ entry, role, now, events }: EntryRowProps) {
  const metaId = useId();
  const [isAsking, setAsking] = useState(false);
  const deleteButton = useRef<HTMLButtonElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useLayoutEffect(() => {
    if (isAsking) keepButton.current?.focus();
    else if (wasAsking.current) deleteButton.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <li class={entry.excluded ? 'row entry is-excluded' : 'row entry'}>
      <LabelSelect
        label={entry.label}
        describedBy={metaId}
        onChoose={(label) => events.relabel(entry.id, label)}
      />
      {isAsking ? (
        <span
          class="actions"
          role="group"
          aria-label={t('popupDeleteAsk')}
          aria-describedby={metaId}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            setAsking(false);
          }}
        >
          <button type="button" class="quiet careful" onClick={() => events.remove(entry.id)}>
            {t('popupDeleteYes')}
          </button>
          <button type="button" class="quiet" ref={keepButton} onClick={() => setAsking(false)}>
            {t('popupDeleteNo')}
          </button>
        </span>
      ) : (
        <span class="actions">
          <button
            type="button"
            class="quiet"
            aria-describedby={metaId}
            onClick={() => events.exclude(entry.id, !entry.excluded)}
          >
            {entry.excluded ? t('popupInclude') : t('popupExclude')}
          </button>
          <button
            type="button"
            class="quiet"
            ref={deleteButton}
            aria-describedby={metaId}
            onClick={() => setAsking(true)}
          >
            {t('popupDelete')}
          </button>
        </span>
      )}
      <span class="meta" id={metaId}>
        {t('popupWhere', networkName(entry.network), surfaceName(entry.surface))}
        {role && ` · ${roleName(role)}`}
        {' · '}
        <time dateTime={new Date(entry.at).toISOString()} title={fullTime(entry.at)}>
          {agoText(entry.at, now)}
        </time>
        {entry.corrected && ` · ${t('popupCorrected')}`}
        {entry.excluded && ` · ${t('popupExcluded')}`}
      </span>
      {entry.text !== undefined && (
        <q class="kept" dir="auto">
          {entry.text}
        </q>
      )}
    </li>
  );
}
