import { t } from '../../lib/platform/i18n.ts';
import type { Mute } from '../../lib/settings/types.ts';
import { MuteList } from '../shared/mute-list.tsx';
import type { SettingsEvents } from './model.ts';
import { Section } from './section.tsx';
import { useSaved } from './use-saved.ts';

export interface MuteSectionProps {
  readonly mutes: readonly Mute[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly unmute: SettingsEvents['unmute'];
}

/** What the person has quieted, with the way back. */
export function MuteSection({ mutes, now, unmute }: MuteSectionProps) {
  const [state, follow] = useSaved();
  const inForce = mutes.filter(({ until }) => until === undefined || until > now);
  return (
    <Section title={t('settingsMutes')} state={state}>
      {inForce.length === 0 ? (
        <p class="intro">{t('settingsMutesNone')}</p>
      ) : (
        <MuteList mutes={inForce} now={now} onUndo={(id) => follow(unmute(id))} />
      )}
    </Section>
  );
}
