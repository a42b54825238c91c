/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { Button } from '../button.tsx';
import { label } from '../labels.ts';

export interface LeaveSheetProps {
  readonly onStay: () => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Asks, over the post dialog, what to do with words that were not posted. */
export function LeaveSheet({ onDiscard, onSave, onStay }: LeaveSheetProps) {
  return (
    <div class={hashed('layer', 'layer-over')}>
      <div class={hashed('curtain')} />
      <div class={hashed('dialog-place')}>
        <div
          role="dialog"
          aria-modal="true"
          aria-label={label('leaveHeading')}
          class={hashed('dialog', 'sheet')}
        >
          <div class={hashed('dialog-head')}>
            <h2>{label('leaveHeading')}</h2>
            <Button look="round" label={label('close')} onPress={onStay}>
              <Icon name="close" size={20} />
            </Button>
          </div>
          <p class={hashed('sheet-words')}>{label('leaveHint')}</p>
          <div class={hashed('sheet-buttons')}>
            <Button look="button-plain" label={label('discardPost')} onPress={onDiscard}>
              {label('discardPost')}
            </Button>
            <Button look="button-main" label={label('saveDraft')} onPress={onSave}>
              {label('saveDraft')}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
