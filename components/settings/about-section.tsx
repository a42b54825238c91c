import { t } from '../../lib/platform/i18n.ts';
import { Section } from './section.tsx';

export interface AboutSectionProps {
  readonly version: string;
  readonly modelVersion: string;
}

/** What Goodturn promises, and which version it is. */
export function AboutSection({ version, modelVersion }: AboutSectionProps) {
  return (
    <Section title={t('settingsAbout')}>
      <ul class="plain-list">
        <li>{t('settingsPromiseNetwork')}</li>
        <li>{t('settingsPromiseText')}</li>
        <li>{t('settingsPromisePost')}</li>
      </ul>
      <dl class="versions">
        <dt>{t('settingsVersion')}</dt>
        <dd>{version}</dd>
        <dt>{t('settingsModelVersion')}</dt>
        <dd>{modelVersion}</dd>
      </dl>
    </Section>
  );
}
