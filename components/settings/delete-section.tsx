import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { SettingsEvents } from './model.ts';
import { Section } from './section.tsx';

type Step = 'closed' | 'asking' | 'deleting' | 'done' | 'failed';

/** Deletes the whole record, after the person has typed the word that says so. */
export function DeleteSection({ deleteEverything }: Pick<SettingsEvents, 'deleteEverything'>) {
  const [step, setStep] = useState<Step>('closed');
  const [typed, setTyped] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const word = t('settingsDeleteWord');
  const isOpen = step !== 'closed' && step !== 'done';
  const isMeant = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current) field.current?.focus();
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  async function run() {
    setStep('deleting');
    const next = await deleteEverything().then(
      (): Step => 'done',
      (): Step => 'failed',
    );
    setTyped('');
    setStep(next);
  }

  return (
    <Section title={t('settingsDelete')} intro={t('settingsDeleteIntro')}>
      <ul class="plain-list">
        <li>{t('settingsDeleteEntries')}</li>
        <li>{t('settingsDeleteTexts')}</li>
        <li>{t('settingsDeleteMutes')}</li>
        <li>{t('settingsDeleteAccounts')}</li>
        <li>{t('settingsDeleteHealth')}</li>
      </ul>
      <p class="meta">{t('settingsDeleteStays')}</p>
      {isOpen ? (
        <form
          class="confirm"
          onSubmit={(event) => {
            event.preventDefault();
            if (isMeant && step !== 'deleting') void run();
          }}
        >
          <label>
            <span>{t('settingsDeleteType', word)}</span>
            <input
              type="text"
              ref={field}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <span class="actions">
            <button type="submit" class="careful-fill" disabled={!isMeant || step === 'deleting'}>
              {t('settingsDeleteYes')}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setTyped('');
                setStep('closed');
              }}
            >
              {t('settingsDeleteNo')}
            </button>
          </span>
        </form>
      ) : (
        <button type="button" class="careful" ref={opener} onClick={() => setStep('asking')}>
          {t('settingsDeleteOpen')}
        </button>
      )}
      <p role="status">
        {step === 'done' && t('settingsDeleteDone')}
        {step === 'failed' && t('settingsDeleteFailed')}
      </p>
    </Section>
  );
}
