import { t } from '../../lib/platform/i18n.ts';

export interface RestraintNoteProps {
  onEnd(): void;
}

/** Said where the coach went quieter by itself, with the way back. */
export function RestraintNote({ onEnd }: RestraintNoteProps) {
  return (
    <p class="restraint">
      <span>{t('restraintNote')}</span>{' '}
      <button type="button" onClick={() => onEnd()}>
        {t('restraintEnd')}
      </button>
    </p>
  );
}
