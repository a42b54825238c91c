/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../hooks.ts';
import { label } from '../labels.ts';
import { keepQuestion } from '../state.ts';

/** Save or discard: what X asks when a composer is closed with text in it. */
export function KeepSheet(): ReactElement | null {
  const question = useStore(keepQuestion);
  if (question === null) return null;

  function answer(act: () => void): void {
    keepQuestion.set(null);
    act();
  }

  return (
    <div className={hashed('overlay', 'sheetOverlay')}>
      <div data-testid="mask" className={hashed('mask')} onClick={() => keepQuestion.set(null)} />
      <div
        role="alertdialog"
        aria-modal="true"
        data-testid="confirmationSheetDialog"
        className={hashed('sheet')}
      >
        <h1>
          <span>{label('saveTitle')}</span>
        </h1>
        <p className={hashed('dim')}>{label('saveBody')}</p>
        <button
          type="button"
          data-testid="confirmationSheetConfirm"
          className={hashed('pill', 'solid')}
          onClick={() => answer(question.onSave)}
        >
          {label('save')}
        </button>
        <button
          type="button"
          data-testid="confirmationSheetCancel"
          className={hashed('pill', 'outlined')}
          onClick={() => answer(question.onDiscard)}
        >
          {label('discard')}
        </button>
      </div>
    </div>
  );
}
