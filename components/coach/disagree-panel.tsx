import type { Class, Label } from '../../lib/core/vocabulary.ts';
import { CLASSES } from '../../lib/core/vocabulary.ts';
import { t } from '../../lib/platform/i18n.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { labelName } from '../shared/names.ts';
import { isRepeated } from './press.ts';
import { moveByArrow } from './roving.ts';

export interface DisagreePanelProps {
  /** The label in force now. */
  readonly current: Label;
  onChoose(label: Class): void;
}

/** The three labels to choose from, the one in force marked as such. */
export function DisagreePanel({ current, onChoose }: DisagreePanelProps) {
  const stop = CLASSES.find((label) => label === current) ?? CLASSES[0];
  return (
    <div
      class="panel"
      data-panel
      role="radiogroup"
      aria-label={t('coachDisagreeAsk')}
      tabIndex={-1}
      onKeyDown={moveByArrow}
    >
      <p class="panel-title" aria-hidden="true">
        {t('coachDisagreeAsk')}
      </p>
      {CLASSES.map((label) => (
        <button
          key={label}
          type="button"
          class="item"
          role="radio"
          aria-checked={label === current}
          tabIndex={label === stop ? 0 : -1}
          onClick={(event) => isRepeated(event) || onChoose(label)}
        >
          <LabelMark label={label} />
          {labelName(label)}
        </button>
      ))}
    </div>
  );
}
