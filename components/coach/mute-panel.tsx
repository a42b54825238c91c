import type { Reason } from '../../lib/classifier/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { MuteChoice } from '../../lib/coaching/coach-model.ts';
import { isRepeated } from './press.ts';
import { moveByArrow } from './roving.ts';

export interface MutePanelProps {
  /** What "this reason" and "this phrase" are about; null where the verdict has none. */
  readonly reason: Reason | null;
  onChoose(choice: MuteChoice): void;
}

interface Entry {
  readonly text: string;
  readonly choice: MuteChoice;
}

/** What can be muted, from the narrowest to the widest. */
export function MutePanel({ reason, onChoose }: MutePanelProps) {
  return (
    <div
      class="panel"
      data-panel
      role="menu"
      aria-label={t('coachMuteAsk')}
      tabIndex={-1}
      onKeyDown={moveByArrow}
    >
      <p class="panel-title" aria-hidden="true">
        {t('coachMuteAsk')}
      </p>
      {toEntries(reason).map(({ text, choice }, index) => (
        <button
          key={choice.kind}
          type="button"
          class="item"
          role="menuitem"
          tabIndex={index === 0 ? 0 : -1}
          onClick={(event) => isRepeated(event) || onChoose(choice)}
        >
          <span class="item-text">{text}</span>
        </button>
      ))}
    </div>
  );
}

function toEntries(reason: Reason | null): readonly Entry[] {
  const quote = reason && t('coachQuote', reason.quote);
  return [
    { text: t('coachMuteDraft'), choice: { kind: 'draft' } },
    ...(reason && quote
      ? [
          { text: t('coachMuteReason', quote), choice: { kind: 'reason', reason } as const },
          { text: t('coachMutePhrase', quote), choice: { kind: 'phrase', reason } as const },
        ]
      : []),
    { text: t('coachMuteNetwork'), choice: { kind: 'network' } },
    { text: t('coachMuteHour'), choice: { kind: 'hour' } },
    { text: t('coachMuteToday'), choice: { kind: 'today' } },
  ];
}
