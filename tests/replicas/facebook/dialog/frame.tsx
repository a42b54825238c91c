/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { switches } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { Button } from '../button.tsx';
import { label } from '../labels.ts';

export interface FrameProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly onBack?: () => void;
}

/**
 * A modal dialog with its curtain. Its name stands on a heading beside the dialog element, unless
 * `dialogLabel=own` puts it on the dialog.
 */
export function DialogFrame({ children, onBack, onClose, title }: FrameProps) {
  const isOwn = switches.get().flags['dialogLabel'] === 'own';
  return (
    <div class={hashed('layer')} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div class={hashed('curtain')} onClick={onClose} />
      <div class={hashed('dialog-place')}>
        {!isOwn && <div class={hashed('dialog-name')} aria-label={title} role="heading" aria-level={2} />}
        <div
          role="dialog"
          aria-modal="true"
          class={hashed('dialog')}
          {...(isOwn ? { 'aria-label': title } : {})}
        >
          <div class={hashed('dialog-head')}>
            {onBack && (
              <Button look="round" label={label('back')} onPress={onBack}>
                <Icon name="back" size={20} />
              </Button>
            )}
            <h2>
              <span dir="auto">{title}</span>
            </h2>
            <Button look="round" label={label('close')} onPress={onClose}>
              <Icon name="close" size={20} />
            </Button>
          </div>
          {children}
        </div>
      </div>
    </div>
  );
}
