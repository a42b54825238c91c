import { Component } from 'preact';
import type { Reason } from '../../lib/classifier/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { LabelMark } from '../shared/label-mark.tsx';
import { AccountRow } from './account-row.tsx';
import { BalanceLine } from './balance-line.tsx';
import { DisagreePanel } from './disagree-panel.tsx';
import { CloseIcon } from './icons.tsx';
import type { CoachEvents, CoachModel } from '../../lib/coaching/coach-model.ts';
import { MutePanel } from './mute-panel.tsx';
import { isByKeyboard } from './press.ts';
import { ReasonList } from './reason-list.tsx';
import { findAdvice, findConfidenceText, labelInForce, verdictTitle } from './verdict-words.ts';

export interface CardProps {
  readonly model: CoachModel;
  readonly events: Pick<CoachEvents, 'closeCard' | 'disagree' | 'mute' | 'nameAccount' | 'pointAt'>;
  readonly sentence: (reason: Reason) => string;
  /** A list was opened or folded, so the card wants another height. */
  onResize(): void;
}

type Panel = 'disagree' | 'mute';

interface CardState {
  readonly panel: Panel | null;
  /** The reason the mute list is about; null: the strongest. */
  readonly chosen: Reason | null;
  /** The panel was opened by keyboard, so the focus goes into it. */
  readonly byKeyboard: boolean;
}

const FOLDED: CardState = { panel: null, chosen: null, byKeyboard: false };

/** The verdict and what speaks for it, one thing to add, the balance, and the ways to object. */
export class Card extends Component<CardProps, CardState> {
  override state: CardState = FOLDED;
  private element: HTMLElement | null = null;

  override componentDidUpdate(_: CardProps, before: CardState) {
    const { panel, chosen, byKeyboard } = this.state;
    if (panel === before.panel && chosen === before.chosen) return;
    this.props.onResize();
    const list = this.element?.querySelector('[data-panel]');
    if (!list) return;
    list.scrollIntoView({ block: 'nearest' });
    if (byKeyboard) list.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  override render({ model, events, sentence }: CardProps, { panel }: CardState) {
    const { verdict, disagreed, balance, lensName, shortcut } = model;
    const label = labelInForce(verdict, disagreed);
    const confidence = findConfidenceText(verdict, disagreed);
    return (
      <div
        class="card"
        role="dialog"
        aria-label={t('coachCardName')}
        tabIndex={-1}
        ref={(element) => {
          this.element = element;
        }}
        onKeyDown={(event) => this.onKey(event)}
      >
        <header class="head">
          <LabelMark label={label} size={18} />
          <div class="head-text">
            <h2 class="title">{verdictTitle(verdict, disagreed)}</h2>
            {confidence && <p class="soft">{confidence}</p>}
          </div>
          <button
            type="button"
            class="icon"
            aria-label={t('coachClose')}
            title={t('coachClose')}
            onClick={(event) => events.closeCard({ refocus: isByKeyboard(event) })}
          >
            <CloseIcon />
          </button>
        </header>
        {this.renderReasons(model, events, sentence)}
        <Advice text={findAdvice(verdict)} />
        {balance && <BalanceLine balance={balance} lensName={lensName} />}
        {model.account && <AccountRow account={model.account} onName={(role) => events.nameAccount(role)} />}
        <div class="actions">
          {verdict && this.renderToggle('disagree', t('coachDisagree'))}
          {this.renderToggle('mute', t('coachMute'))}
        </div>
        {panel === 'disagree' && (
          <DisagreePanel
            current={label}
            onChoose={(chosen) => {
              events.disagree(chosen);
              this.fold();
            }}
          />
        )}
        {panel === 'mute' && (
          <MutePanel
            reason={this.state.chosen ?? verdict?.reasons[0] ?? null}
            onChoose={(choice) => {
              events.mute(choice);
              this.fold();
            }}
          />
        )}
        {shortcut && <p class="foot">{t('coachShortcutHint', shortcut)}</p>}
      </div>
    );
  }

  private renderReasons(
    { verdict }: CoachModel,
    events: CardProps['events'],
    sentence: CardProps['sentence'],
  ) {
    if (!verdict || verdict.abstained) return null;
    if (verdict.reasons.length === 0) return <p class="soft block">{t('coachNoReasons')}</p>;
    return (
      <ReasonList
        reasons={verdict.reasons}
        sentence={sentence}
        onPoint={(reason) => events.pointAt(reason)}
        onMute={(chosen, { byKeyboard }) => this.setState({ panel: 'mute', chosen, byKeyboard })}
      />
    );
  }

  private renderToggle(panel: Panel, text: string) {
    const isOpen = this.state.panel === panel;
    return (
      <button
        type="button"
        class="action"
        data-opens={panel}
        aria-expanded={isOpen}
        onClick={(event) =>
          isOpen ? this.fold() : this.setState({ panel, chosen: null, byKeyboard: isByKeyboard(event) })
        }
      >
        {text}
      </button>
    );
  }

  /** Folds the open panel; a focus inside it goes back to the button that opened it. */
  private fold(): void {
    if (this.element?.querySelector('[data-panel] :focus')) {
      this.element.querySelector<HTMLElement>(`[data-opens="${this.state.panel}"]`)?.focus();
    }
    this.setState(FOLDED);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.state.panel) this.fold();
    else this.props.events.closeCard({ refocus: true });
  }
}

function Advice({ text }: { readonly text: string | null }) {
  if (!text) return null;
  return (
    <section class="advice">
      <h3 class="label">{t('coachAdvice')}</h3>
      <p>{text}</p>
    </section>
  );
}
