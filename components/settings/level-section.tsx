import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Level } from '../../lib/settings/types.ts';
import { LEVELS } from '../../lib/settings/types.ts';
import { ChoiceList } from './choice-list.tsx';
import type { SettingsEvents } from './model.ts';
import { Section } from './section.tsx';
import { useSaved } from './use-saved.ts';

const WORDS = {
  off: ['settingsLevelOff', 'settingsLevelOffMeaning'],
  rare: ['settingsLevelRare', 'settingsLevelRareMeaning'],
  usual: ['settingsLevelUsual', 'settingsLevelUsualMeaning'],
} as const satisfies Record<Level, readonly [MessageKey, MessageKey]>;

export interface LevelSectionProps {
  readonly level: Level;
  readonly save: SettingsEvents['save'];
}

/** How often a nudge may come. */
export function LevelSection({ level, save }: LevelSectionProps) {
  const [state, follow] = useSaved();
  return (
    <Section title={t('settingsLevel')} intro={t('settingsLevelIntro')} state={state}>
      <ChoiceList
        legend={t('settingsLevel')}
        choices={LEVELS.map((value) => ({ value, name: t(WORDS[value][0]), meaning: t(WORDS[value][1]) }))}
        value={level}
        onChoose={(value) => follow(save({ level: value }))}
      />
    </Section>
  );
}
