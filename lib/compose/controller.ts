import type { CoachEvents, CoachModel } from '../coaching/coach-model.ts';
import type { Draft, Verdict } from '../classifier/types.ts';
import type { Label, Network, Outcome } from '../core/vocabulary.ts';
import { readDraft } from '../editors/read-draft.ts';
import type { CoachState, TabState } from '../messaging/contract.ts';
import { findAll, isVisible } from '../networks/find.ts';
import { type Match, matchComposer } from '../networks/match-composer.ts';
import { SubmitFinder } from '../networks/submit.ts';
import type { NetworkRules } from '../networks/types.ts';
import type { PageView } from '../page/coach-view.ts';
import type { Marks } from '../page/marks.ts';
import type { Attempt } from './attempt.ts';
import { findAccountId } from './accounts.ts';
import { type Ask, askUntilTold } from './background.ts';
import { canCheckByHand, HandChecks, isByHand } from './by-hand.ts';
import { Coach } from './coach.ts';
import { DraftSession, type Snapshot } from './draft-session.ts';
import type { Decision } from './outcome/decide.ts';
import { OutcomeWatch } from './outcome/outcome-watch.ts';
import { SightingNotes } from './sightings.ts';
import { toUnknownReport } from './skeleton.ts';
import { toReport } from './to-report.ts';
import { AttemptWatch } from './watch-attempts.ts';
import { watchEditors } from './watch-editors.ts';
import { watchShortcut } from './watch-shortcut.ts';

export interface ControllerOptions {
  readonly win: Window;
  readonly network: Network;
  readonly rules: NetworkRules;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  readonly judge: (draft: Draft) => Verdict;
  readonly mount: (events: CoachEvents) => PageView<CoachModel>;
  readonly marks: Marks;
  readonly now: () => number;
}

/** Of a failed or discarded draft the person knows already. */
const WORTH_SAYING: ReadonlySet<Outcome> = new Set(['posted', 'scheduled', 'pending', 'unknown']);

interface Followed {
  readonly session: DraftSession;
  readonly stop: AbortController;
}

/** Joins page, network, editor, classifier and coach in one frame of a network's page. */
export class ComposeController {
  readonly #options: ControllerOptions;
  readonly #submitFinder = new SubmitFinder();
  readonly #outcomes: OutcomeWatch;
  readonly #coach: Coach;
  readonly #followed = new Map<HTMLElement, Followed>();
  #state: CoachState | null = null;
  #stateAsked: Promise<CoachState | null> | null = null;
  /** Editors the person has written in, also before anything could be read. */
  readonly #writtenIn = new WeakSet<HTMLElement>();
  #active: HTMLElement | null = null;
  /** Labels the person gave by "I disagree", by the id of the message they were sent with. */
  readonly #disagreed = new Map<string, Label>();
  readonly #handChecks = new HandChecks();
  readonly #sightings = new SightingNotes();

  constructor(options: ControllerOptions) {
    const { win, rules, signal, now } = options;
    this.#options = options;
    this.#outcomes = new OutcomeWatch({
      doc: win.document,
      rules,
      signal,
      now,
      onDecided: (attempt, decision) => void this.#report(attempt, decision),
    });
    this.#coach = new Coach({
      ...options,
      submitFinder: this.#submitFinder,
      onStale: () => void this.#refreshState(),
    });
  }

  start(): void {
    const { win, rules, signal, now } = this.#options;
    new AttemptWatch({
      win,
      rules,
      signal,
      now,
      submitFinder: this.#submitFinder,
      outcomes: this.#outcomes,
      sessions: () => this.#liveSessions().filter(({ composer }) => !isByHand(composer)),
      rematch: (session) => this.#rehome(session),
      readSibling: (session, editor) => this.#readSibling(session, editor),
      onAttempt: (attempt, session) => this.#onAttempt(attempt, session),
    }).start();
    watchShortcut({
      win,
      signal,
      getShortcut: () =>
        this.#coach.shortcut ??
        (this.#handChecks.findCheckable() === null ? null : (this.#state?.shortcut ?? null)),
      onPress: () => this.openCard(),
    });
    watchEditors(win, signal, (editor, isWriting) => {
      if (isWriting) this.#writtenIn.add(editor);
      void this.#onEditor(editor);
    });
    win.addEventListener('pagehide', () => this.#outcomes.giveUp(), { signal });
    signal.addEventListener('abort', () => {
      for (const { stop } of this.#followed.values()) stop.abort();
      this.#followed.clear();
    });
  }

  /** Asks the background for what applies here. */
  async #refreshState(): Promise<CoachState | null> {
    const reply = await this.#options.ask('coachState', { network: this.#options.network });
    if (!reply.ok || this.#options.signal.aborted) return this.#state;
    this.#state = reply.value;
    if (reply.value.display === 'off') this.#unfollowAll();
    this.#coach.setState(reply.value);
    return reply.value;
  }

  /** Settings or ledger changed; of no interest to a page in which nobody has written yet. */
  onStored(): void {
    if (this.#stateAsked !== null) void this.#refreshState();
  }

  /** Opens the card; over an editor that no row knows, this is the person's word to have it checked. */
  openCard(): void {
    const unknown = this.#handChecks.findCheckable();
    if (unknown !== null) {
      this.#handChecks.ask(unknown);
      this.#writtenIn.add(unknown);
      this.#follow(unknown);
    }
    this.#coach.toggleCard();
  }

  #match(editor: HTMLElement): Match {
    const { rules, win } = this.#options;
    return this.#handChecks.resolve(editor, matchComposer(editor, rules, win.location));
  }

  /** What this frame tells the popup; null in an inner frame where nobody writes. */
  toTabState(isTopFrame: boolean): TabState | null {
    const { network, rules, win } = this.#options;
    if (this.#state?.display === 'off') return isTopFrame ? { network, state: 'off' } : null;
    const followed = this.#active === null ? undefined : this.#followed.get(this.#active);
    if (followed !== undefined && this.#active?.isConnected === true) {
      const { composer } = followed.session;
      if (isByHand(composer)) return { network, state: 'by-hand' };
      return { network, state: 'watching', surface: composer.rule.surface };
    }
    const unknown = this.#handChecks.find();
    if (unknown !== null) {
      return {
        network,
        state: 'unrecognised',
        canCheck: canCheckByHand(unknown),
        report: toUnknownReport(unknown, rules, win.location),
      };
    }
    return isTopFrame ? { network, state: 'idle' } : null;
  }

  async #onEditor(editor: HTMLElement): Promise<void> {
    if (editor === this.#active && this.#followed.get(editor)?.session.composer.region.isConnected === true)
      return;
    this.#active = editor;
    // Whether this network is to be read at all is known before anything is read.
    this.#stateAsked ??= this.#refreshState();
    const state = await this.#stateAsked;
    if (state === null) this.#stateAsked = null;
    if (state === null || this.#state?.display === 'off' || this.#options.signal.aborted) return;
    if (editor !== this.#active || !editor.isConnected) return;
    this.#follow(editor);
  }

  #follow(editor: HTMLElement): void {
    const { network, judge, signal } = this.#options;
    const match = this.#match(editor);
    this.#handChecks.note(editor, match);
    if (match.kind !== 'composer') {
      this.#coach.activate(null);
      return;
    }
    void this.#sightings.note(this.#options, match.composer);
    const known = this.#followed.get(editor);
    if (known !== undefined && known.session.composer.rule.kind === match.composer.rule.kind) {
      known.session.rehome(match.composer);
      this.#coach.activate(known.session);
      return;
    }
    known?.stop.abort();
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const session = new DraftSession({
      composer: match.composer,
      network,
      judge,
      isWrittenIn: () => this.#writtenIn.has(editor),
      onChange: (changed) => {
        this.#submitFinder.observe(changed.composer, changed.snapshot?.draft.text.trim() === '');
        this.#coach.refresh(changed);
      },
    });
    this.#followed.set(editor, { session, stop });
    session.start(stop.signal);
    this.#coach.activate(session);
  }

  /** Sessions whose editor still stands; the others end here, with what the page threw away. */
  #liveSessions(): DraftSession[] {
    const live: DraftSession[] = [];
    for (const [editor, { session, stop }] of [...this.#followed]) {
      if (!editor.isConnected) {
        stop.abort();
        this.#followed.delete(editor);
        const heir = this.#findHeir(session, editor);
        if (heir !== null) live.push(heir);
        continue;
      }
      if (!session.composer.region.isConnected) this.#rehome(session);
      live.push(session);
    }
    return live;
  }

  /** The page put another editor into the place of this one: what was in it is still the same draft. */
  #findHeir(session: DraftSession, editor: HTMLElement): DraftSession | null {
    const { rule, region } = session.composer;
    const [heir, ...others] = region.isConnected ? findAll(region, rule.editor).filter(isVisible) : [];
    if (heir === undefined || others.length > 0 || this.#followed.has(heir)) return null;
    if (this.#writtenIn.has(editor)) this.#writtenIn.add(heir);
    this.#active = heir;
    this.#follow(heir);
    return this.#followed.get(heir)?.session ?? null;
  }

  #rehome(session: DraftSession): void {
    const match = this.#match(session.composer.editor);
    if (match.kind === 'composer') session.rehome(match.composer);
  }

  #unfollowAll(): void {
    for (const { stop } of this.#followed.values()) stop.abort();
    this.#followed.clear();
    this.#active = null;
    this.#handChecks.note(null, null);
    this.#coach.activate(null);
  }

  #readSibling(session: DraftSession, editor: HTMLElement): Snapshot {
    const known = this.#followed.get(editor);
    if (known !== undefined) {
      known.session.rehome({ ...session.composer, editor });
      return known.session.read();
    }
    const { rule } = session.composer;
    const { text, findRange } = readDraft(editor, rule.kind);
    const draft: Draft = { text, network: this.#options.network, surface: rule.surface };
    return { draft, verdict: this.#options.judge(draft), findRange };
  }

  #onAttempt(attempt: Attempt, session: DraftSession): void {
    const disagreed = this.#coach.getDisagreed(session);
    if (disagreed !== null) for (const { id } of attempt.items) this.#disagreed.set(id, disagreed);
    this.#coach.rest(session);
  }

  async #report(attempt: Attempt, decision: Decision): Promise<void> {
    const { ask, network } = this.#options;
    const account = await findAccountId(ask, network, attempt.writer);
    for (const item of attempt.items) {
      const disagreed = this.#disagreed.get(item.id);
      this.#disagreed.delete(item.id);
      const keepText = this.#state?.keepText === true;
      const report = toReport(attempt, item, decision, { network, keepText, account });
      const reply = await askUntilTold(ask, 'recordOutcome', report);
      if (reply.ok && reply.value.entry && disagreed !== undefined)
        await ask('relabelEntry', { id: item.id, label: disagreed });
      // In a private window the verdict is given, but nothing is counted and nothing said of it.
      const isUncounted = reply.ok && decision.outcome === 'posted' && !reply.value.entry;
      if (isUncounted || !WORTH_SAYING.has(decision.outcome)) continue;
      this.#coach.showReceipt({
        id: item.id,
        label: disagreed ?? report.label,
        state: reply.ok ? 'counted' : 'failed-to-save',
        outcome: decision.outcome,
      });
    }
    await this.#refreshState();
  }
}
