import { Component } from 'preact';
import { t } from '../../lib/platform/i18n.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { CloseIcon } from './icons.tsx';
import type { Receipt } from '../../lib/coaching/coach-model.ts';
import { isUndoable, receiptText } from './receipt-words.ts';

/** How long a receipt stands; the time stops while it is pointed at or focused. */
const SHOWN_MS = 10_000;

export interface ReceiptNoteProps {
  readonly receipt: Receipt;
  /** The focus is inside: a person who came here by keyboard gets the time they need. */
  readonly isFocused: boolean;
  onUndo(id: string): void;
  onDismiss(): void;
}

/** What was just counted, with an undo, for ten seconds. */
export class ReceiptNote extends Component<ReceiptNoteProps> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private left = SHOWN_MS;
  private since = 0;
  private isHovered = false;

  override componentDidMount() {
    this.settle();
  }

  override componentDidUpdate(before: ReceiptNoteProps) {
    const { id, state } = this.props.receipt;
    if (before.receipt.id !== id || before.receipt.state !== state) {
      this.pause();
      this.left = SHOWN_MS;
    }
    this.settle();
  }

  override componentWillUnmount() {
    this.pause();
  }

  override render({ receipt, onUndo, onDismiss }: ReceiptNoteProps) {
    return (
      <div
        class="line"
        role="group"
        aria-label={t('coachReceiptName')}
        data-kind="receipt"
        onMouseEnter={() => this.hover(true)}
        onMouseLeave={() => this.hover(false)}
      >
        {isUndoable(receipt) && <LabelMark label={receipt.label} />}
        <p class="line-text">{receiptText(receipt)}</p>
        {isUndoable(receipt) && (
          <button type="button" class="action" onClick={() => onUndo(receipt.id)}>
            {t('coachUndo')}
          </button>
        )}
        <button
          type="button"
          class="icon"
          aria-label={t('coachDismiss')}
          title={t('coachDismiss')}
          onClick={() => onDismiss()}
        >
          <CloseIcon />
        </button>
      </div>
    );
  }

  private hover(isHovered: boolean): void {
    this.isHovered = isHovered;
    this.settle();
  }

  private settle(): void {
    if (this.isHovered || this.props.isFocused) this.pause();
    else this.resume();
  }

  private resume(): void {
    if (this.timer !== undefined) return;
    this.since = performance.now();
    this.timer = setTimeout(() => this.props.onDismiss(), this.left);
  }

  private pause(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left = Math.max(0, this.left - (performance.now() - this.since));
  }
}
