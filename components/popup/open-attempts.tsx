import { useId } from 'preact/hooks';
import type { Attempt } from '../../lib/ledger/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { labelName, networkName, surfaceName } from '../shared/names.ts';
import { agoText } from '../shared/when.ts';
import type { PopupEvents } from './model.ts';

export interface OpenAttemptsProps {
  /** Unknown and pending ones; none, and nothing is shown. */
  readonly attempts: readonly Attempt[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly events: Pick<PopupEvents, 'countAttempt' | 'dropAttempt'>;
}

/** Presses on submit of which nobody saw what became: the person says. */
export function OpenAttempts({ attempts, now, events }: OpenAttemptsProps) {
  if (attempts.length === 0) return null;
  return (
    <section class="card" aria-labelledby="attempts-title">
      <h2 id="attempts-title">{t('popupAttempts')}</h2>
      <ul class="rows">
        {attempts.map((attempt) => (
          <AttemptRow key={attempt.id} attempt={attempt} now={now} events={events} />
        ))}
      </ul>
    </section>
  );
}

function AttemptRow({
  attempt,
  now,
  events,
}: Omit<OpenAttemptsProps, 'attempts'> & { readonly attempt: Attempt }) {
  const metaId = useId();
  const isPending = attempt.outcome === 'pending';
  return (
    <li class="row attempt">
      <span class="row-text">
        <span>{isPending ? t('popupAttemptPending') : t('popupAttemptUnknown')}</span>
        <span class="meta" id={metaId}>
          <LabelMark label={attempt.label} size={10} /> {labelName(attempt.label)}
          {` · ${t('popupWhere', networkName(attempt.network), surfaceName(attempt.surface))} · `}
          {agoText(attempt.at, now)}
        </span>
      </span>
      <span class="actions">
        <button type="button" aria-describedby={metaId} onClick={() => events.countAttempt(attempt.id)}>
          {t('popupAttemptCount')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-describedby={metaId}
          onClick={() => events.dropAttempt(attempt.id)}
        >
          {t('popupAttemptDrop')}
        </button>
      </span>
    </li>
  );
}
