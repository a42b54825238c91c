// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Chip } from '../../../../components/coach/chip.tsx';
import type { Label } from '../../../../lib/core/vocabulary.ts';
import { expectAccessible } from '../axe.ts';
import { verdictOf } from './models.ts';

const WORDS: readonly (readonly [Label, string])[] = [
  ['helpful', 'Helpful'],
  ['pitch', 'Reads as a pitch'],
  ['neutral', 'Neutral'],
  ['unsure', 'Not sure'],
];

test.each(WORDS)('%s is told by word and by a shape of its own', (label, word) => {
  render(<Chip verdict={verdictOf(label)} disagreed={null} cardOpen={false} onToggle={vi.fn()} />);
  const chip = screen.getByRole('button', { name: `Goodturn: ${word}` });
  expect(chip.textContent).toBe(word);
  expect(chip.querySelector('svg')?.getAttribute('data-shape')).toBe(label);
  expect(chip.getAttribute('aria-expanded')).toBe('false');
});

test('an abstention says why, and is still known as not sure', () => {
  const verdict = verdictOf('unsure', { abstained: 'short' });
  render(<Chip verdict={verdict} disagreed={null} cardOpen={false} onToggle={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Goodturn: Not sure. Too short to say' }).textContent).toBe(
    'Too short to say',
  );
});

test('the label a person chose goes before the verdict', () => {
  render(<Chip verdict={verdictOf('pitch')} disagreed="helpful" cardOpen onToggle={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Goodturn: Helpful' }).getAttribute('aria-expanded')).toBe(
    'true',
  );
});

test('a press tells whether it came by keyboard', async () => {
  const onToggle = vi.fn();
  const { container } = render(
    <Chip verdict={verdictOf('pitch')} disagreed={null} cardOpen={false} onToggle={onToggle} />,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(onToggle).toHaveBeenLastCalledWith({ byKeyboard: false });
  await userEvent.keyboard('{Enter}');
  expect(onToggle).toHaveBeenLastCalledWith({ byKeyboard: true });
  await expectAccessible(container);
});
