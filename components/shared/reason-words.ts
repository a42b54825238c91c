import type { Class } from '../../lib/core/vocabulary.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';

const DIRECTION_KEYS = {
  helpful: 'popupReasonHelpful',
  pitch: 'popupReasonPitch',
  neutral: 'popupReasonNeutral',
} as const satisfies Record<Class, MessageKey>;

/**
 * The sentence of a cue family. Its key is `reason` and the family's id in camel case; a family
 * younger than the translation has none, and is told by its direction.
 */
export function reasonSentence(family: string, direction: Class): string {
  return t(toKey('reason', family)) || t(DIRECTION_KEYS[direction]);
}

/** The sentence of a cue family, or its id where there is none. */
export function reasonName(family: string): string {
  return t(toKey('reason', family)) || family.replaceAll('-', ' ');
}

/** One line of advice (`Verdict.advice`); null where there is none, or none in this language. */
export function findAdviceText(advice: string | undefined): string | null {
  return (advice !== undefined && t(toKey('advice', advice))) || null;
}

function toKey(area: 'reason' | 'advice', id: string): MessageKey {
  const camel = id.replaceAll(/(^|[-_])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
  return `${area}${camel}` as MessageKey;
}
