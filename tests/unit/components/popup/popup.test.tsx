// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { BASE, POPUPS } from '../../../gallery/pages/scenes.ts';
import { nth } from '../../nth.ts';
import { expectAccessible } from '../axe.ts';
import { showPopup } from './show-popup.tsx';

test.each(Object.entries(POPUPS))('axe finds nothing in the popup: %s', async (_, model) => {
  const { page } = showPopup(model);
  await expectAccessible(page);
});

test('axe finds nothing in an open check box and an asked deletion', async () => {
  const { user, page } = showPopup(POPUPS.many);
  await user.click(screen.getByText('Check any text'));
  await user.type(screen.getByRole('textbox'), 'Sign up today.');
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await screen.findByRole('list', { name: 'Why' });
  await user.click(nth(screen.getAllByRole('button', { name: 'Delete' }), 0));
  await expectAccessible(page);
});

test('opening it does nothing to anything', () => {
  const { events } = showPopup(POPUPS.full);
  for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
});

test('a mute in force says what and until when, and can be undone', async () => {
  const { user, events } = showPopup(POPUPS.full);
  const region = within(screen.getByRole('region', { name: 'Quiet for now' }));
  const [all, , network] = region.getAllByRole('listitem');
  expect(all?.textContent).toContain('All nudges are quiet');
  expect(network?.textContent).toContain('No nudges on Facebook');
  await user.click(region.getByRole('button', { name: 'Undo: All nudges are quiet' }));
  expect(events.unmute).toHaveBeenCalledExactlyOnceWith('m1');
});

test('no mutes, no word of mutes', () => {
  showPopup(BASE);
  expect(screen.queryByRole('region', { name: 'Quiet for now' })).toBeNull();
});

test('what was done is told once', () => {
  const { show } = showPopup(BASE);
  show({ ...BASE, notice: 'deleted' });
  expect(screen.getByText('Deleted from your record.').getAttribute('role')).toBe('status');
  show({ ...BASE, notice: null });
  expect(screen.queryByText('Deleted from your record.')).toBeNull();
});

test('the settings are one press away', async () => {
  const { user, events } = showPopup(BASE);
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  expect(events.openSettings).toHaveBeenCalledOnce();
});

test('a coach gone quieter by itself says so, with the way back', async () => {
  const { user, events } = showPopup({ ...BASE, isQuieter: true });
  await user.click(screen.getByRole('button', { name: 'As before' }));
  expect(events.endRestraint).toHaveBeenCalledOnce();
});
