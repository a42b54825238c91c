// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { SettingsEvents, SettingsModel } from '../../../../components/settings/model.ts';
import { SettingsPage } from '../../../../components/settings/settings-page.tsx';
import { SETTINGS, SETTINGS_PAGES } from '../../../gallery/pages/scenes.ts';
import { nth } from '../../nth.ts';
import { expectAccessible } from '../axe.ts';

function showSettings(model: SettingsModel) {
  const events = {
    save: vi.fn<SettingsEvents['save']>(() => Promise.resolve()),
    endRestraint: vi.fn<SettingsEvents['endRestraint']>(() => Promise.resolve()),
    unmute: vi.fn<SettingsEvents['unmute']>(() => Promise.resolve()),
    nameAccount: vi.fn<SettingsEvents['nameAccount']>(() => Promise.resolve()),
    forgetAccount: vi.fn<SettingsEvents['forgetAccount']>(() => Promise.resolve()),
    openShortcuts: vi.fn<SettingsEvents['openShortcuts']>(() => Promise.resolve(true)),
    deleteEverything: vi.fn<SettingsEvents['deleteEverything']>(() => Promise.resolve()),
  };
  const view = render(<SettingsPage model={model} events={events} />);
  const show = (next: SettingsModel) => view.rerender(<SettingsPage model={next} events={events} />);
  return { user: userEvent.setup(), events, page: view.container, show };
}

function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

function withSettings(change: Partial<SettingsModel['settings']>): SettingsModel {
  return { ...SETTINGS, settings: { ...SETTINGS.settings, ...change } };
}

test.each(Object.entries(SETTINGS_PAGES))('axe finds nothing on the settings page: %s', async (_, model) => {
  await expectAccessible(showSettings(model).page);
});

test('every network is on to begin with, and LinkedIn’s agreement is named', () => {
  showSettings(SETTINGS);
  const where = section('Where it coaches');
  const on = where.getAllByRole('radio', { name: 'Beside the composer' });
  expect(on.map((radio) => radio instanceof HTMLInputElement && radio.checked)).toEqual([true, true, true]);
  expect(where.getByText(/^LinkedIn’s user agreement speaks against/u)).toBeTruthy();
});

test('a change is saved at once, whole, and a quiet word says so', async () => {
  const { user, events } = showSettings(SETTINGS);
  const linkedin = within(screen.getByRole('group', { name: 'Coach on LinkedIn' }));
  await user.click(linkedin.getByRole('radio', { name: 'Off' }));
  expect(events.save).toHaveBeenCalledExactlyOnceWith({
    display: { x: 'inline', linkedin: 'off', facebook: 'inline' },
  });
  expect(await section('Where it coaches').findByText('Saved')).toBeTruthy();
  expect(section('How often it speaks up').queryByText('Saved')).toBeNull();
});

test('a change that could not be saved says so', async () => {
  const { user, events } = showSettings(SETTINGS);
  events.save.mockRejectedValueOnce(new Error('the worker is gone'));
  await user.click(screen.getByRole('radio', { name: 'Rarely' }));
  expect(events.save).toHaveBeenCalledExactlyOnceWith({ level: 'rare' });
  expect(await section('How often it speaks up').findByText(/^Not saved/u)).toBeTruthy();
});

test('each lens has one line on what it means, and the own one a number', async () => {
  const { user, events, show } = showSettings(SETTINGS);
  expect(screen.getByRole('radio', { name: '9:1', description: /^Nine helpful posts/u })).toBeTruthy();
  expect(screen.queryByRole('spinbutton')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'My own' }));
  expect(events.save).toHaveBeenLastCalledWith({ lens: 'own' });
  show(withSettings({ lens: 'own' }));
  const target = screen.getByRole('spinbutton', { name: 'Helpful posts for each pitch' });
  await user.clear(target);
  await user.type(target, '12');
  await user.tab();
  expect(events.save).toHaveBeenLastCalledWith({ ownTarget: 12 });
});

test.each([
  ['99', 20],
  ['0', 1],
  ['3.6', 4],
])('an own target of %s becomes %i', async (typed, saved) => {
  const { user, events } = showSettings(withSettings({ lens: 'own' }));
  const target = screen.getByRole('spinbutton');
  await user.clear(target);
  await user.type(target, typed);
  await user.tab();
  expect(events.save).toHaveBeenLastCalledWith({ ownTarget: saved });
});

test('an emptied number goes back to what it was', async () => {
  const { user, events } = showSettings(withSettings({ lens: 'own', ownTarget: 7 }));
  const target = screen.getByRole('spinbutton');
  await user.clear(target);
  await user.tab();
  expect(target).toHaveProperty('value', '7');
  expect(events.save).not.toHaveBeenCalled();
});

test('texts are not kept unless the person says so, and then for a number of days', async () => {
  const { user, events, show } = showSettings(SETTINGS);
  const keep = screen.getByRole('checkbox', { name: 'Keep the text of what I post' });
  expect(keep).toHaveProperty('checked', false);
  await user.click(keep);
  expect(events.save).toHaveBeenLastCalledWith({ keepText: { on: true, days: 30 } });
  show(withSettings({ keepText: { on: true, days: 30 } }));
  const days = screen.getByRole('spinbutton', { name: /^Delete after/u });
  await user.clear(days);
  await user.type(days, '7');
  await user.tab();
  expect(events.save).toHaveBeenLastCalledWith({ keepText: { on: true, days: 7 } });
});

test('mutes that ended are not listed; those in force can be undone', async () => {
  const { now } = SETTINGS;
  const { user, events } = showSettings(
    withSettings({
      mutes: [
        { id: 'old', made: now - 9, until: now - 1, kind: 'all' },
        { id: 'on', made: now, kind: 'network', network: 'x' },
      ],
    }),
  );
  const undo = section('What you have quieted').getAllByRole('button');
  expect(undo).toHaveLength(1);
  await user.click(nth(undo, 0));
  expect(events.unmute).toHaveBeenCalledExactlyOnceWith('on');
});

test('the shortcut is shown; where the browser does not open its page, the way is told', async () => {
  const { user, events } = showSettings(SETTINGS);
  const keys = section('Keyboard shortcut');
  expect(keys.getByText('Alt+Shift+G')).toBeTruthy();
  expect(keys.queryByText(/about:addons/u)).toBeNull();
  events.openShortcuts.mockResolvedValueOnce(false);
  await user.click(keys.getByRole('button', { name: 'Change the shortcut' }));
  expect(await keys.findByText(/about:addons/u)).toBeTruthy();
});

test('deleting everything says what goes and what stays, and wants the word typed', async () => {
  const { user, events } = showSettings(SETTINGS);
  const part = section('Delete everything');
  expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'every entry of your record, with its daily totals and every attempt that was not counted',
    'every text that was kept',
    'every mute',
    'every name in the list of your accounts',
    'the list of boxes it knows',
  ]);
  await user.click(part.getByRole('button', { name: 'Delete everything…' }));
  expect(document.activeElement).toBe(part.getByRole('textbox', { name: 'To confirm, type: delete' }));
  const yes = part.getByRole('button', { name: 'Delete for good' });
  await user.keyboard('delet{Enter}');
  expect(yes).toHaveProperty('disabled', true);
  expect(events.deleteEverything).not.toHaveBeenCalled();
  await user.keyboard('e{Enter}');
  expect(events.deleteEverything).toHaveBeenCalledOnce();
  expect(await part.findByText('Everything is deleted.')).toBeTruthy();
});

test('going back deletes nothing and brings the focus back', async () => {
  const { user, events } = showSettings(SETTINGS);
  const part = section('Delete everything');
  await user.click(part.getByRole('button', { name: 'Delete everything…' }));
  await user.keyboard('delete');
  await user.click(part.getByRole('button', { name: 'Keep everything' }));
  expect(events.deleteEverything).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Delete everything…');
});

test('a deletion that failed does not claim to be done', async () => {
  const { user, events } = showSettings(SETTINGS);
  events.deleteEverything.mockRejectedValueOnce(new Error('blocked'));
  const part = section('Delete everything');
  await user.click(part.getByRole('button', { name: 'Delete everything…' }));
  await user.keyboard('delete{Enter}');
  expect(await part.findByText(/^That did not work/u)).toBeTruthy();
  expect(part.queryByText('Everything is deleted.')).toBeNull();
});

test('versions and promises stand at the end', () => {
  showSettings(SETTINGS);
  const about = section('What it promises');
  expect(about.getAllByRole('listitem')).toHaveLength(3);
  expect(about.getByText('0.1.0')).toBeTruthy();
  expect(about.getByText('1.0.0')).toBeTruthy();
});

test('an account is named or forgotten; none seen is said', async () => {
  const { user, events, show } = showSettings(SETTINGS);
  expect(section('Your accounts').getByText(/^None seen so far/u)).toBeTruthy();
  show(withSettings({ accounts: [{ id: 'a1', network: 'x', handle: 'spoke_bicycles', role: null }] }));
  const account = within(screen.getByRole('group', { name: 'spoke_bicycles is' }));
  await user.click(account.getByRole('radio', { name: 'Brand' }));
  expect(events.nameAccount).toHaveBeenCalledExactlyOnceWith('a1', 'brand');
  await user.click(screen.getByRole('button', { name: 'Forget spoke_bicycles' }));
  expect(events.forgetAccount).toHaveBeenCalledExactlyOnceWith('a1');
});

test('each recognised composer is listed with the mark it was told by', () => {
  const { show } = showSettings(SETTINGS);
  expect(section('Boxes it knows').getByText(/^None so far/u)).toBeTruthy();
  show(SETTINGS_PAGES.changed);
  const row = (name: RegExp) => section('Boxes it knows').getByRole('row', { name }).textContent;
  expect(row(/x-home-post/u)).toMatch(/its first mark.*Nov 19, 2026/u);
  expect(row(/x-inline-reply/u)).toContain('mark 2 of 2 of the editor');
});

test('a coach gone quieter says so, with the person’s own figures and the way back', async () => {
  const { user, events, show } = showSettings(SETTINGS);
  expect(section('How often it speaks up').queryByText('Nudges shown')).toBeNull();
  show(SETTINGS_PAGES.changed);
  const part = section('How often it speaks up');
  expect(part.getByText('Dismissed').nextElementSibling?.textContent).toBe('4');
  await user.click(part.getByRole('button', { name: 'As before' }));
  expect(events.endRestraint).toHaveBeenCalledOnce();
});
