import type { Label } from '../../lib/core/vocabulary.ts';
import { localeTag } from '../../lib/platform/locale.ts';
import type { PluralKey } from '../../lib/platform/plural.ts';
import { tn } from '../../lib/platform/plural.ts';
import { LabelMark } from '../shared/label-mark.tsx';

export interface BigCountProps {
  readonly label: Label;
  /** The words for the number, with `$1` for it. */
  readonly base: PluralKey;
  /** Null while it is being read. */
  readonly count: number | null;
}

/** One number of the balance in large digits, with its mark and word, read as one phrase. */
export function BigCount({ label, base, count }: BigCountProps) {
  const digits = count === null ? '–' : new Intl.NumberFormat(localeTag()).format(count);
  const [before = '', after = ''] = tn(base, count ?? 0).split(count === null ? /\p{Nd}+/u : digits);
  return (
    <p class="count">
      <LabelMark label={label} size={16} />
      <span>
        {before}
        <b>{digits}</b>
        {after}
      </span>
    </p>
  );
}
