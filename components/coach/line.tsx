import type { Reason } from '../../lib/classifier/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { tn } from '../../lib/platform/plural.ts';
import { CloseIcon } from './icons.tsx';
import type { Line } from '../../lib/coaching/coach-model.ts';
import { isByKeyboard } from './press.ts';

export interface LineNoteProps {
  readonly line: Line;
  readonly sentence: (reason: Reason) => string;
  onWhy(how: { byKeyboard: boolean }): void;
  onDismiss(): void;
}

/** The one line the coach shows on its own accord: a nudge, a green light or a word of praise. */
export function LineNote({ line, sentence, onWhy, onDismiss }: LineNoteProps) {
  const isNudge = line.kind === 'nudge';
  return (
    <div
      class="line"
      role="group"
      aria-label={t('coachLineName')}
      data-kind={line.kind}
      data-size={isNudge ? line.size : 'full'}
    >
      <p class="line-text">{lineText(line, sentence)}</p>
      {isNudge && (
        <button type="button" class="action" onClick={(event) => onWhy({ byKeyboard: isByKeyboard(event) })}>
          {t('coachWhy')}
        </button>
      )}
      <button
        type="button"
        class="icon"
        aria-label={t('coachDismiss')}
        title={t('coachDismiss')}
        onClick={() => onDismiss()}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

/** The words of the line, which are also what is read out. */
export function lineText(line: Line, sentence: (reason: Reason) => string): string {
  switch (line.kind) {
    case 'nudge':
      return line.size === 'small' ? sentence(line.reason) : `${t('coachNudge')} ${sentence(line.reason)}`;
    case 'green':
      return tn('coachGreen', line.helped);
    case 'praise':
      return t('coachPraise');
  }
}
