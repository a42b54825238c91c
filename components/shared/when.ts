import { t } from '../../lib/platform/i18n.ts';
import { localeTag } from '../../lib/platform/locale.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * How long ago `at` was, seen from `now` (both ms since the epoch): minutes and hours for a day,
 * then the day of the week and the time for a week, then the date.
 */
export function agoText(at: number, now: number): string {
  const age = now - at;
  if (age < MINUTE_MS) return t('timeNow');
  if (age < DAY_MS) {
    const relative = new Intl.RelativeTimeFormat(localeTag(), { style: 'short' });
    return age < HOUR_MS
      ? relative.format(-Math.floor(age / MINUTE_MS), 'minute')
      : relative.format(-Math.floor(age / HOUR_MS), 'hour');
  }
  const style: Intl.DateTimeFormatOptions =
    age < 6 * DAY_MS
      ? { weekday: 'short', hour: 'numeric', minute: '2-digit' }
      : { day: 'numeric', month: 'short', ...(age > 300 * DAY_MS ? { year: 'numeric' as const } : {}) };
  return new Intl.DateTimeFormat(localeTag(), style).format(at);
}

/** The full date and time of `at` (ms since the epoch). */
export function fullTime(at: number): string {
  return new Intl.DateTimeFormat(localeTag(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** When something ends: the time alone if that is today, with its day otherwise. */
export function untilText(until: number, now: number): string {
  const sameDay = new Date(until).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(localeTag(), {
    ...(sameDay ? {} : { weekday: 'short' as const }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(until);
}

/** A local calendar day, `YYYY-MM-DD`, as a date. */
export function dayText(day: string): string {
  return new Intl.DateTimeFormat(localeTag(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
