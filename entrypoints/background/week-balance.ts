import { toRatio } from '../../lib/ledger/balance.ts';
import { readBalance } from '../../lib/ledger/read.ts';
import type { Balance } from '../../lib/ledger/types.ts';
import type { Settings } from '../../lib/settings/types.ts';

/** The balance that every answer carries: the last seven local days, through the lens in force. */
export function readWeekBalance(settings: Settings): Promise<Balance> {
  return readBalance(7, Date.now(), toRatio(settings));
}
