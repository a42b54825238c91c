// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LineNote } from '../../../../components/coach/line.tsx';
import type { Line } from '../../../../lib/coaching/coach-model.ts';
import { expectAccessible } from '../axe.ts';
import { sentence, URGENCY } from './models.ts';

function show(line: Line) {
  const onWhy = vi.fn();
  const onDismiss = vi.fn();
  const { container } = render(
    <LineNote line={line} sentence={sentence} onWhy={onWhy} onDismiss={onDismiss} />,
  );
  return { onWhy, onDismiss, container, text: container.querySelector('p')?.textContent };
}

test.each<[Line, string]>([
  [{ kind: 'nudge', size: 'full', reason: URGENCY }, 'Reads as a pitch. sentence of urgency'],
  [{ kind: 'nudge', size: 'small', reason: URGENCY }, 'sentence of urgency'],
  [{ kind: 'green', helped: 9 }, 'You have helped 9 times since your last pitch. This one is fine.'],
  [{ kind: 'green', helped: 1 }, 'You have helped once since your last pitch. This one is fine.'],
  [{ kind: 'praise' }, 'Readers can use this as it stands. A good turn.'],
])('%o reads "%s"', (line, text) => {
  expect(show(line).text).toBe(text);
});

test('a nudge leads to its reasons, and every line can be put away', async () => {
  const { onWhy, onDismiss, container } = show({ kind: 'nudge', size: 'full', reason: URGENCY });
  await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
  expect(onWhy).toHaveBeenCalledExactlyOnceWith({ byKeyboard: false });
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(onDismiss).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('praise asks for nothing', () => {
  show({ kind: 'praise' });
  expect(screen.queryByRole('button', { name: 'Why?' })).toBeNull();
});
