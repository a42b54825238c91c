import { withLock } from '../platform/lock.ts';
import { SETTING_SCHEMAS } from './schema.ts';
import { storedSettings, unreadableSettings } from './store.ts';
import type { Settings } from './types.ts';
import { DEFAULT_SETTINGS } from './types.ts';

const UNREADABLE_AT_MOST = 5;

/** The settings in force, defaults for what was never set. Background only. */
export async function loadSettings(): Promise<Settings> {
  const { settings, unreadable } = fromStored(await storedSettings.getValue());
  return unreadable.length === 0 ? settings : changeSettings((repaired) => repaired);
}

/** Merges a part of the settings into those in force. Returns the whole; writes nothing for no change. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  if (Object.keys(change).length === 0) return loadSettings();
  return changeSettings((settings) => ({ ...settings, ...change }));
}

/** Changes the settings by what they are; changes at the same time happen one after the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return withLock('settings', async () => {
    const stored = await storedSettings.getValue();
    const { settings, unreadable } = fromStored(stored);
    if (unreadable.length > 0) await keepUnreadable(stored, unreadable);
    const changed = change(settings);
    if (changed !== settings || unreadable.length > 0) await storedSettings.setValue(changed);
    return changed;
  });
}

/** Forgets the values that could not be read: part of deleting everything. */
export async function deleteUnreadable(): Promise<void> {
  await unreadableSettings.removeValue({ removeMeta: true });
}

async function keepUnreadable(value: unknown, names: readonly string[]): Promise<void> {
  console.warn(
    `Goodturn could not read these settings: ${names.join(', ')}. Their defaults are in force; ` +
      `the stored value is kept under "${unreadableSettings.key}".`,
  );
  const kept = await unreadableSettings.getValue();
  await unreadableSettings.setValue([{ at: Date.now(), value }, ...kept].slice(0, UNREADABLE_AT_MOST));
}

/** Reads each setting by itself: an unreadable one falls back to its default, the others stay. */
function fromStored(stored: unknown): { settings: Settings; unreadable: string[] } {
  if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, unreadable: [] };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, unreadable: ['all of them'] };
  const fields: Readonly<Record<string, unknown>> = { ...stored };
  const unreadable: string[] = [];
  const read = Object.entries(SETTING_SCHEMAS).map(([key, schema]) => {
    const name = key as keyof Settings;
    if (fields[name] === undefined) return [name, DEFAULT_SETTINGS[name]];
    const parsed = schema.safeParse(fields[name]);
    if (!parsed.success) unreadable.push(name);
    return [name, parsed.success ? parsed.data : DEFAULT_SETTINGS[name]];
  });
  return { settings: Object.fromEntries(read) as Settings, unreadable };
}
