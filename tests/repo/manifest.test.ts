import { expect, test } from 'vitest';
import { MATCHES } from '../../lib/networks/hosts.ts';
import pkg from '../../package.json' with { type: 'json' };
import { getArtifact, TARGETS } from './support/artifact.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'none'; " +
  "base-uri 'none'; object-src 'none'";

const COMMON = {
  manifest_version: 3,
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  version: pkg.version,
  default_locale: 'en',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab'],
  action: { default_title: expect.any(String), default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  commands: {
    'open-card': {
      suggested_key: { default: 'Alt+Shift+G' },
      description: '__MSG_commandOpenCard__',
    },
  },
  content_security_policy: { extension_pages: POLICY },
};

/** Every key is named, so that a further permission, resource or address cannot come in unseen. */
const EXPECTED = {
  chrome: {
    ...COMMON,
    minimum_chrome_version: '123',
    background: { service_worker: 'background.js' },
  },
  firefox: {
    ...COMMON,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'goodturn@goodturn.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

test.each(TARGETS)('the manifest of %s asks for what product.md names and no more', async (target) => {
  const { manifest } = await getArtifact(target);
  const { content_scripts: scripts, ...rest } = manifest;
  expect(rest).toEqual(EXPECTED[target]);
  expect(scripts).toEqual([
    {
      matches: expect.arrayContaining([]),
      all_frames: true,
      run_at: 'document_start',
      js: ['content-scripts/compose.js'],
    },
  ]);
});

test.each(TARGETS)('the content script of %s runs on the three networks only', async (target) => {
  const { manifest } = await getArtifact(target);
  const [script] = manifest['content_scripts'] as readonly { readonly matches: readonly string[] }[];
  expect(script?.matches.toSorted()).toEqual(MATCHES.toSorted());
  const sites = script?.matches.map((match) => /^https:\/\/(?:[\w*]+\.)?([\w-]+\.com)\/\*$/.exec(match)?.[1]);
  expect(new Set(sites)).toEqual(new Set(['x.com', 'twitter.com', 'linkedin.com', 'facebook.com']));
});
