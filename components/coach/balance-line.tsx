import type { Balance } from '../../lib/ledger/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { tn } from '../../lib/platform/plural.ts';

/** Below this many counted posts a balance is given without a judgement. */
const LEAST_TO_JUDGE = 5;

export interface BalanceLineProps {
  readonly balance: Balance;
  readonly lensName: string;
}

/** The last seven days in digits, and what the lens still allows. */
export function BalanceLine({ balance, lensName }: BalanceLineProps) {
  return (
    <p class="balance">
      <span>{tn('coachBalance', balance.asks, balance.gives)}</span>{' '}
      <span>{roomText(balance, lensName)}</span>
    </p>
  );
}

function roomText({ counted, room }: Balance, lensName: string): string {
  if (counted < LEAST_TO_JUDGE) return t('coachFew');
  return room === 0 ? t('coachRoomNone', lensName) : tn('coachRoom', room, lensName);
}
