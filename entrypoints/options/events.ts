import type { SettingsEvents } from '../../components/settings/model.ts';
import type { BackgroundMessage, RequestOf } from '../../lib/messaging/channel.ts';
import { request } from '../../lib/messaging/client.ts';
import { openShortcutSettings } from '../../lib/platform/shortcuts.ts';

async function ask<K extends BackgroundMessage>(type: K, data: RequestOf<K>): Promise<void> {
  const reply = await request(type, data);
  if (!reply.ok) throw new Error(`${type}: ${reply.error.detail}`);
}

/** What the person's changes do: the background writes them. */
export const settingsEvents: SettingsEvents = {
  save: (change) => ask('saveSettings', change),
  unmute: (id) => ask('removeMute', { id }),
  openShortcuts: openShortcutSettings,
  deleteEverything: () => ask('deleteEverything', {}),
};
