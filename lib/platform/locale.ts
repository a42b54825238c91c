import { t } from './i18n.ts';

/**
 * BCP 47 tag of the language the messages are in. That may differ from the browser's own language,
 * where there is no translation for it; dates and numbers go with the sentences around them.
 */
export function localeTag(): string {
  return t('localeTag') || 'en';
}

/** Writing direction of the language the messages are in, for `<html dir>`. */
export function localeDirection(): 'ltr' | 'rtl' {
  return t('localeDirection') === 'rtl' ? 'rtl' : 'ltr';
}
