import type { Label } from '../../lib/core/vocabulary.ts';
import { LABELS } from '../../lib/core/vocabulary.ts';
import { t } from '../../lib/platform/i18n.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { labelName } from '../shared/names.ts';

export interface LabelSelectProps {
  readonly label: Label;
  /** Id of the element that says which entry this is. */
  readonly describedBy: string;
  onChoose(label: Label): void;
}

/** An entry's label by shape, colour and word, and the way to give it another. */
export function LabelSelect({ label, describedBy, onChoose }: LabelSelectProps) {
  return (
    <span class={`label-select label-${label}`}>
      <LabelMark label={label} />
      <select
        aria-label={t('popupLabelOf')}
        aria-describedby={describedBy}
        value={label}
        onChange={(event) => {
          const chosen = LABELS.find((known) => known === event.currentTarget.value);
          if (chosen && chosen !== label) onChoose(chosen);
        }}
      >
        {LABELS.map((each) => (
          <option key={each} value={each}>
            {labelName(each)}
          </option>
        ))}
      </select>
    </span>
  );
}
