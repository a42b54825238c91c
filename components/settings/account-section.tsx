import { t } from '../../lib/platform/i18n.ts';
import type { Account, AccountRole } from '../../lib/settings/types.ts';
import { ACCOUNT_ROLES } from '../../lib/settings/types.ts';
import { networkName, roleName } from '../shared/names.ts';
import { Segments } from '../shared/segments.tsx';
import type { SettingsEvents } from './model.ts';
import { Section } from './section.tsx';
import { useSaved } from './use-saved.ts';

export interface AccountSectionProps {
  readonly accounts: readonly Account[];
  readonly events: Pick<SettingsEvents, 'nameAccount' | 'forgetAccount'>;
}

/** Under which names the person writes, and which of them is a brand. */
export function AccountSection({ accounts, events }: AccountSectionProps) {
  const [state, follow] = useSaved();
  return (
    <Section title={t('settingsAccounts')} intro={t('settingsAccountsIntro')} state={state}>
      {accounts.length === 0 ? (
        <p class="meta">{t('settingsAccountsNone')}</p>
      ) : (
        <ul class="rows">
          {accounts.map(({ id, handle, network, role }) => (
            <li key={id} class="row account-row">
              <span class="row-text">
                <bdi>{handle}</bdi>
                <span class="meta">{networkName(network)}</span>
              </span>
              <Segments<AccountRole | 'none'>
                legend={t('settingsAccountIs', handle)}
                choices={[
                  ...ACCOUNT_ROLES.map((value) => ({ value, name: roleName(value) })),
                  { value: 'none', name: t('accountNone') },
                ]}
                value={role ?? 'none'}
                onChoose={(value) => follow(events.nameAccount(id, value === 'none' ? null : value))}
              />
              <button
                type="button"
                class="quiet"
                aria-label={t('settingsAccountForgetThis', handle)}
                onClick={() => follow(events.forgetAccount(id))}
              >
                {t('settingsAccountForget')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
