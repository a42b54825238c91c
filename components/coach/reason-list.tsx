import type { Reason } from '../../lib/classifier/types.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { MuteIcon } from './icons.tsx';
import { isByKeyboard } from './press.ts';

const DIRECTION_KEYS = {
  helpful: 'coachSpeaksHelpful',
  pitch: 'coachSpeaksPitch',
  neutral: 'coachSpeaksNeutral',
} as const satisfies Record<Reason['direction'], MessageKey>;

export interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly sentence: (reason: Reason) => string;
  onPoint(reason: Reason | null): void;
  onMute(reason: Reason, how: { byKeyboard: boolean }): void;
}

/** The reasons, strongest first: what it says of the draft, and the words of the draft it is about. */
export function ReasonList({ reasons, sentence, onPoint, onMute }: ReasonListProps) {
  return (
    <ol class="reasons" aria-label={t('coachReasons')}>
      {reasons.map((reason, index) => (
        <li
          key={`${reason.cue}:${reason.span.start}`}
          class="reason"
          data-reason={index}
          onMouseEnter={() => onPoint(reason)}
          onMouseLeave={() => onPoint(null)}
        >
          <LabelMark label={reason.direction} />
          <div class="reason-text">
            <span class="hidden">{t(DIRECTION_KEYS[reason.direction])}</span>
            <p class="sentence">{sentence(reason)}</p>
            <q class="quote" data-direction={reason.direction} dir="auto">
              {reason.quote}
            </q>
          </div>
          <button
            type="button"
            class="icon"
            aria-label={t('coachMuteThese')}
            title={t('coachMuteThese')}
            onClick={(event) => onMute(reason, { byKeyboard: isByKeyboard(event) })}
          >
            <MuteIcon />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The index of the reason whose row holds `element`; null where none does. */
export function findReasonIndex(element: Element | null): number | null {
  const index = element?.closest('[data-reason]')?.getAttribute('data-reason');
  return index === null || index === undefined ? null : Number(index);
}
