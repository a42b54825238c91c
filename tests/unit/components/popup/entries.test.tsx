// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ListedEntry, PopupModel } from '../../../../components/popup/model.ts';
import { balance, BASE, entry, UNKNOWN } from '../../../gallery/pages/scenes.ts';
import { nth } from '../../nth.ts';
import { showPopup } from './show-popup.tsx';

function listing(...entries: ListedEntry[]): PopupModel {
  return { ...BASE, ledger: { balance: balance(5, 0, 0), entries, hasMore: false, attempts: [] } };
}

function getRows(): HTMLElement[] {
  return within(screen.getByRole('region', { name: 'Lately' })).getAllByRole('listitem');
}

const REPLY = entry(12, 'x', 'reply', 'helpful');
const COMMENT = entry(95, 'linkedin', 'comment', 'pitch');

test('each entry tells its label by word and shape, where it was and when', () => {
  showPopup(listing(REPLY, { ...COMMENT, corrected: true }));
  const [first, second] = getRows();
  expect(first?.textContent).toContain('X reply · 12 min. ago');
  expect(first?.querySelector('select')?.selectedOptions[0]?.textContent).toBe('Helpful');
  expect(second?.textContent).toContain('LinkedIn comment · 1 hr. ago · your label');
  expect(second?.querySelector('select')?.selectedOptions[0]?.textContent).toBe('Reads as a pitch');
  const shapes = [first, second].map((row) => row?.querySelector('svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(2);
});

test('a label is changed where it stands', async () => {
  const { user, events } = showPopup(listing(REPLY, COMMENT));
  await user.selectOptions(nth(screen.getAllByRole('combobox', { name: 'What it was' }), 1), 'Neutral');
  expect(events.relabel).toHaveBeenCalledExactlyOnceWith(COMMENT.id, 'neutral');
});

test('an entry is left out and counted again', async () => {
  const { user, events, show } = showPopup(listing(REPLY));
  await user.click(screen.getByRole('button', { name: 'Leave out' }));
  expect(events.exclude).toHaveBeenLastCalledWith(REPLY.id, true);
  show(listing({ ...REPLY, excluded: true }));
  expect(getRows()[0]?.textContent).toContain('left out');
  await user.click(screen.getByRole('button', { name: 'Count it' }));
  expect(events.exclude).toHaveBeenLastCalledWith(REPLY.id, false);
});

test('deleting asks first, begins on the harmless answer, and Escape goes back', async () => {
  const { user, events } = showPopup(listing(REPLY));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(document.activeElement?.textContent).toBe('Keep');
  await user.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toBe('Delete');
  expect(events.remove).not.toHaveBeenCalled();

  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  expect(events.remove).toHaveBeenCalledExactlyOnceWith(REPLY.id);
});

test('the focus is not lost with a deleted row', async () => {
  const { user, show } = showPopup(listing(REPLY, COMMENT));
  await user.click(nth(screen.getAllByRole('button', { name: 'Delete' }), 0));
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  show(listing(COMMENT));
  expect(document.activeElement?.textContent).toBe('Lately');
});

test('words of a post are shown only where they were kept', () => {
  const { page, show } = showPopup(listing(REPLY));
  expect(page.querySelector('q')).toBeNull();
  show(listing({ ...REPLY, text: 'Dry the base for a day.' }));
  expect(page.querySelector('q')?.textContent).toBe('Dry the base for a day.');
});

test('more is shown on asking, and nothing is said to be there when there is nothing', async () => {
  const { user, events, show } = showPopup({
    ...BASE,
    ledger: { balance: balance(9, 0, 0), entries: [REPLY], hasMore: true, attempts: [] },
  });
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(events.showMore).toHaveBeenCalledOnce();
  show(listing());
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(screen.getByText(/^Nothing here yet/u)).toBeTruthy();
});

test('an attempt of unknown outcome asks whether it counts; one that waits for approval is named', async () => {
  const pending = { ...UNKNOWN, id: 'waiting', outcome: 'pending', surface: 'post' } as const;
  const { user, events } = showPopup({
    ...BASE,
    ledger: { balance: balance(0, 0, 0), entries: [], hasMore: false, attempts: [UNKNOWN, pending] },
  });
  const region = within(screen.getByRole('region', { name: 'Was this posted?' }));
  const rows = region.getAllByRole('listitem');
  const [first, second] = [nth(rows, 0), nth(rows, 1)];
  expect(first.textContent).toContain('Not sure this was posted: count it?');
  expect(first.textContent).toContain('Facebook comment · 34 min. ago');
  expect(second.textContent).toContain('Waits for approval');
  await user.click(within(first).getByRole('button', { name: 'Count it' }));
  expect(events.countAttempt).toHaveBeenCalledExactlyOnceWith(UNKNOWN.id);
  await user.click(within(second).getByRole('button', { name: 'Drop it' }));
  expect(events.dropAttempt).toHaveBeenCalledExactlyOnceWith('waiting');
});
