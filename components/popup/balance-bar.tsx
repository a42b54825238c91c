import type { Balance } from '../../lib/ledger/types.ts';
import type { ShareRange } from '../shared/share-range.ts';

export interface BalanceBarProps {
  readonly balance: Balance;
  /** Short name of the lens, set under its mark. */
  readonly lens: string;
  readonly range: ShareRange | null;
}

/**
 * Gives and asks as one bar with a mark where the lens draws the line, and a bracket where their
 * share is only known as a range. The words beside it say the same, so it is hidden from
 * assistive technology.
 */
export function BalanceBar({ balance, lens, range }: BalanceBarProps) {
  const weighed = balance.gives + balance.asks;
  const share = weighed === 0 ? 0 : balance.gives / weighed;
  const target = balance.ratio / (balance.ratio + 1);
  return (
    <div class="bar" aria-hidden="true">
      <div class="bar-range">
        {range && (
          <i style={{ insetInlineStart: percent(range.low), inlineSize: percent(range.high - range.low) }} />
        )}
      </div>
      <div class="bar-track">
        {balance.gives > 0 && <i class="bar-gives" style={{ flexGrow: share }} />}
        {balance.asks > 0 && <i class="bar-asks" style={{ flexGrow: 1 - share }} />}
      </div>
      <div class="bar-lens" style={{ insetInlineStart: percent(target) }}>
        <span>{lens}</span>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
