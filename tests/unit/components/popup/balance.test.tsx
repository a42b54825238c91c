// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { PopupModel, View } from '../../../../components/popup/model.ts';
import { BASE, balance } from '../../../gallery/pages/scenes.ts';
import { showPopup } from './show-popup.tsx';

const WEEK: View = { window: 7, network: 'all' };

/** 4-1-1: five gives for one ask. */
function counted(helpful: number, pitch: number, neutral: number, view = WEEK): PopupModel {
  const ledger = { balance: balance(helpful, pitch, neutral), entries: [], hasMore: false, attempts: [] };
  return { ...BASE, view, ledger };
}

test('the numbers stand there as digits without a press', () => {
  const { textOf } = showPopup(counted(41, 7, 12));
  expect(textOf('This week')).toContain('41 helpful');
  expect(textOf('This week')).toContain('7 pitches');
  expect(textOf('This week')).toContain('12 neutral or not sure');
});

test.each([
  [10, 1, 0, 'Room for 1 pitch', '4-1-1 looks for 5 helpful posts for each pitch.'],
  [10, 0, 0, 'Room for 2 pitches', '4-1-1 looks for 5 helpful posts for each pitch.'],
  [9, 1, 0, 'No room for a pitch just now', '1 more helpful post makes room for one.'],
  [0, 3, 4, 'No room for a pitch just now', '20 more helpful posts make room for one.'],
])('%i helpful, %i pitches, %i others this week: %s', (helpful, pitch, neutral, headline, detail) => {
  const { textOf } = showPopup(counted(helpful, pitch, neutral));
  expect(textOf('This week')).toContain(headline);
  expect(textOf('This week')).toContain(detail);
});

test.each([
  [0, 0, 0, 'Too few posts to say: none so far'],
  [2, 1, 0, 'Too few posts to say: 3 so far'],
  [0, 4, 0, 'Too few posts to say: 4 so far'],
])('under five posts nothing is made of them: %i, %i, %i', (helpful, pitch, neutral, headline) => {
  const { page, textOf } = showPopup(counted(helpful, pitch, neutral));
  expect(textOf('This week')).toContain(headline);
  expect(textOf('This week')).not.toMatch(/room/iu);
  expect(textOf('This week')).not.toContain('%');
  expect(page.querySelector('.bar')).toBeNull();
});

test('few posts are told with a range, many without', () => {
  const { show, textOf } = showPopup(counted(8, 2, 0));
  expect(textOf('This week')).toContain('the helpful share could be anything from 49% to 94%');
  show(counted(40, 7, 0));
  expect(textOf('This week')).not.toContain('%');
});

test('room belongs to this week over all networks; elsewhere the ratio is told', () => {
  const { show, textOf } = showPopup(counted(31, 6, 0, { window: 28, network: 'all' }));
  expect(textOf('Last 28 days')).toContain('5.2 helpful for each pitch');
  expect(textOf('Last 28 days')).not.toMatch(/room/iu);
  show(counted(6, 0, 0, { window: 7, network: 'x' }));
  expect(textOf('This week')).toContain('No pitch in this time');
  show(counted(0, 0, 6, { window: 'all', network: 'all' }));
  expect(textOf('Since the beginning')).toContain('Nothing to weigh: all neutral');
});

test('window and networks are chosen by keyboard', async () => {
  const { user, events } = showPopup(counted(10, 1, 0));
  expect(screen.getByRole('radio', { name: '7 days' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: '90 days' }));
  expect(events.look).toHaveBeenLastCalledWith({ window: 90, network: 'all' });
  screen.getByRole('radio', { name: 'LinkedIn' }).focus();
  await user.keyboard(' ');
  expect(events.look).toHaveBeenLastCalledWith({ window: 7, network: 'linkedin' });
});

test('the person’s own lens is named by its number', () => {
  const { textOf } = showPopup({ ...counted(31, 6, 0, { window: 90, network: 'all' }), lens: 'own' });
  expect(textOf('Last 90 days')).toContain('5:1 looks for 5 helpful posts for each pitch.');
});

test('until the ledger is read there is no number to be mistaken', () => {
  const { textOf } = showPopup({ ...BASE, ledger: null });
  expect(textOf('This week')).toContain('Reading your balance…');
  expect(textOf('This week')).not.toMatch(/\d (helpful|pitch)/u);
});

test('a ledger that cannot be read says so and can be tried again', async () => {
  const { user, events } = showPopup({ ...BASE, ledger: 'failed' });
  expect(screen.getByText('Your balance could not be read.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(events.retry).toHaveBeenCalledOnce();
});

test('with a named account the balance can be had for it alone', async () => {
  const accounts = [{ id: 'a1', network: 'x', handle: 'spoke_bicycles', role: 'brand' }] as const;
  const { user, events, show, textOf } = showPopup(counted(10, 1, 0));
  expect(screen.queryByRole('radio', { name: 'Brand' })).toBeNull();
  show({ ...counted(10, 1, 0), accounts });
  await user.click(screen.getByRole('radio', { name: 'Brand' }));
  expect(events.look).toHaveBeenLastCalledWith({ window: 7, network: 'all', role: 'brand' });
  show({ ...counted(10, 1, 0, { ...WEEK, role: 'brand' }), accounts });
  expect(textOf('This week')).not.toMatch(/room/iu);
  await user.click(screen.getByRole('radio', { name: 'All accounts' }));
  expect(events.look).toHaveBeenLastCalledWith(WEEK);
});
