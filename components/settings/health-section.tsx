import { t } from '../../lib/platform/i18n.ts';
import type { Sighting } from '../../lib/settings/types.ts';
import { networkName, surfaceName } from '../shared/names.ts';
import { dayText } from '../shared/when.ts';
import { Section } from './section.tsx';

export interface HealthSectionProps {
  readonly sightings: readonly Sighting[];
}

/** Which composers were recognised last, when, and by which of their marks. */
export function HealthSection({ sightings }: HealthSectionProps) {
  const rows = sightings.toSorted((a, b) => a.composer.localeCompare(b.composer));
  return (
    <Section title={t('settingsHealth')} intro={t('settingsHealthIntro')}>
      {rows.length === 0 ? (
        <p class="meta">{t('settingsHealthNone')}</p>
      ) : (
        <table class="health">
          <thead>
            <tr>
              <th scope="col">{t('settingsHealthWhere')}</th>
              <th scope="col">{t('settingsHealthMark')}</th>
              <th scope="col">{t('settingsHealthLast')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.composer}>
                <th scope="row">
                  {t('popupWhere', networkName(row.network), surfaceName(row.surface))}{' '}
                  <code class="meta">{row.composer}</code>
                </th>
                <td>{markText(row)}</td>
                <td>
                  <time dateTime={row.day}>{dayText(row.day)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function markText({ editorMark, editorMarks, regionMark, regionMarks }: Sighting): string {
  if (editorMark <= 1 && regionMark <= 1) return t('settingsHealthFirst');
  return editorMark > 1
    ? t('settingsHealthLaterEditor', editorMark, editorMarks)
    : t('settingsHealthLaterFrame', regionMark, regionMarks);
}
