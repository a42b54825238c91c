import { NETWORKS } from '../../lib/core/vocabulary.ts';
import type { Balance } from '../../lib/ledger/types.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import { tn } from '../../lib/platform/plural.ts';
import type { Lens } from '../../lib/settings/types.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { lensName, networkName } from '../shared/names.ts';
import { Segments } from '../shared/segments.tsx';
import { BalanceBar } from './balance-bar.tsx';
import { balanceWords, percentText } from './balance-words.ts';
import { BigCount } from './big-count.tsx';
import type { Span, View } from './model.ts';
import { SPANS } from './model.ts';

const SPAN_KEYS = {
  7: 'popupSpan7',
  28: 'popupSpan28',
  90: 'popupSpan90',
  all: 'popupSpanAll',
} as const satisfies Record<Span, MessageKey>;

const TITLE_KEYS = {
  7: 'popupTitle7',
  28: 'popupTitle28',
  90: 'popupTitle90',
  all: 'popupTitleAll',
} as const satisfies Record<Span, MessageKey>;

export interface BalanceCardProps {
  /** Null while it is being read. */
  readonly balance: Balance | null;
  readonly lens: Lens;
  readonly view: View;
  onLook(view: View): void;
}

/** Helpful entries against pitches in the chosen days and network, read through the lens. */
export function BalanceCard({ balance, lens, view, onLook }: BalanceCardProps) {
  const shortLens = lens === 'own' && balance ? t('popupOwnLens', balance.ratio) : lensName(lens);
  const words = balance && balanceWords(balance, view, shortLens);
  return (
    <section class="card balance" aria-labelledby="balance-title" aria-busy={balance === null}>
      <h2 id="balance-title">{t(TITLE_KEYS[view.span])}</h2>
      <p class="headline">{words?.headline ?? t('popupReading')}</p>
      <p class="detail">{words?.detail}</p>
      <div class="counts">
        <BigCount label="helpful" base="popupHelpfulCount" count={balance?.gives ?? null} />
        <BigCount label="pitch" base="popupPitchCount" count={balance?.asks ?? null} />
      </div>
      {balance && words && <BalanceBar balance={balance} lens={shortLens} range={words.range} />}
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
          legend={t('popupSpanLegend')}
          value={view.span}
          choices={SPANS.map((span) => ({ value: span, name: t(SPAN_KEYS[span]) }))}
          onChoose={(span) => onLook({ ...view, span })}
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
      </div>
    </section>
  );
}
