import fc from 'fast-check';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

fc.configureGlobal({ seed: Number(process.env['SEED']) });

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = messages;

/** As the browser does it: an unknown key is an empty string, `$1` a substitution, `$$` a dollar. */
function getMessage(key: string, substitutions: string | readonly string[] = []): string {
  const given = typeof substitutions === 'string' ? [substitutions] : substitutions;
  const message = MESSAGES[key]?.message ?? '';
  return message.replace(/\$(\d|\$)/g, (_, what: string) =>
    what === '$' ? '$' : (given[Number(what) - 1] ?? ''),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
  vi.stubGlobal('fetch', () => {
    throw new Error('nothing is fetched in a unit test');
  });
});

afterEach(async () => {
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/preact');
  cleanup();
});
