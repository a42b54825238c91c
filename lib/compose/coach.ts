import type { CoachEvents, CoachModel, Line, MuteChoice, Receipt } from '../coaching/coach-model.ts';
import type { Reason } from '../classifier/types.ts';
import type { Label, Network } from '../core/vocabulary.ts';
import type { CoachState } from '../messaging/contract.ts';
import { findAll, getRoots, isVisible } from '../networks/find.ts';
import type { SubmitFinder } from '../networks/submit.ts';
import type { NetworkRules } from '../networks/types.ts';
import type { CoachAnchor, PageView } from '../page/coach-view.ts';
import { isDarkBehind } from '../page/is-dark.ts';
import type { Marks } from '../page/marks.ts';
import { CardAccount } from './accounts.ts';
import type { Ask } from './background.ts';
import { DraftMemory } from './draft-memory.ts';
import type { DraftSession } from './draft-session.ts';
import { isQuiet, toNewMute, withoutMuted } from './mutes.ts';
import { NudgeAnswer } from './nudge-answer.ts';
import { endsSentence, findLine } from './speak.ts';

/** After the pause in which the draft was read, so much more quiet before a line shows. */
const LINE_DELAY_MS = 900;

export interface CoachOptions {
  readonly network: Network;
  readonly rules: NetworkRules;
  readonly submitFinder: SubmitFinder;
  readonly ask: Ask;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly mount: (events: CoachEvents) => PageView<CoachModel>;
  readonly marks: Marks;
  /** What the background told may have changed: ask it again. */
  readonly onStale: () => void;
}

/** What the person sees beside the composer in use: decides what stands in the model, draws nothing. */
export class Coach {
  readonly #options: CoachOptions;
  readonly #memory = new DraftMemory();
  #view: PageView<CoachModel> | null = null;
  #state: CoachState | null = null;
  #session: DraftSession | null = null;
  #line: Line | null = null;
  #lineTimer: ReturnType<typeof setTimeout> | undefined;
  #isCardOpen = false;
  #pointedAt: Reason | null = null;
  #receipt: Receipt | null = null;
  readonly #account: CardAccount;
  readonly #answer: NudgeAnswer;

  constructor(options: CoachOptions) {
    this.#options = options;
    this.#answer = new NudgeAnswer(options.ask);
    this.#account = new CardAccount(options, () => this.#draw());
    options.signal.addEventListener('abort', () => {
      clearTimeout(this.#lineTimer);
      options.marks.clear();
    });
  }

  /** The label the person gave to what the session holds, by "I disagree". */
  getDisagreed(session: DraftSession): Label | null {
    return this.#memory.getNotes(session, this.#options.now()).disagreed;
  }

  setState(state: CoachState): void {
    this.#state = state;
    this.#draw();
  }

  /** The person is in this composer now; null: in none that is watched. */
  activate(session: DraftSession | null): void {
    if (session === this.#session) return;
    this.#session = session;
    this.#account.forget();
    this.#isCardOpen = false;
    this.#line = null;
    this.#draw();
    if (session !== null) this.#speakSoon(session);
  }

  /** The draft of a session was read anew. */
  refresh(session: DraftSession): void {
    if (session !== this.#session) return;
    const pitchGone =
      this.#line !== null && this.#line.kind !== 'praise' && session.snapshot?.verdict.label !== 'pitch';
    if (pitchGone) this.#answer.give('followed');
    if (pitchGone || session.snapshot?.draft.text.trim() === '') this.#line = null;
    this.#draw();
    this.#speakSoon(session);
  }

  /** Something was sent: the line about it has had its time. */
  rest(session: DraftSession): void {
    if (session !== this.#session) return;
    clearTimeout(this.#lineTimer);
    this.#line = null;
    this.#isCardOpen = false;
    this.#draw();
  }

  showReceipt(receipt: Receipt): void {
    this.#receipt = receipt;
    this.#draw();
  }

  /** The shortcut in force where there is a draft for the card to speak of. */
  get shortcut(): string | null {
    return this.#session === null ? null : (this.#state?.shortcut ?? null);
  }

  toggleCard(): void {
    if (this.#session === null || this.#session.snapshot === null) return;
    this.#isCardOpen = !this.#isCardOpen;
    if (this.#isCardOpen) void this.#account.read(this.#session.composer);
    this.#draw();
  }

  #events(): CoachEvents {
    return {
      toggleCard: () => this.toggleCard(),
      closeCard: ({ refocus }) => this.#closeCard(refocus),
      disagree: (label) => this.#disagree(label),
      mute: (choice) => void this.#mute(choice),
      nameAccount: (role) => void this.#account.name(role),
      dismissLine: () => {
        this.#answer.give('dismissed');
        this.#line = null;
        this.#draw();
      },
      pointAt: (reason) => {
        this.#pointedAt = reason;
        this.#mark();
      },
      undo: (id) => void this.#undo(id),
      dismissReceipt: () => {
        this.#receipt = null;
        this.#draw();
      },
    };
  }

  #closeCard(refocus: boolean): void {
    this.#isCardOpen = false;
    this.#pointedAt = null;
    if (refocus) this.#session?.composer.editor.focus();
    this.#draw();
  }

  #disagree(label: Label): void {
    const session = this.#session;
    if (session === null) return;
    this.#memory.getNotes(session, this.#options.now()).disagreed = label;
    if (label !== 'pitch') this.#answer.give('disagreed');
    this.#line = null;
    this.#draw();
  }

  async #mute(choice: MuteChoice): Promise<void> {
    const { network, now, ask, onStale } = this.#options;
    const session = this.#session;
    if (session !== null && choice.kind === 'draft') this.#memory.getNotes(session, now()).isMuted = true;
    const mute = toNewMute(choice, network, now());
    if (mute !== null) await ask('addMute', mute);
    onStale();
    this.#line = null;
    this.#closeCard(true);
  }

  async #undo(id: string): Promise<void> {
    const reply = await this.#options.ask('undoEntry', { id });
    if (this.#receipt?.id !== id) return;
    if (reply.ok) this.#receipt = { ...this.#receipt, state: 'undone' };
    this.#options.onStale();
    this.#draw();
  }

  #speakSoon(session: DraftSession): void {
    clearTimeout(this.#lineTimer);
    const text = session.snapshot?.draft.text ?? '';
    if (text.trim() === '' || !this.#isWritten(session)) return;
    this.#lineTimer = setTimeout(() => void this.#speak(session), endsSentence(text) ? 0 : LINE_DELAY_MS);
  }

  async #speak(session: DraftSession): Promise<void> {
    const { network, now, ask } = this.#options;
    const snapshot = session.snapshot;
    const state = this.#state;
    if (snapshot === null || state === null || this.#isCardOpen || session !== this.#session) return;
    const notes = this.#memory.getNotes(session, now());
    const line = await findLine(snapshot.verdict, { network, state, notes, now: now(), ask });
    if (line === null || this.#options.signal.aborted) return;
    notes.hasHadLine = true;
    // The draft moved on while the background was asked: a line about the old words says nothing.
    if (session !== this.#session || session.snapshot?.verdict.label !== snapshot.verdict.label) return;
    this.#line = line;
    this.#answer.open(line.kind === 'nudge');
    this.#draw();
  }

  #isWritten(session: DraftSession): boolean {
    const notes = this.#memory.getNotes(session, this.#options.now());
    if (!session.isUntouched) notes.isWritten = true;
    return notes.isWritten;
  }

  /** Is there anything to show for this draft? The card can be asked for even where the chip is quiet. */
  #isShown(session: DraftSession): boolean {
    const { network, now } = this.#options;
    const state = this.#state;
    if (state === null || state.display === 'off' || session.snapshot === null) return false;
    if (session.snapshot.draft.text.trim() === '' || !this.#isWritten(session)) return this.#isCardOpen;
    const notes = this.#memory.getNotes(session, now());
    const isQuieted = notes.isMuted || state.level === 'off' || isQuiet(state.mutes, network, now());
    return this.#isCardOpen || !isQuieted;
  }

  #toModel(session: DraftSession | null): CoachModel {
    const { network, now } = this.#options;
    const state = this.#state;
    const snapshot = session?.snapshot ?? null;
    const isShown = session !== null && this.#isShown(session);
    return {
      verdict:
        isShown && snapshot !== null
          ? {
              ...snapshot.verdict,
              reasons: withoutMuted(snapshot.verdict.reasons, state?.mutes ?? [], network, now()),
            }
          : null,
      cardOpen: isShown && this.#isCardOpen,
      line: isShown ? this.#line : null,
      receipt: this.#receipt,
      balance: state?.balance ?? null,
      lensName: state?.lensName ?? '',
      disagreed: session === null ? null : this.#memory.getNotes(session, now()).disagreed,
      account: this.#account.shown,
      dark: isDarkBehind(session?.composer.region ?? document.documentElement),
      shortcut: state?.shortcut ?? null,
    };
  }

  #toAnchor(session: DraftSession): CoachAnchor {
    const { rules, submitFinder } = this.#options;
    const { composer } = session;
    const roots = getRoots(composer.editor, rules.outlets);
    return {
      editor: composer.editor,
      region: composer.region,
      keepOut: () => [
        ...submitFinder.find(composer),
        ...findAll(composer.region, rules.counters).filter(isVisible),
        ...roots.flatMap((root) => findAll(root, rules.popups)).filter(isVisible),
      ],
    };
  }

  #draw(): void {
    if (this.#options.signal.aborted) return;
    const session = this.#session;
    const model = this.#toModel(session);
    // Nothing of ours is put into the page before there is something to show.
    if (this.#view === null && model.verdict === null && model.receipt === null) return;
    this.#view ??= this.#options.mount(this.#events());
    this.#view.anchor(session === null ? null : this.#toAnchor(session));
    this.#view.render(model);
    this.#mark(model);
  }

  /** Marks the reasons in the draft while the card is open, and for a nudge the one it speaks of. */
  #mark(model: CoachModel = this.#toModel(this.#session)): void {
    const { marks } = this.#options;
    const snapshot = this.#session?.snapshot ?? null;
    const lineReason = model.line?.kind === 'nudge' ? [model.line.reason] : [];
    const reasons = model.cardOpen ? (model.verdict?.reasons ?? []) : lineReason;
    if (snapshot === null || reasons.length === 0) {
      marks.clear();
      return;
    }
    marks.show(
      reasons.flatMap((reason) => {
        const range = snapshot.findRange(reason.span.start, reason.span.end);
        const isEmphasised =
          this.#pointedAt?.cue === reason.cue && this.#pointedAt.span.start === reason.span.start;
        return range === null ? [] : [{ range, direction: reason.direction, emphasised: isEmphasised }];
      }),
    );
  }
}
