import { NETWORKS } from '../../lib/core/vocabulary.ts';
import type { Window } from '../../lib/ledger/balance.ts';
import { WINDOWS } from '../../lib/ledger/balance.ts';
import type { Balance } from '../../lib/ledger/types.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import { tn } from '../../lib/platform/plural.ts';
import type { AccountRole, Lens } from '../../lib/settings/types.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { lensName, networkName, roleName } from '../shared/names.ts';
import { Segments } from '../shared/segments.tsx';
import { BalanceBar } from './balance-bar.tsx';
import { balanceWords, percentText } from './balance-words.ts';
import { BigCount } from './big-count.tsx';
import type { View } from './model.ts';

const WINDOW_KEYS = {
  7: 'popupWindow7',
  28: 'popupWindow28',
  90: 'popupWindow90',
  all: 'popupWindowAll',
} as const satisfies Record<Window, MessageKey>;

const TITLE_KEYS = {
  7: 'popupTitle7',
  28: 'popupTitle28',
  90: 'popupTitle90',
  all: 'popupTitleAll',
} as const satisfies Record<Window, MessageKey>;

export interface BalanceCardProps {
  /** Null while it is being read. */
  readonly balance: Balance | null;
  readonly lens: Lens;
  readonly view: View;
  /** What the person named accounts of theirs; with two of them there is a choice. */
  readonly roles: readonly AccountRole[];
  onLook(view: View): void;
}

/** Helpful entries against pitches in the chosen days and network, read through the lens. */
export function BalanceCard({ balance, lens, view, roles, onLook }: BalanceCardProps) {
  const shortLens = lens === 'own' && balance ? t('popupOwnLens', balance.ratio) : lensName(lens);
  const words = balance && balanceWords(balance, view, shortLens);
  return (
    <section class="card balance" aria-labelledby="balance-title" aria-busy={balance === null}>
      <h2 id="balance-title">{t(TITLE_KEYS[view.window])}</h2>
      <p class="headline">{words?.headline ?? t('popupReading')}</p>
      <p class="detail">{words?.detail}</p>
      <div class="counts">
        <BigCount label="helpful" base="popupHelpfulCount" count={balance?.gives ?? null} />
        <BigCount label="pitch" base="popupPitchCount" count={balance?.asks ?? null} />
      </div>
      {balance && words?.isJudged && <BalanceBar balance={balance} lens={shortLens} range={words.range} />}
      {words?.range && (
        <p class="meta">{t('popupRange', percentText(words.range.low), percentText(words.range.high))}</p>
      )}
      {balance !== null && balance.others > 0 && (
        <p class="meta others">
          <LabelMark label="neutral" size={10} />
          {tn('popupOthers', balance.others)}
        </p>
      )}
      <div class="switches">
        <Segments
          legend={t('popupWindowLegend')}
          value={view.window}
          choices={WINDOWS.map((window) => ({ value: window, name: t(WINDOW_KEYS[window]) }))}
          onChoose={(window) => onLook({ ...view, window })}
        />
        <Segments
          legend={t('popupNetworkLegend')}
          value={view.network}
          choices={[
            { value: 'all' as const, name: t('popupNetworkAll') },
            ...NETWORKS.map((network) => ({ value: network, name: networkName(network) })),
          ]}
          onChoose={(network) => onLook({ ...view, network })}
        />
        {roles.length > 0 && (
          <Segments
            legend={t('popupRoleLegend')}
            value={view.role ?? 'all'}
            choices={[
              { value: 'all' as const, name: t('popupRoleAll') },
              ...roles.map((role) => ({ value: role, name: roleName(role) })),
            ]}
            onChoose={(role) => {
              const { role: _, ...rest } = view;
              onLook(role === 'all' ? rest : { ...rest, role });
            }}
          />
        )}
      </div>
    </section>
  );
}
