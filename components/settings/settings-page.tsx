import { t } from '../../lib/platform/i18n.ts';
import { BrandMark } from '../shared/brand-mark.tsx';
import { AboutSection } from './about-section.tsx';
import { AccountSection } from './account-section.tsx';
import { DeleteSection } from './delete-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { HealthSection } from './health-section.tsx';
import { LensSection } from './lens-section.tsx';
import { LevelSection } from './level-section.tsx';
import type { SettingsEvents, SettingsModel } from './model.ts';
import { MuteSection } from './mute-section.tsx';
import { ShortcutSection } from './shortcut-section.tsx';
import { TextSection } from './text-section.tsx';

export interface SettingsPageProps {
  readonly model: SettingsModel;
  readonly events: SettingsEvents;
}

/** The settings on one page. Every change is saved at once. */
export function SettingsPage({ model, events }: SettingsPageProps) {
  const { settings } = model;
  return (
    <>
      <header class="page-head">
        <BrandMark size={28} />
        <h1>{t('settingsTitle')}</h1>
      </header>
      <main class="settings">
        <p class="lead">{t('settingsLead')}</p>
        <DisplaySection display={settings.display} save={events.save} />
        <LevelSection
          level={settings.level}
          figures={model.figures}
          isQuieter={model.isQuieter}
          endRestraint={events.endRestraint}
          save={events.save}
        />
        <LensSection lens={settings.lens} ownTarget={settings.ownTarget} save={events.save} />
        <TextSection keepText={settings.keepText} save={events.save} />
        <AccountSection accounts={settings.accounts} events={events} />
        <MuteSection mutes={settings.mutes} now={model.now} unmute={events.unmute} />
        <ShortcutSection shortcut={model.shortcut} openShortcuts={events.openShortcuts} />
        <HealthSection sightings={model.sightings} />
        <DeleteSection deleteEverything={events.deleteEverything} />
        <AboutSection version={model.version} modelVersion={model.modelVersion} />
      </main>
    </>
  );
}
