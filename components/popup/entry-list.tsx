import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Account } from '../../lib/settings/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { EntryRow } from './entry-row.tsx';
import type { ListedEntry, PopupEvents } from './model.ts';

export interface EntryListProps {
  readonly entries: readonly ListedEntry[];
  readonly hasMore: boolean;
  readonly accounts: readonly Account[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly events: Pick<PopupEvents, 'relabel' | 'exclude' | 'remove' | 'showMore'>;
}

/** The last posted messages, newest first. */
export function EntryList({ entries, hasMore, accounts, now, events }: EntryListProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);

  // A row that goes away takes the focus with it; the heading catches it.
  useLayoutEffect(() => {
    if (hadFocus.current && !list.current?.contains(document.activeElement)) title.current?.focus();
    hadFocus.current = false;
  }, [entries]);

  return (
    <section class="card" aria-labelledby="entries-title">
      <h2 id="entries-title" ref={title} tabIndex={-1}>
        {t('popupEntries')}
      </h2>
      {entries.length === 0 ? (
        <p class="meta">{t('popupEntriesNone')}</p>
      ) : (
        <ul class="rows" ref={list}>
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              role={accounts.find(({ id }) => id === entry.account)?.role ?? null}
              now={now}
              events={{
                ...events,
                remove: (id) => {
                  hadFocus.current = true;
                  events.remove(id);
                },
              }}
            />
          ))}
        </ul>
      )}
      {hasMore && (
        <button type="button" class="wide" onClick={() => events.showMore()}>
          {t('popupMore')}
        </button>
      )}
    </section>
  );
}
