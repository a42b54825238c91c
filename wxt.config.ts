import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { checkRules } from './lib/networks/check/check-rules.ts';
import { RULES } from './lib/networks/registry.ts';

/**
 * What the extension's own pages may do: run their packaged files and nothing else. `connect-src
 * 'none'` makes "no network request, ever" the browser's rule and not only ours.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** Popover and CSS highlights in every supported version; Firefox 140 is its first ESR with both. */
const FIREFOX_SETTINGS = {
  gecko: {
    id: 'goodturn@goodturn.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};

const HAS_DISPLAY =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

export default defineConfig({
  imports: false,
  // `npm run dev` opens a browser; without a display it still builds and serves.
  webExt: { disabled: !HAS_DISPLAY },
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 128] },
  manifestVersion: 3,
  hooks: {
    // A row of adapter data that does not hold together fails the build by its name.
    'build:before': () => checkRules(RULES),
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandOpenCard__',
      },
    },
    // The dev server needs a socket and its own origin, so WXT's looser policy stands there.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: FIREFOX_SETTINGS }
      : { minimum_chrome_version: '123' }),
  }),
  vite: ({ mode }) => ({
    plugins: [preact({ devToolsEnabled: mode === 'development', prefreshEnabled: mode === 'development' })],
    build: {
      sourcemap: mode === 'development',
      // The oldest browsers named above: what they read themselves (`light-dark()`) is left as written.
      cssTarget: ['chrome123', 'firefox140'],
      // Its stand-in for older browsers would be the one `fetch` in our bundles.
      modulePreload: { polyfill: false },
    },
  }),
});
