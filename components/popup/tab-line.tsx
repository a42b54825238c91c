import type { TabState } from '../../lib/messaging/contract.ts';
import { t } from '../../lib/platform/i18n.ts';
import { networkName, surfaceName } from '../shared/names.ts';
import type { PopupEvents, TabView } from './model.ts';

export interface TabLineProps {
  readonly tab: TabView;
  readonly events: Pick<PopupEvents, 'checkThisBox' | 'copyReport' | 'reloadTab' | 'openSettings'>;
}

interface Line {
  /** How it is marked: at work, at rest, or waiting for the person. */
  readonly mood: 'on' | 'rest' | 'ask';
  readonly title: string;
  readonly detail?: string;
  readonly actions?: readonly Action[];
}

interface Action {
  readonly name: string;
  do(): void;
}

/** What Goodturn does in the tab in front, and the one thing to do about it where there is one. */
export function TabLine({ tab, events }: TabLineProps) {
  const line = tabLine(tab, events);
  return (
    <section class={`tab-line is-${line.mood}`} aria-label={t('popupTab')}>
      <span class="tab-dot" aria-hidden="true" />
      <p class="row-text" role="status">
        <span>{line.title}</span>
        {line.detail && <span class="meta">{line.detail}</span>}
      </p>
      {line.actions && line.actions.length > 0 && (
        <span class={line.actions.length > 1 ? 'tab-actions is-several' : 'tab-actions'}>
          {line.actions.map((action) => (
            <button key={action.name} type="button" onClick={action.do}>
              {action.name}
            </button>
          ))}
        </span>
      )}
    </section>
  );
}

function tabLine(view: TabView, events: TabLineProps['events']): Line {
  const reload = { name: t('popupReload'), do: () => events.reloadTab() };
  switch (view.kind) {
    case 'asking':
      return { mood: 'rest', title: t('popupTabAsking') };
    case 'elsewhere':
      return { mood: 'rest', title: t('popupTabElsewhere') };
    case 'silent':
      return { mood: 'rest', title: t('popupTabSilent'), detail: t('popupTabSilentDetail') };
    case 'reload':
      return {
        mood: 'ask',
        title: t('popupTabReload'),
        detail: t('popupTabReloadDetail', networkName(view.network)),
        actions: [reload],
      };
    case 'answered':
      return answeredLine(view.tab, events, reload);
  }
}

function answeredLine(tab: TabState, events: TabLineProps['events'], reload: Action): Line {
  const network = networkName(tab.network);
  switch (tab.state) {
    case 'watching':
      return {
        mood: 'on',
        title: t('popupTabWatching'),
        detail: tab.surface ? t('popupWhere', network, surfaceName(tab.surface)) : network,
      };
    case 'by-hand':
      return { mood: 'on', title: t('popupTabByHand'), detail: t('popupTabByHandDetail') };
    case 'idle':
      return { mood: 'on', title: t('popupTabIdle'), detail: network };
    case 'off':
      return {
        mood: 'rest',
        title: t('popupTabOff'),
        detail: t('popupTabOffDetail', network),
        actions: [{ name: t('popupSettings'), do: () => events.openSettings() }],
      };
    case 'failed':
      return {
        mood: 'ask',
        title: t('popupTabFailed'),
        detail: t('popupTabFailedDetail'),
        actions: [reload],
      };
    case 'unrecognised': {
      const { report, canCheck } = tab;
      const check = { name: t('popupCheckThisBox'), do: () => events.checkThisBox() };
      return {
        mood: 'ask',
        title: t('popupTabUnrecognised'),
        detail: t(canCheck ? 'popupTabUnrecognisedCheck' : 'popupTabUnrecognisedDetail'),
        actions: [
          ...(canCheck ? [check] : []),
          ...(report === undefined
            ? []
            : [{ name: t('popupCopyReport'), do: () => events.copyReport(report) }]),
        ],
      };
    }
  }
}
