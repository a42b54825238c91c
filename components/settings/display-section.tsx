import type { Network } from '../../lib/core/vocabulary.ts';
import { NETWORKS } from '../../lib/core/vocabulary.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { Display, Settings } from '../../lib/settings/types.ts';
import { DISPLAYS } from '../../lib/settings/types.ts';
import { networkName } from '../shared/names.ts';
import { Segments } from '../shared/segments.tsx';
import type { SettingsEvents } from './model.ts';
import { Section } from './section.tsx';
import { useSaved } from './use-saved.ts';

const DISPLAY_KEYS = {
  inline: 'settingsDisplayInline',
  off: 'settingsDisplayOff',
} as const satisfies Record<Display, MessageKey>;

/** What a person should know of one network before choosing. */
const NOTE_KEYS: Readonly<Partial<Record<Network, MessageKey>>> = { linkedin: 'settingsDisplayLinkedin' };

export interface DisplaySectionProps {
  readonly display: Settings['display'];
  readonly save: SettingsEvents['save'];
}

/** On which networks the coach shows itself. */
export function DisplaySection({ display, save }: DisplaySectionProps) {
  const [state, follow] = useSaved();
  return (
    <Section title={t('settingsDisplay')} intro={t('settingsDisplayIntro')} state={state}>
      {NETWORKS.map((network) => {
        const note = NOTE_KEYS[network];
        return (
          <div key={network} class="display-row">
            <span class="display-name">{networkName(network)}</span>
            <Segments
              legend={t('settingsDisplayOn', networkName(network))}
              choices={DISPLAYS.map((value) => ({ value, name: t(DISPLAY_KEYS[value]) }))}
              value={display[network]}
              onChoose={(value) => follow(save({ display: { ...display, [network]: value } }))}
            />
            {note && <p class="meta">{t(note)}</p>}
          </div>
        );
      })}
    </Section>
  );
}
