import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { SaveState } from './use-saved.ts';

export interface SectionProps {
  readonly title: string;
  readonly intro?: string;
  readonly state?: SaveState;
  readonly children: ComponentChildren;
}

/** One part of the settings: its title, a quiet "Saved" beside it, and what can be set. */
export function Section({ title, intro, state = 'untouched', children }: SectionProps) {
  const titleId = useId();
  return (
    <section class="setting" aria-labelledby={titleId}>
      <div class="setting-head">
        <h2 id={titleId}>{title}</h2>
        <span class={`save-state is-${state}`} role="status">
          {state === 'saved' && t('settingsSaved')}
          {state === 'failed' && t('settingsNotSaved')}
        </span>
      </div>
      <div class="setting-body">
        {intro && <p class="intro">{intro}</p>}
        {children}
      </div>
    </section>
  );
}
