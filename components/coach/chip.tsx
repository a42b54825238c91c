import type { Verdict } from '../../lib/classifier/types.ts';
import type { Label } from '../../lib/core/vocabulary.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { isByKeyboard } from './press.ts';
import { chipName, chipTitle, labelInForce } from './verdict-words.ts';

export interface ChipProps {
  readonly verdict: Verdict;
  readonly disagreed: Label | null;
  readonly cardOpen: boolean;
  onToggle(how: { byKeyboard: boolean }): void;
}

/** The verdict by word, shape and colour, in a pill beside the composer. A press opens the card. */
export function Chip({ verdict, disagreed, cardOpen, onToggle }: ChipProps) {
  const label = labelInForce(verdict, disagreed);
  return (
    <button
      type="button"
      class="chip"
      data-label={label}
      aria-haspopup="dialog"
      aria-expanded={cardOpen}
      aria-label={chipName(verdict, disagreed)}
      onClick={(event) => onToggle({ byKeyboard: isByKeyboard(event) })}
    >
      <LabelMark label={label} />
      <span>{chipTitle(verdict, disagreed)}</span>
    </button>
  );
}
