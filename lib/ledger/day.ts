const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Time zones lie between UTC-12 and UTC+14; the middle of that span decides the day in between. */
const OFFSETS_MS = [-12 * HOUR_MS, HOUR_MS, 14 * HOUR_MS] as const;

/** Local calendar day, `YYYY-MM-DD`, of `at` (ms since the epoch) in this device's time zone. */
export function toLocalDay(at: number): string {
  const date = new Date(at);
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** The day `count` calendar days after `day` (before it, where negative), whatever the clocks do. */
export function addDays(day: string, count: number): string {
  return toUtcDay(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS);
}

/** True for the dates that it is somewhere on Earth at `at` (ms since the epoch); false beyond all calendars. */
export function isDayOf(day: string, at: number): boolean {
  return OFFSETS_MS.some((offset) => {
    const isTime = !Number.isNaN(new Date(at + offset).getTime());
    return isTime && toUtcDay(at + offset) === day;
  });
}

function toUtcDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
