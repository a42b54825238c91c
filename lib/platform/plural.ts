import type { MessageKey } from './i18n.ts';
import { t } from './i18n.ts';
import { localeTag } from './locale.ts';

/** A sentence that exists as `<Base>One`, `<Base>Other` and whatever further forms a language has. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}Other` ? Base : never) : never;

/**
 * The sentence for the number `n`, in the plural form its language asks for (CLDR categories by
 * `Intl.PluralRules`). `$1` is `n` in the language's digits, further substitutions begin at `$2`.
 * A form that a translation lacks falls back to `Other`.
 */
export function tn(base: PluralKey, n: number, ...more: readonly (string | number)[]): string {
  const category = new Intl.PluralRules(localeTag()).select(n);
  const key = `${base}${category.charAt(0).toUpperCase()}${category.slice(1)}` as MessageKey;
  const digits = new Intl.NumberFormat(localeTag()).format(n);
  return t(key, digits, ...more) || t(`${base}Other` as MessageKey, digits, ...more);
}
