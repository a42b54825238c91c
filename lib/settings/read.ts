import { storedSettings } from './store.ts';
import type { Settings } from './types.ts';
import { DEFAULT_SETTINGS } from './types.ts';

/**
 * The settings for popup and settings page, straight from the store. A value of another shape than
 * its default is passed over; the background, which checks for good, sets it right when it starts.
 */
export async function readSettings(): Promise<Settings> {
  return toSettings(await storedSettings.getValue());
}

/** Calls `onChange` with the new settings each time they change, until `signal` stops it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stop = storedSettings.watch((value) => onChange(toSettings(value)));
  signal.addEventListener('abort', stop, { once: true });
}

function toSettings(value: unknown): Settings {
  const stored: Readonly<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {};
  const fitting = Object.entries(DEFAULT_SETTINGS).map(([key, model]) => [
    key,
    hasShapeOf(model, stored[key]) ? stored[key] : model,
  ]);
  return Object.fromEntries(fitting) as Settings;
}

function hasShapeOf(model: unknown, value: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value);
  if (typeof model !== 'object' || model === null) return typeof value === typeof model;
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(model).every(([key, inner]) => hasShapeOf(inner, fields[key]));
}
