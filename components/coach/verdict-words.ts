import type { Abstention, Verdict } from '../../lib/classifier/types.ts';
import type { Label } from '../../lib/core/vocabulary.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import { labelName } from '../shared/names.ts';
import { findAdviceText } from '../shared/reason-words.ts';

const ABSTENTION_KEYS = {
  empty: 'coachAbstainedEmpty',
  short: 'coachAbstainedShort',
  link: 'coachAbstainedLink',
  language: 'coachAbstainedLanguage',
} as const satisfies Record<Abstention, MessageKey>;

/** From these probabilities of the label on, the words change; below the second it only leans. */
const VERY_SURE = 0.9;
const FAIRLY_SURE = 0.75;

/** The label in force for a draft: the person's own word goes before the verdict. */
export function labelInForce(verdict: Verdict | null, disagreed: Label | null): Label {
  return disagreed ?? verdict?.label ?? 'unsure';
}

/** The verdict in a word or two; where it abstained, why. */
export function verdictTitle(verdict: Verdict | null, disagreed: Label | null): string {
  const abstained = verdict ? verdict.abstained : 'empty';
  if (disagreed || !abstained) return labelName(labelInForce(verdict, disagreed));
  return t(ABSTENTION_KEYS[abstained]);
}

/** How sure the verdict is, in plain words; null where there is nothing to be sure of. */
export function findConfidenceText(verdict: Verdict | null, disagreed: Label | null): string | null {
  if (disagreed) return t('coachYourLabel');
  if (!verdict || verdict.abstained) return null;
  if (verdict.label === 'unsure') return t('coachUnsureWhy');
  const probability = verdict.probabilities[verdict.label];
  if (probability >= VERY_SURE) return t('coachVerySure');
  return probability >= FAIRLY_SURE ? t('coachFairlySure') : t('coachLeaning');
}

/** The same on the chip, where the longest of the titles has no room. */
export function chipTitle(verdict: Verdict, disagreed: Label | null): string {
  if (!disagreed && verdict.abstained === 'language') return t('coachChipLanguage');
  return verdictTitle(verdict, disagreed);
}

/** The chip's name for assistive technology: the label, and why where it abstained. */
export function chipName(verdict: Verdict, disagreed: Label | null): string {
  const label = labelName(labelInForce(verdict, disagreed));
  const title = chipTitle(verdict, disagreed);
  return t('coachChipName', title === label ? label : `${label}. ${title}`);
}

/** One line of advice; null where there is none, or no message for it. */
export function findAdvice(verdict: Verdict | null): string | null {
  return findAdviceText(verdict?.advice);
}
