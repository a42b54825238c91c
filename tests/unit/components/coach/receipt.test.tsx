// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Receipt } from '../../../../lib/coaching/coach-model.ts';
import { ReceiptNote } from '../../../../components/coach/receipt.tsx';

const COUNTED: Receipt = { id: 'a1', label: 'helpful', state: 'counted', outcome: 'posted' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function show(receipt: Receipt) {
  const onUndo = vi.fn();
  const onDismiss = vi.fn();
  const draw = (next: Receipt, isFocused = false) => (
    <ReceiptNote receipt={next} isFocused={isFocused} onUndo={onUndo} onDismiss={onDismiss} />
  );
  const { rerender, unmount } = render(draw(receipt));
  return {
    onUndo,
    onDismiss,
    unmount,
    again: (next: Receipt, isFocused = false) => rerender(draw(next, isFocused)),
    note: screen.getByRole('group', { name: 'Goodturn: what was counted' }),
  };
}

test.each<[Partial<Receipt>, string]>([
  [{}, 'Counted as helpful.'],
  [{ label: 'pitch' }, 'Counted as a pitch.'],
  [{ label: 'neutral' }, 'Counted as neutral.'],
  [{ label: 'unsure' }, 'Noted as not sure; it counts for neither.'],
  [{ state: 'undone' }, 'Taken out of your balance.'],
  [
    { state: 'failed-to-save' },
    'Not saved: the browser could not store it. Your post itself is not affected.',
  ],
  [{ outcome: 'scheduled' }, 'Not counted yet: it is scheduled.'],
  [{ outcome: 'pending' }, 'Not counted yet: it waits for approval.'],
  [{ outcome: 'failed' }, 'Not counted: it was not posted.'],
])('%o reads "%s"', (part, text) => {
  expect(show({ ...COUNTED, ...part }).note.querySelector('p')?.textContent).toBe(text);
});

test('undo names the entry; what is taken out or never counted offers none', () => {
  const { onUndo, again } = show(COUNTED);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledExactlyOnceWith('a1');
  again({ ...COUNTED, state: 'undone' });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  again({ ...COUNTED, outcome: 'unknown' });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('it goes away after ten seconds, and not before', () => {
  const { onDismiss } = show(COUNTED);
  vi.advanceTimersByTime(9_900);
  expect(onDismiss).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('the time stops while it is pointed at or focused', () => {
  const { onDismiss, note, again } = show(COUNTED);
  vi.advanceTimersByTime(6_000);
  fireEvent.mouseEnter(note);
  vi.advanceTimersByTime(60_000);
  again(COUNTED, true);
  fireEvent.mouseLeave(note);
  vi.advanceTimersByTime(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
  again(COUNTED, false);
  vi.advanceTimersByTime(4_100);
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('a new receipt has its own ten seconds', () => {
  const { onDismiss, again } = show(COUNTED);
  vi.advanceTimersByTime(8_000);
  again({ ...COUNTED, id: 'b2' });
  vi.advanceTimersByTime(8_000);
  expect(onDismiss).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_100);
  expect(onDismiss).toHaveBeenCalledOnce();
});

test('once it is taken out of the page nothing fires any more', () => {
  const { onDismiss, unmount } = show(COUNTED);
  unmount();
  vi.advanceTimersByTime(20_000);
  expect(onDismiss).not.toHaveBeenCalled();
});
