// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { TabView } from '../../../../components/popup/model.ts';
import type { TabState } from '../../../../lib/messaging/contract.ts';
import { BASE } from '../../../gallery/pages/scenes.ts';
import { showPopup } from './show-popup.tsx';

function show(tab: TabView) {
  return showPopup({ ...BASE, tab });
}

const answer = (tab: TabState): TabView => ({ kind: 'answered', tab });

test.each<[TabView, string]>([
  [answer({ network: 'x', state: 'watching', surface: 'reply' }), 'Watching this composer X reply'],
  [answer({ network: 'facebook', state: 'idle' }), 'Ready on this page Facebook'],
  [answer({ network: 'linkedin', state: 'off' }), 'Off here Nothing is read or counted on LinkedIn.'],
  [answer({ network: 'x', state: 'failed' }), 'Stopped on this page Reloading the tab starts it again.'],
  [{ kind: 'reload', network: 'x' }, 'Reload this tab to begin It was open before Goodturn was.'],
  [{ kind: 'elsewhere' }, 'Nothing to do on this site'],
  [{ kind: 'silent' }, 'Nothing to do in this tab If this is X, LinkedIn or Facebook, reload it to begin.'],
])('%j', (tab, words) => {
  show(tab);
  const parts = [...screen.getByRole('region', { name: 'This tab' }).querySelectorAll('[role=status] span')];
  expect(parts.map(({ textContent }) => textContent).join(' ')).toBe(words);
});

test('where an editor is not recognised, a report without words can be copied', async () => {
  const { user, events } = show(
    answer({ network: 'x', state: 'unrecognised', report: '<div role="textbox">' }),
  );
  expect(screen.getByText('Not recognised here')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy a report' }));
  expect(events.copyReport).toHaveBeenCalledExactlyOnceWith('<div role="textbox">');
});

test('an unknown box can be checked by hand, and says that it is not counted', async () => {
  const { user, events } = show(answer({ network: 'x', state: 'unrecognised', canCheck: true }));
  expect(screen.getByText(/never counted/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Check this box' }));
  expect(events.checkThisBox).toHaveBeenCalledOnce();
});

test('a box that is checked by hand says so', () => {
  show(answer({ network: 'x', state: 'by-hand' }));
  expect(screen.getByText('Checking this box')).toBeTruthy();
});

test('without a report there is nothing to copy', () => {
  show(answer({ network: 'x', state: 'unrecognised' }));
  expect(screen.queryByRole('button', { name: 'Copy a report' })).toBeNull();
});

test('a tab from before can be reloaded', async () => {
  const { user, events } = show({ kind: 'reload', network: 'linkedin' });
  await user.click(screen.getByRole('button', { name: 'Reload' }));
  expect(events.reloadTab).toHaveBeenCalledOnce();
});
