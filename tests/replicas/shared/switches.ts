export const REPLICA_OUTCOMES = ['ok', 'fail', 'discard', 'schedule', 'pending'] as const;
export type ReplicaOutcome = (typeof REPLICA_OUTCOMES)[number];

export const LOCALES = ['en', 'de', 'ar', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const MAX_DELAY_MS = 5000;
const DEFAULT_DELAY_MS = 120;
const DEFAULT_TOAST_MS = 6000;

/** How a replica behaves. Every value can come from the address or from `window.__fixture.set()`. */
export interface Switches {
  /** What the backend does with what is submitted from now on. */
  readonly outcome: ReplicaOutcome;
  /** Milliseconds until the backend answers, 0 to 5000. */
  readonly delay: number;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Milliseconds that a toast stays up. */
  readonly toastMs: number;
  /** Text that stands in the composer before anybody typed. */
  readonly prefill: string;
  /** Every other parameter, as written: what a network adds for itself. */
  readonly flags: Readonly<Record<string, string>>;
}

export type SwitchInput = Readonly<Record<string, string | number | boolean>>;

export const DEFAULT_SWITCHES: Switches = {
  outcome: 'ok',
  delay: DEFAULT_DELAY_MS,
  locale: 'en',
  theme: 'light',
  toastMs: DEFAULT_TOAST_MS,
  prefill: '',
  flags: {},
};

function toMember<T extends string>(name: string, value: string, members: readonly T[]): T {
  const member = members.find((candidate) => candidate === value);
  if (member === undefined) throw new RangeError(`${name}=${value}: not one of ${members.join(', ')}`);
  return member;
}

function toMilliseconds(name: string, value: string, max: number): number {
  const ms = Number(value);
  if (!Number.isFinite(ms) || ms < 0 || ms > max) throw new RangeError(`${name}=${value}: not 0 to ${max}`);
  return ms;
}

function withSwitch(switches: Switches, name: string, value: string): Switches {
  switch (name) {
    case 'outcome':
      return { ...switches, outcome: toMember(name, value, REPLICA_OUTCOMES) };
    case 'locale':
      return { ...switches, locale: toMember(name, value, LOCALES) };
    case 'theme':
      return { ...switches, theme: toMember(name, value, THEMES) };
    case 'delay':
      return { ...switches, delay: toMilliseconds(name, value, MAX_DELAY_MS) };
    case 'toastMs':
      return { ...switches, toastMs: toMilliseconds(name, value, 600_000) };
    case 'prefill':
      return { ...switches, prefill: value };
    default:
      return { ...switches, flags: { ...switches.flags, [name]: value } };
  }
}

/**
 * Switches with the named ones changed. A mistyped value throws a RangeError, so that a test does not
 * pass by running on the default.
 */
export function resolveSwitches(switches: Switches, input: SwitchInput): Switches {
  return Object.entries(input).reduce(
    (resolved, [name, value]) => withSwitch(resolved, name, String(value)),
    switches,
  );
}

/** Switches of an address's query, such as `?outcome=fail&locale=ar`. */
export function fromSearch(search: string): Switches {
  return resolveSwitches(DEFAULT_SWITCHES, Object.fromEntries(new URLSearchParams(search)));
}

/** True for `?name`, `?name=1` and `?name=true`. */
export function isFlagSet(switches: Switches, name: string): boolean {
  const value = switches.flags[name];
  return value === '' || value === '1' || value === 'true';
}

export function toDirection(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}
