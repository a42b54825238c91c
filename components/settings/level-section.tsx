import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { NudgeFigures, Level } from '../../lib/settings/types.ts';
import { LEVELS } from '../../lib/settings/types.ts';
import { RestraintNote } from '../shared/restraint-note.tsx';
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
  readonly figures: NudgeFigures;
  /** The coach went quieter by itself. */
  readonly isQuieter: boolean;
  readonly endRestraint: SettingsEvents['endRestraint'];
  readonly save: SettingsEvents['save'];
}

/** How often a nudge may come. */
export function LevelSection({ level, figures, isQuieter, endRestraint, save }: LevelSectionProps) {
  const [state, follow] = useSaved();
  return (
    <Section title={t('settingsLevel')} intro={t('settingsLevelIntro')} state={state}>
      <ChoiceList
        legend={t('settingsLevel')}
        choices={LEVELS.map((value) => ({ value, name: t(WORDS[value][0]), meaning: t(WORDS[value][1]) }))}
        value={level}
        onChoose={(value) => follow(save({ level: value }))}
      />
      {isQuieter && level !== 'off' && <RestraintNote onEnd={() => follow(endRestraint())} />}
      {figures.shown > 0 && (
        <dl class="versions" aria-label={t('settingsFigures')}>
          <dt>{t('settingsFiguresShown')}</dt>
          <dd>{figures.shown}</dd>
          <dt>{t('settingsFiguresFollowed')}</dt>
          <dd>{figures.followed}</dd>
          <dt>{t('settingsFiguresDisagreed')}</dt>
          <dd>{figures.disagreed}</dd>
          <dt>{t('settingsFiguresDismissed')}</dt>
          <dd>{figures.dismissed}</dd>
        </dl>
      )}
    </Section>
  );
}
