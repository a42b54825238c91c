import type { Abstention, Verdict } from '../../lib/classifier/types.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { labelName } from '../shared/names.ts';
import { findAdviceText, reasonSentence } from '../shared/reason-words.ts';
import { classesByLikelihood, likelihoodKey } from './likelihood.ts';

const ABSTENTION_KEYS = {
  empty: 'popupAbstainedEmpty',
  short: 'popupAbstainedShort',
  link: 'popupAbstainedLink',
  language: 'popupAbstainedLanguage',
} as const satisfies Record<Abstention, MessageKey>;

/** What the checked text reads as, why, and how sure that is. */
export function CheckResult({ verdict }: { readonly verdict: Verdict }) {
  const { label, abstained, reasons, probabilities } = verdict;
  const advice = findAdviceText(verdict.advice);
  return (
    <div class={`result result-${label}`}>
      <p class="verdict">
        <LabelMark label={label} size={16} />
        <strong>{labelName(label)}</strong>
      </p>
      {abstained && <p>{t(ABSTENTION_KEYS[abstained])}</p>}
      {reasons.length > 0 && (
        <ul class="reasons" aria-label={t('popupReasons')}>
          {reasons.map((reason) => (
            <li key={`${reason.span.start} ${reason.cue}`}>
              <LabelMark label={reason.direction} size={10} />
              <span>
                {reasonSentence(reason.family, reason.direction)} <q dir="auto">{reason.quote}</q>
              </span>
            </li>
          ))}
        </ul>
      )}
      {advice && (
        <p class="advice">
          <strong>{t('coachAdvice')}</strong> {advice}
        </p>
      )}
      <ul class="likelihoods" aria-label={t('popupLikelihoods')}>
        {classesByLikelihood(probabilities).map((each) => (
          <li key={each}>{t('popupLikelihood', labelName(each), t(likelihoodKey(probabilities[each])))}</li>
        ))}
      </ul>
    </div>
  );
}
