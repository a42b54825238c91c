import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ACCOUNT_ROLES } from '../../lib/settings/types.ts';
import { BrandMark } from '../shared/brand-mark.tsx';
import { MuteList } from '../shared/mute-list.tsx';
import { RestraintNote } from '../shared/restraint-note.tsx';
import { BalanceCard } from './balance-card.tsx';
import { CheckBox } from './check-box.tsx';
import { EntryList } from './entry-list.tsx';
import type { Notice, PopupEvents, PopupModel } from './model.ts';
import { OpenAttempts } from './open-attempts.tsx';
import { TabLine } from './tab-line.tsx';

const NOTICE_KEYS = {
  relabelled: 'popupDoneRelabelled',
  excluded: 'popupDoneExcluded',
  included: 'popupDoneIncluded',
  deleted: 'popupDoneDeleted',
  counted: 'popupDoneCounted',
  dropped: 'popupDoneDropped',
  unmuted: 'popupDoneUnmuted',
  copied: 'popupDoneCopied',
  failed: 'popupDoneFailed',
} as const satisfies Record<Notice, MessageKey>;

export interface PopupProps {
  readonly model: PopupModel;
  readonly events: PopupEvents;
}

/** The whole popup: this tab, the balance, a box to check text, the last entries, the mutes. */
export function Popup({ model, events }: PopupProps) {
  const ledger = model.ledger === 'failed' ? null : model.ledger;
  return (
    <>
      <header class="page-head">
        <BrandMark />
        <h1>{t('extName')}</h1>
        <button type="button" class="quiet" onClick={() => events.openSettings()}>
          {t('popupSettings')}
        </button>
      </header>
      <main class="popup">
        <div class="column">
          <TabLine tab={model.tab} events={events} />
          {model.ledger === 'failed' ? (
            <section class="card">
              <p>{t('popupReadFailed')}</p>
              <button type="button" onClick={() => events.retry()}>
                {t('popupRetry')}
              </button>
            </section>
          ) : (
            <BalanceCard
              balance={ledger?.balance ?? null}
              lens={model.lens}
              view={model.view}
              roles={ACCOUNT_ROLES.filter((role) => model.accounts.some((account) => account.role === role))}
              onLook={(view) => events.look(view)}
            />
          )}
          <CheckBox check={(request) => events.check(request)} />
        </div>
        <div class="column">
          {ledger && (
            <>
              <OpenAttempts attempts={ledger.attempts} now={model.now} events={events} />
              <EntryList
                entries={ledger.entries}
                hasMore={ledger.hasMore}
                accounts={model.accounts}
                now={model.now}
                events={events}
              />
            </>
          )}
          {model.isQuieter && (
            <section class="card" aria-label={t('restraintTitle')}>
              <RestraintNote onEnd={() => events.endRestraint()} />
            </section>
          )}
          {model.mutes.length > 0 && (
            <section class="card" aria-labelledby="mutes-title">
              <h2 id="mutes-title">{t('popupMutes')}</h2>
              <MuteList mutes={model.mutes} now={model.now} onUndo={(id) => events.unmute(id)} />
            </section>
          )}
        </div>
      </main>
      <footer class="page-foot">{t('popupPromise')}</footer>
      <p class={model.notice ? 'notice is-shown' : 'notice'} role="status">
        {model.notice && t(NOTICE_KEYS[model.notice])}
      </p>
    </>
  );
}
