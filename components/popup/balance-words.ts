import { JUDGED_FROM } from '../../lib/ledger/balance.ts';
import type { Balance } from '../../lib/ledger/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { localeTag } from '../../lib/platform/locale.ts';
import { tn } from '../../lib/platform/plural.ts';
import type { ShareRange } from '../shared/share-range.ts';
import { findShareRange } from '../shared/share-range.ts';
import type { View } from './model.ts';

/** Under this many gives and asks their share is told as a range. */
const FEW_WEIGHED = 20;

export interface BalanceWords {
  readonly headline: string;
  readonly detail: string | null;
  /** False under five counted entries: numbers are shown, and nothing is made of them. */
  readonly isJudged: boolean;
  /** Set where the posts are too few for one figure. */
  readonly range: ShareRange | null;
}

/**
 * A balance in words. Room is a rule of the last seven days over all networks and accounts, so other views tell
 * the ratio instead.
 */
export function balanceWords(balance: Balance, view: View, lens: string): BalanceWords {
  if (balance.counted < JUDGED_FROM) {
    const headline = balance.counted === 0 ? t('popupTooFewNone') : tn('popupTooFew', balance.counted);
    return { headline, detail: t('popupTooFewDetail', JUDGED_FROM), isJudged: false, range: null };
  }
  const words =
    view.window === 7 && view.network === 'all' && view.role === undefined
      ? roomWords(balance, lens)
      : ratioWords(balance, lens);
  const weighed = balance.gives + balance.asks;
  return {
    ...words,
    isJudged: true,
    range: weighed < FEW_WEIGHED ? findShareRange(balance.gives, balance.asks) : null,
  };
}

function roomWords({ gives, asks, ratio, room }: Balance, lens: string) {
  if (room > 0) return { headline: tn('popupRoom', room), detail: tn('popupLensAsks', ratio, lens) };
  const missing = ratio * (asks + 1) - gives;
  return { headline: t('popupNoRoom'), detail: tn('popupUntilRoom', missing) };
}

function ratioWords({ gives, asks, ratio }: Balance, lens: string) {
  if (asks === 0) return { headline: t(gives === 0 ? 'popupOnlyOthers' : 'popupNoPitch'), detail: null };
  const each = new Intl.NumberFormat(localeTag(), { maximumFractionDigits: 1 }).format(gives / asks);
  return { headline: t('popupEach', each), detail: tn('popupLensAsks', ratio, lens) };
}

/** A share of 0 to 1 as a percentage in local digits. */
export function percentText(share: number): string {
  return new Intl.NumberFormat(localeTag(), { style: 'percent' }).format(share);
}
