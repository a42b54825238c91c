import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Lens } from '../../lib/settings/types.ts';
import { LENSES } from '../../lib/settings/types.ts';
import { lensName } from '../shared/names.ts';
import { ChoiceList } from './choice-list.tsx';
import type { SettingsEvents } from './model.ts';
import { NumberField } from './number-field.tsx';
import { Section } from './section.tsx';
import { useSaved } from './use-saved.ts';

const MEANINGS = {
  '9:1': 'settingsLensNineToOne',
  '4-1-1': 'settingsLensFourOneOne',
  '80/20': 'settingsLensEightyTwenty',
  '3:1': 'settingsLensThreeToOne',
  thirds: 'settingsLensThirds',
  own: 'settingsLensOwn',
} as const satisfies Record<Lens, MessageKey>;

/** The least and the most gives for one ask that a person may set (product rule). */
const OWN_TARGET = { min: 1, max: 20 } as const;

export interface LensSectionProps {
  readonly lens: Lens;
  readonly ownTarget: number;
  readonly save: SettingsEvents['save'];
}

/** The rule of thumb the balance is read through. */
export function LensSection({ lens, ownTarget, save }: LensSectionProps) {
  const [state, follow] = useSaved();
  return (
    <Section title={t('settingsLens')} intro={t('settingsLensIntro')} state={state}>
      <ChoiceList
        legend={t('settingsLens')}
        choices={LENSES.map((value) => ({
          value,
          name: lensName(value),
          meaning: t(MEANINGS[value]),
          ...(value === 'own' && {
            more: (
              <NumberField
                name={t('settingsOwnTarget')}
                {...OWN_TARGET}
                value={ownTarget}
                onChange={(target) => follow(save({ ownTarget: target }))}
              />
            ),
          }),
        }))}
        value={lens}
        onChoose={(value) => follow(save({ lens: value }))}
      />
    </Section>
  );
}
