import { render } from 'preact';
import type { PopupEvents, PopupModel } from '../../../components/popup/model.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import type { SettingsEvents, SettingsModel } from '../../../components/settings/model.ts';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { localeDirection, localeTag } from '../../../lib/platform/locale.ts';
import { POPUPS, SETTINGS_PAGES, VERDICT } from './scenes.ts';

const nothing = () => undefined;
const done = () => Promise.resolve();

const POPUP_EVENTS: PopupEvents = {
  look: nothing,
  showMore: nothing,
  relabel: nothing,
  exclude: nothing,
  remove: nothing,
  countAttempt: nothing,
  dropAttempt: nothing,
  unmute: nothing,
  copyReport: nothing,
  endRestraint: nothing,
  checkThisBox: nothing,
  reloadTab: nothing,
  openSettings: nothing,
  retry: nothing,
  check: () => Promise.resolve(VERDICT),
};

const SETTINGS_EVENTS: SettingsEvents = {
  save: done,
  unmute: done,
  endRestraint: done,
  nameAccount: done,
  forgetAccount: done,
  openShortcuts: () => Promise.resolve(false),
  deleteEverything: done,
};

const [page = '', scene = ''] = location.hash.slice(1).split('/');
document.documentElement.dir = localeDirection();
document.documentElement.lang = localeTag();
const popup = new Map<string, PopupModel>(Object.entries(POPUPS)).get(scene);
const settings = new Map<string, SettingsModel>(Object.entries(SETTINGS_PAGES)).get(scene);
if (page === 'popup' && popup) render(<Popup model={popup} events={POPUP_EVENTS} />, document.body);
if (page === 'settings' && settings)
  render(<SettingsPage model={settings} events={SETTINGS_EVENTS} />, document.body);
