import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { PopupEvents, PopupModel } from '../../../../components/popup/model.ts';
import { Popup } from '../../../../components/popup/popup.tsx';
import { VERDICT } from '../../../gallery/pages/scenes.ts';

/** Draws the popup and hands back what its presses call. */
export function showPopup(model: PopupModel) {
  const events = {
    look: vi.fn<PopupEvents['look']>(),
    showMore: vi.fn<PopupEvents['showMore']>(),
    relabel: vi.fn<PopupEvents['relabel']>(),
    exclude: vi.fn<PopupEvents['exclude']>(),
    remove: vi.fn<PopupEvents['remove']>(),
    countAttempt: vi.fn<PopupEvents['countAttempt']>(),
    dropAttempt: vi.fn<PopupEvents['dropAttempt']>(),
    endRestraint: vi.fn<PopupEvents['endRestraint']>(),
    unmute: vi.fn<PopupEvents['unmute']>(),
    copyReport: vi.fn<PopupEvents['copyReport']>(),
    checkThisBox: vi.fn<PopupEvents['checkThisBox']>(),
    reloadTab: vi.fn<PopupEvents['reloadTab']>(),
    openSettings: vi.fn<PopupEvents['openSettings']>(),
    retry: vi.fn<PopupEvents['retry']>(),
    check: vi.fn<PopupEvents['check']>(() => Promise.resolve(VERDICT)),
  };
  const view = render(<Popup model={model} events={events} />);
  return {
    user: userEvent.setup(),
    events,
    page: view.container,
    show: (next: PopupModel) => view.rerender(<Popup model={next} events={events} />),
    /** The words of a region, as they are read. */
    textOf: (name: string) => (screen.getByRole('region', { name }).textContent ?? '').replace(/\s+/gu, ' '),
  };
}
