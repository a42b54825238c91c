/** @jsxImportSource preact */
import { label } from '../labels.ts';

/** An editor that is in the document and never gets a word. */
export function LightDecoy() {
  return (
    <div class="visually-hidden" aria-hidden="true">
      <div class="ql-container">
        <div
          class="ql-editor ql-blank"
          contenteditable
          role="textbox"
          tabIndex={-1}
          data-test-ql-editor-contenteditable="true"
          data-placeholder={label('sharePlaceholder')}
        >
          <p>
            <br />
          </p>
        </div>
      </div>
    </div>
  );
}

/** A share box of an earlier visit that stayed mounted behind `display: none`, with its words. */
export function StaleDialog() {
  return (
    <div role="dialog" class="artdeco-modal share-box-v2__modal" data-test-modal-id="sharebox" hidden>
      <div class="share-creation-state__text-editor">
        <div class="ql-container">
          <div
            class="ql-editor"
            contenteditable
            role="textbox"
            aria-label={label('shareEditor')}
            data-test-ql-editor-contenteditable="true"
          >
            <p>Left over from an earlier visit.</p>
          </div>
        </div>
      </div>
      <button
        class="share-actions__primary-action artdeco-button artdeco-button--primary"
        type="button"
        disabled
      >
        {label('post')}
      </button>
    </div>
  );
}

/** What tells a screen reader that a dialog opened; it is a dialog by role only. */
export function ModalAnnouncer() {
  return <div role="dialog" aria-label={label('modalWindow')} class="visually-hidden" tabIndex={-1} />;
}
