import { t } from '../../lib/platform/i18n.ts';
import type { Settings } from '../../lib/settings/types.ts';
import type { SettingsEvents } from './model.ts';
import { NumberField } from './number-field.tsx';
import { Section } from './section.tsx';
import { useSaved } from './use-saved.ts';

/** Days a kept text may stay. */
const KEPT_DAYS = { min: 1, max: 365 } as const;

export interface TextSectionProps {
  readonly keepText: Settings['keepText'];
  readonly save: SettingsEvents['save'];
}

/** Whether the words of what was posted are kept, and for how long. */
export function TextSection({ keepText, save }: TextSectionProps) {
  const [state, follow] = useSaved();
  return (
    <Section title={t('settingsText')} intro={t('settingsTextIntro')} state={state}>
      <label class="check">
        <input
          type="checkbox"
          checked={keepText.on}
          aria-describedby="keep-text-meaning"
          onChange={(event) => follow(save({ keepText: { ...keepText, on: event.currentTarget.checked } }))}
        />
        <span>{t('settingsTextKeep')}</span>
      </label>
      <p class="meta" id="keep-text-meaning">
        {t('settingsTextMeaning')}
      </p>
      {keepText.on && (
        <NumberField
          name={t('settingsTextDays')}
          unit={t('settingsTextDaysUnit')}
          {...KEPT_DAYS}
          value={keepText.days}
          onChange={(days) => follow(save({ keepText: { ...keepText, days } }))}
        />
      )}
    </Section>
  );
}
