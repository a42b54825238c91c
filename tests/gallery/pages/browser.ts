import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = messages;
const search = new URLSearchParams(location.search);

/** As in Arabic or German: longer words, and for `dir=rtl` the other direction. */
function getMessage(key: string, substitutions: readonly string[]): string {
  if (key === 'localeDirection') return search.get('dir') ?? 'ltr';
  if (key === 'localeTag') return search.get('dir') === 'rtl' ? 'ar' : 'en';
  const message = MESSAGES[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');
}

/** Stands in for the browser's API: the gallery needs its sentences only. */
export const browser = { i18n: { getMessage } };
