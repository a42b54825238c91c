import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { SettingsModel } from '../../components/settings/model.ts';
import { readFigures, watchFigures } from '../../lib/coaching/figures.ts';
import { isQuieter } from '../../lib/coaching/restraint.ts';
import { request } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';
import { readSettings, watchSettings } from '../../lib/settings/read.ts';
import { readSightings } from '../../lib/settings/sightings.ts';

const CLOCK_MS = 60_000;

export interface SettingsState {
  /** Null until the settings have been read, so that no default flashes by. */
  readonly model: Signal<SettingsModel | null>;
  patch(change: Partial<SettingsModel>): void;
  /** Shows the settings as they are stored. */
  refresh(): Promise<void>;
}

/** Reads the settings and keeps them true until `until` stops it. */
export function startSettings(version: string, until: AbortSignal): SettingsState {
  const model = signal<SettingsModel | null>(null);
  const patch = (change: Partial<SettingsModel>) => {
    if (model.value) model.value = { ...model.value, now: Date.now(), ...change };
  };
  const refresh = async () => patch({ settings: await readSettings() });

  async function start() {
    const [settings, shortcut, sightings, figures] = await Promise.all([
      readSettings(),
      findShortcut(),
      readSightings(),
      readFigures(),
    ]);
    model.value = {
      settings,
      shortcut,
      sightings,
      figures,
      isQuieter: isQuieter(figures),
      version,
      modelVersion: '',
      now: Date.now(),
    };
    watchFigures((changed) => patch({ figures: changed, isQuieter: isQuieter(changed) }), until);
    watchSettings((changed) => patch({ settings: changed }), until);
    // The background has read the model; this page need not.
    const reply = await request('checkText', { text: '' });
    if (reply.ok) patch({ modelVersion: reply.value.modelVersion });
  }

  const clock = setInterval(() => patch({}), CLOCK_MS);
  // The person comes back from the browser's page for shortcuts.
  const returned = () => void findShortcut().then((shortcut) => patch({ shortcut }));
  addEventListener('focus', returned);
  until.addEventListener('abort', () => {
    clearInterval(clock);
    removeEventListener('focus', returned);
  });
  void start();
  return { model, patch, refresh };
}

/** The keys that open the card, as the browser tells them; null where none are set. */
async function findShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-card')?.shortcut || null;
}
