import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../lib/classifier/types.ts';
import type { Network, Surface } from '../../lib/core/vocabulary.ts';
import { NETWORKS, SURFACES } from '../../lib/core/vocabulary.ts';
import { t } from '../../lib/platform/i18n.ts';
import { networkName, surfaceName } from '../shared/names.ts';
import { CheckResult } from './check-result.tsx';
import { OptionalSelect } from './optional-select.tsx';
import type { PopupEvents } from './model.ts';

type Answer =
  { readonly state: 'none' | 'asked' | 'failed' } | { readonly state: 'given'; readonly verdict: Verdict };

/** A box to check any text. What is typed here is scored, shown and dropped. */
export function CheckBox({ check }: Pick<PopupEvents, 'check'>) {
  const [text, setText] = useState('');
  const [network, setNetwork] = useState<Network | null>(null);
  const [surface, setSurface] = useState<Surface | null>(null);
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });
  const newest = useRef(0);
  const isEmpty = text.trim() === '';

  async function ask() {
    if (isEmpty) return;
    const mine = ++newest.current;
    setAnswer({ state: 'asked' });
    const next = await check({ text, ...(network && { network }), ...(surface && { surface }) }).then(
      (verdict): Answer => ({ state: 'given', verdict }),
      (): Answer => ({ state: 'failed' }),
    );
    if (mine === newest.current) setAnswer(next);
  }

  return (
    <details class="card check">
      <summary>
        <h2>{t('popupCheck')}</h2>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <label>
          <span class="visually-hidden">{t('popupCheckText')}</span>
          <textarea
            rows={4}
            dir="auto"
            value={text}
            placeholder={t('popupCheckText')}
            aria-describedby="check-privacy"
            onInput={(event) => {
              setText(event.currentTarget.value);
              newest.current += 1;
              setAnswer({ state: 'none' });
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }
            }}
          />
        </label>
        <p class="meta" id="check-privacy">
          {t('popupCheckPrivacy')}
        </p>
        <div class="check-options">
          <OptionalSelect<Network>
            name={t('popupCheckNetwork')}
            choices={NETWORKS.map((value) => ({ value, name: networkName(value) }))}
            value={network}
            onChoose={setNetwork}
          />
          <OptionalSelect<Surface>
            name={t('popupCheckSurface')}
            choices={SURFACES.map((value) => ({ value, name: surfaceName(value) }))}
            value={surface}
            onChoose={setSurface}
          />
          <button type="submit" class="primary" disabled={isEmpty}>
            {t('popupCheckDo')}
          </button>
        </div>
      </form>
      <div aria-live="polite">
        {answer.state === 'given' && <CheckResult verdict={answer.verdict} />}
        {answer.state === 'failed' && <p>{t('popupCheckFailed')}</p>}
      </div>
    </details>
  );
}
