/** @jsxImportSource preact */
import { Icon } from '../../shared/preact/icon.tsx';
import { label } from '../labels.ts';

export interface DiscardSheetProps {
  readonly onStay: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** Asks before a box with words in it closes. */
export function DiscardSheet({ onDiscard, onSave, onStay }: DiscardSheetProps) {
  return (
    <div class="artdeco-modal-overlay artdeco-modal-overlay--stacked">
      <div
        role="alertdialog"
        aria-labelledby="discard-heading"
        aria-describedby="discard-hint"
        class="artdeco-modal artdeco-modal--confirm"
        data-test-modal
      >
        <header class="artdeco-modal__header">
          <h2 id="discard-heading">{label('keepDraft')}</h2>
          <button class="artdeco-modal__dismiss" type="button" aria-label={label('dismiss')} onClick={onStay}>
            <Icon name="close" />
          </button>
        </header>
        <p id="discard-hint" class="artdeco-modal__content">
          {label('keepDraftHint')}
        </p>
        <footer class="artdeco-modal__actionbar">
          <button
            class="artdeco-button artdeco-button--secondary share-box__discard"
            type="button"
            data-test-dialog-secondary-btn
            onClick={onDiscard}
          >
            {label('discard')}
          </button>
          <button
            class="artdeco-button artdeco-button--primary share-box__save"
            type="button"
            data-test-dialog-primary-btn
            onClick={onSave}
          >
            {label('saveDraft')}
          </button>
        </footer>
      </div>
    </div>
  );
}
