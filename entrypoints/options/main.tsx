import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { localeDirection, localeTag } from '../../lib/platform/locale.ts';
import { t } from '../../lib/platform/i18n.ts';
import { startSettings } from './state.ts';
import { settingsEvents } from './events.ts';

const app = document.getElementById('app');
if (!app) throw new Error('the page has no #app');

document.documentElement.lang = localeTag();
document.documentElement.dir = localeDirection();
document.title = t('settingsTitle');

const model = startSettings(browser.runtime.getManifest().version, new AbortController().signal);

function App() {
  // Nothing is drawn before the stored settings are there, so that no default flashes by.
  return model.value && <SettingsPage model={model.value} events={settingsEvents} />;
}

render(<App />, app);
