// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Card } from '../../../../components/coach/card.tsx';
import type { CoachModel } from '../../../../lib/coaching/coach-model.ts';
import { expectAccessible } from '../axe.ts';
import { CONTACT, createEvents, modelOf, sentence, URGENCY, verdictOf } from './models.ts';

function show(more: Partial<CoachModel> = {}) {
  const events = createEvents();
  const model = modelOf(more);
  const onResize = vi.fn<() => void>();
  const { container } = render(
    <Card model={model} events={events} sentence={sentence} onResize={onResize} />,
  );
  return {
    events,
    container,
    onResize,
    card: screen.getByRole('dialog', { name: 'Goodturn: about this draft' }),
  };
}

const textOf = (element: Element) => element.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('what it says', () => {
  test('verdict, how sure it is, each reason with its words, one advice and the balance', () => {
    const { card } = show();
    expect(screen.getByRole('heading', { name: 'Reads as a pitch' })).toBeTruthy();
    expect(within(card).getByText('Fairly sure')).toBeTruthy();
    const rows = screen.getAllByRole('listitem').map(textOf);
    expect(rows[0]).toContain('sentence of contactMe');
    expect(rows[0]).toContain('DM me for pricing');
    expect(rows[1]).toContain('before Friday');
    expect(within(card).getByText(/^Say the step itself in the post/)).toBeTruthy();
    expect(textOf(card)).toContain('This week: 14 helpful, 1 pitch. Room for 1 pitch (4-1-1).');
  });

  test.each([
    ['empty', 'Nothing to read yet'],
    ['short', 'Too short to say'],
    ['link', 'Only a link'],
    ['language', 'In a language Goodturn does not read yet'],
  ] as const)('an abstention (%s) says why and gives no reasons', (abstained, title) => {
    show({ verdict: verdictOf('unsure', { abstained, reasons: [CONTACT] }) });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  test('unsure is a state of its own', () => {
    show({ verdict: verdictOf('unsure') });
    expect(screen.getByRole('heading', { name: 'Not sure' })).toBeTruthy();
    expect(screen.getByText('It could be read more than one way.')).toBeTruthy();
  });

  test.each([
    [
      { gives: 4, asks: 2, others: 0, ratio: 5, room: 0, counted: 6 },
      '4 helpful, 2 pitches. No room for a pitch just now (4-1-1).',
    ],
    [{ gives: 3, asks: 1, others: 0, ratio: 5, room: 0, counted: 4 }, '3 helpful, 1 pitch. Too few to say.'],
    [
      { gives: 15, asks: 0, others: 0, ratio: 5, room: 3, counted: 15 },
      '15 helpful, 0 pitches. Room for 3 pitches (4-1-1).',
    ],
  ])('a balance of %o reads "%s"', (balance, text) => {
    const { card } = show({ balance });
    expect(textOf(card)).toContain(`This week: ${text}`);
  });

  test('the label a person chose stands in place of the verdict', () => {
    show({ disagreed: 'neutral' });
    expect(screen.getByRole('heading', { name: 'Neutral' })).toBeTruthy();
    expect(screen.getByText('You said so. This draft will be counted that way.')).toBeTruthy();
  });
});

describe('what it does', () => {
  test('"I disagree" offers the three labels and tells the one chosen', async () => {
    const { events, onResize } = show();
    await userEvent.click(screen.getByRole('button', { name: 'I disagree' }));
    expect(onResize).toHaveBeenCalledOnce();
    const choices = screen.getAllByRole('radio');
    expect(choices.map((each) => textOf(each))).toEqual(['Helpful', 'Reads as a pitch', 'Neutral']);
    expect(choices.map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'true', 'false']);
    await userEvent.click(screen.getByRole('radio', { name: 'Helpful' }));
    expect(events.disagree).toHaveBeenCalledExactlyOnceWith('helpful');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test.each([
    ['This draft', { kind: 'draft' }],
    ['This reason: “DM me for pricing”', { kind: 'reason', reason: CONTACT }],
    ['This phrase: “DM me for pricing”', { kind: 'phrase', reason: CONTACT }],
    ['This network', { kind: 'network' }],
    ['For an hour', { kind: 'hour' }],
    ['For today', { kind: 'today' }],
  ])('mute "%s"', async (name, choice) => {
    const { events } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Mute…' }));
    await userEvent.click(screen.getByRole('menuitem', { name }));
    expect(events.mute).toHaveBeenCalledExactlyOnceWith(choice);
  });

  test('the mute list beside a reason is about that reason', async () => {
    const { events } = show();
    const [, second] = screen.getAllByRole('button', { name: 'Mute this reason…' });
    if (second) await userEvent.click(second);
    await userEvent.click(screen.getByRole('menuitem', { name: 'This phrase: “before Friday”' }));
    expect(events.mute).toHaveBeenCalledExactlyOnceWith({ kind: 'phrase', reason: URGENCY });
  });

  test('the second click of a double click chooses nothing from a list that opened under it', async () => {
    const { events } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Mute…' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'For today' }), { detail: 2 });
    expect(events.mute).not.toHaveBeenCalled();
  });

  test('without reasons there is none to mute', async () => {
    show({ verdict: verdictOf('neutral') });
    await userEvent.click(screen.getByRole('button', { name: 'Mute…' }));
    expect(screen.getAllByRole('menuitem').map(textOf)).toEqual([
      'This draft',
      'This network',
      'For an hour',
      'For today',
    ]);
  });

  test('pointing at a reason tells which one, leaving it none', async () => {
    const { events } = show();
    const [first] = screen.getAllByRole('listitem');
    if (first) await userEvent.hover(first);
    expect(events.pointAt).toHaveBeenLastCalledWith(CONTACT);
    if (first) await userEvent.unhover(first);
    expect(events.pointAt).toHaveBeenLastCalledWith(null);
  });
});

describe('by keyboard', () => {
  test('Escape folds the open list first, then closes the card and asks for the editor', async () => {
    const { events } = show();
    const mute = screen.getByRole('button', { name: 'Mute…' });
    mute.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('This draft');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(mute);
    expect(events.closeCard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(events.closeCard).toHaveBeenCalledExactlyOnceWith({ refocus: true });
  });

  test('arrow keys, Home and End move through a list and around its ends', async () => {
    show();
    screen.getByRole('button', { name: 'I disagree' }).focus();
    await userEvent.keyboard('{Enter}');
    const focused = () => document.activeElement?.textContent;
    expect(focused()).toBe('Reads as a pitch');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Neutral');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Helpful');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Neutral');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Helpful');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Neutral');
  });

  test('a close by mouse leaves the focus where it is, by keyboard it goes to the editor', async () => {
    const { events } = show();
    const close = screen.getByRole('button', { name: 'Close' });
    await userEvent.click(close);
    expect(events.closeCard).toHaveBeenLastCalledWith({ refocus: false });
    close.focus();
    await userEvent.keyboard('{Enter}');
    expect(events.closeCard).toHaveBeenLastCalledWith({ refocus: true });
  });

  test('axe finds nothing, with a list open or not', async () => {
    const { container } = show();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Mute…' }));
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'I disagree' }));
    await expectAccessible(container);
  });
});

test('the account is shown where it is known, and named with one press', () => {
  const account = { handle: 'spoke_bicycles', role: 'brand' } as const;
  const { events } = show({ account });
  const row = within(screen.getByRole('group', { name: 'Writing as spoke_bicycles' }));
  expect(row.getByRole('button', { name: 'Brand' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(row.getByRole('button', { name: 'Me' }));
  expect(events.nameAccount).toHaveBeenLastCalledWith('me');
  fireEvent.click(row.getByRole('button', { name: 'Brand' }));
  expect(events.nameAccount).toHaveBeenLastCalledWith(null);
});
