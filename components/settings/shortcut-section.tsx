import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { SettingsEvents } from './model.ts';
import { Section } from './section.tsx';

export interface ShortcutSectionProps {
  readonly shortcut: string | null;
  readonly openShortcuts: SettingsEvents['openShortcuts'];
}

/** The keys that open the card, and where the browser lets them be changed. */
export function ShortcutSection({ shortcut, openShortcuts }: ShortcutSectionProps) {
  const [isByHand, setByHand] = useState(false);

  async function open() {
    setByHand(!(await openShortcuts().catch(() => false)));
  }

  return (
    <Section title={t('settingsShortcut')}>
      <p>
        {t('settingsShortcutIntro')} {shortcut ? <kbd>{shortcut}</kbd> : t('settingsShortcutNone')}
      </p>
      <button type="button" onClick={() => void open()}>
        {t('settingsShortcutChange')}
      </button>
      <p class="meta" role="status">
        {isByHand && t('settingsShortcutByHand')}
      </p>
    </Section>
  );
}
