import { switches } from '../shared/current.ts';
import { label } from './labels.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long ago, as the timeline says it: `now`, `4m`, `2h`, `Nov 3`. */
export function toAge(at: number): string {
  const age = Date.now() - at;
  if (age < MINUTE_MS) return label('now');
  const { locale } = switches.get();
  if (age < HOUR_MS) return toUnit(age / MINUTE_MS, 'minute', locale);
  if (age < 24 * HOUR_MS) return toUnit(age / HOUR_MS, 'hour', locale);
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(at);
}

function toUnit(amount: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(
    Math.floor(amount),
  );
}

/** Date and time of a planned post. */
export function toMoment(at: number): string {
  const { locale } = switches.get();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** Tomorrow at nine, the time that the schedule screen offers. */
export function getTomorrowMorning(): number {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  day.setHours(9, 0, 0, 0);
  return day.getTime();
}
