// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Verdict } from '../../../../lib/classifier/types.ts';
import { BASE, VERDICT } from '../../../gallery/pages/scenes.ts';
import { showPopup } from './show-popup.tsx';

const TEXT = 'Sign up today. Or dry the base for a day.';

async function open(verdict?: Verdict) {
  const shown = showPopup(BASE);
  if (verdict) shown.events.check.mockResolvedValue(verdict);
  await shown.user.click(screen.getByText('Check any text'));
  const field = screen.getByRole('textbox', { name: 'Type or paste a draft' });
  return { ...shown, field };
}

test('the verdict comes with its reasons quoted and its likelihoods in words', async () => {
  const { user, events, field } = await open();
  await user.type(field, TEXT);
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(events.check).toHaveBeenCalledExactlyOnceWith({ text: TEXT });
  const reasons = await screen.findByRole('list', { name: 'Why' });
  expect(within(reasons).getByText('Sign up today').localName).toBe('q');
  const likelihoods = within(screen.getByRole('list', { name: 'How likely each is' })).getAllByRole(
    'listitem',
  );
  expect(likelihoods.map(({ textContent }) => textContent)).toEqual([
    'Reads as a pitch: very likely',
    'Helpful: very unlikely',
    'Neutral: very unlikely',
  ]);
});

test('it says that the text is dropped', async () => {
  const { field } = await open();
  const words = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(words).toBe('Read on this device, then dropped: neither kept nor counted.');
});

test('network and kind go along where they are chosen; Ctrl+Enter checks', async () => {
  const { user, events, field } = await open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), 'LinkedIn');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'comment');
  await user.type(field, TEXT);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(events.check).toHaveBeenCalledExactlyOnceWith({
    text: TEXT,
    network: 'linkedin',
    surface: 'comment',
  });
});

test('an abstention says why', async () => {
  const { user, field } = await open({ ...VERDICT, label: 'unsure', reasons: [], abstained: 'language' });
  await user.type(field, 'Der Wasserkocher');
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByText(/looks like another language/u)).toBeTruthy();
  expect(screen.getByText('Not sure')).toBeTruthy();
});

test('nothing typed, nothing to check', async () => {
  const { user, events, field } = await open();
  await user.type(field, '   ');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getByRole('button', { name: 'Check' })).toHaveProperty('disabled', true);
  expect(events.check).not.toHaveBeenCalled();
});

test('a changed text takes the old verdict away, also one still underway', async () => {
  const { user, events, field } = await open();
  const later = Promise.withResolvers<Verdict>();
  events.check.mockReturnValueOnce(later.promise);
  await user.type(field, TEXT);
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await user.type(field, ' And more.');
  later.resolve(VERDICT);
  await later.promise;
  expect(screen.queryByRole('list', { name: 'Why' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await screen.findByRole('list', { name: 'Why' });
  await user.type(field, '!');
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Why' })).toBeNull());
});

test('no answer is told', async () => {
  const { user, events, field } = await open();
  events.check.mockRejectedValueOnce(new Error('the worker is gone'));
  await user.type(field, TEXT);
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByText(/could not be checked/u)).toBeTruthy();
});
