import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { localeDirection, localeTag } from '../../lib/platform/locale.ts';
import { t } from '../../lib/platform/i18n.ts';
import { startSettings } from './state.ts';
import { toEvents } from './events.ts';

const app = document.getElementById('app');
if (!app) throw new Error('the page has no #app');

document.documentElement.lang = localeTag();
document.documentElement.dir = localeDirection();
document.title = t('settingsTitle');

const state = startSettings(browser.runtime.getManifest().version, new AbortController().signal);

const events = toEvents(state);

function App() {
  return state.model.value && <SettingsPage model={state.model.value} events={events} />;
}

render(<App />, app);
