import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { localeDirection, localeTag } from '../../lib/platform/locale.ts';
import { toEvents } from './events.ts';
import { createState } from './state.ts';
import { watchEverything } from './watch.ts';

const app = document.getElementById('app');
if (!app) throw new Error('the page has no #app');

document.documentElement.lang = localeTag();
document.documentElement.dir = localeDirection();
if (browser.extension.getViews({ type: 'popup' }).includes(window)) {
  document.documentElement.dataset['place'] = 'popup';
}

const state = createState();
const events = toEvents(state);
watchEverything(state, new AbortController().signal);

function App() {
  return <Popup model={state.model.value} events={events} />;
}

render(<App />, app);
