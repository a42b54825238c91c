import { useId } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { CoachAccount } from '../../lib/coaching/coach-model.ts';
import type { AccountRole } from '../../lib/settings/types.ts';
import { ACCOUNT_ROLES } from '../../lib/settings/types.ts';
import { roleName } from '../shared/names.ts';
import { isRepeated } from './press.ts';

export interface AccountRowProps {
  readonly account: CoachAccount;
  onName(role: AccountRole | null): void;
}

/** Under which name this will be posted, and whether that is the person or a brand. */
export function AccountRow({ account, onName }: AccountRowProps) {
  const { handle, role } = account;
  const id = useId();
  return (
    <div class="account" role="group" aria-labelledby={id}>
      <bdi class="account-name soft" id={id}>
        {t('coachWritingAs', handle)}
      </bdi>
      {ACCOUNT_ROLES.map((each) => (
        <button
          key={each}
          type="button"
          class="action"
          aria-pressed={each === role}
          onClick={(event) => isRepeated(event) || onName(each === role ? null : each)}
        >
          {roleName(each)}
        </button>
      ))}
    </div>
  );
}
