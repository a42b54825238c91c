import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser.ts';

export type MessageKey = keyof typeof messages;

/**
 * The sentence for `key` in the interface's language, with `$1`, `$2`… filled in.
 * Every string a person sees goes through here.
 */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}
