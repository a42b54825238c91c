import { findAll, findIn, getRoots, isVisible } from '../networks/find.ts';
import type { Composer } from '../networks/match-composer.ts';
import { findWriter } from '../networks/find-writer.ts';
import { findFinalStep, isEnabled, type SubmitFinder } from '../networks/submit.ts';
import type { NetworkRules } from '../networks/types.ts';
import type { Attempt, AttemptItem } from './attempt.ts';
import type { DraftSession, Snapshot } from './draft-session.ts';
import type { OutcomeWatch } from './outcome/outcome-watch.ts';

/** A button, a shortcut and a second click within this time are one press. */
const SAME_PRESS_MS = 1_000;
/** How old what was read at `pointerdown` may be: blur handlers run before the click. */
const POINTER_READ_MS = 1_500;

export interface WatchAttemptsOptions {
  readonly win: Window;
  readonly rules: NetworkRules;
  readonly signal: AbortSignal;
  readonly submitFinder: SubmitFinder;
  readonly outcomes: OutcomeWatch;
  readonly now: () => number;
  /** Every composer followed at this moment. */
  readonly sessions: () => Iterable<DraftSession>;
  /** What a composer is may have changed since it was followed: a post gets a second part. */
  readonly rematch: (session: DraftSession) => void;
  /** Reads and scores a further editor of the same composer (items of a thread). */
  readonly readSibling: (session: DraftSession, editor: HTMLElement) => Snapshot;
  readonly onAttempt: (attempt: Attempt, session: DraftSession) => void;
}

function isSameText(a: Attempt, b: Attempt): boolean {
  const toText = ({ items }: Attempt): string => items.map(({ snapshot }) => snapshot.draft.text).join('\n');
  return toText(a) === toText(b);
}

/**
 * Notices presses on submit, by pointer, keyboard or shortcut, in the capture phase on the window:
 * there the text is still in the editor, also where the site's own handler clears it at once.
 */
export class AttemptWatch {
  readonly #options: WatchAttemptsOptions;
  readonly #pointerReads = new WeakMap<
    DraftSession,
    { readonly at: number; readonly items: readonly Snapshot[] }
  >();
  readonly #lastPress = new WeakMap<HTMLElement, Attempt>();

  constructor(options: WatchAttemptsOptions) {
    this.#options = options;
  }

  start(): void {
    const { win, signal } = this.#options;
    const listening = { capture: true, passive: true, signal };
    win.addEventListener('pointerdown', (event) => this.#onPointerDown(event), listening);
    win.addEventListener('click', (event) => this.#onClick(event), listening);
    win.addEventListener('keydown', (event) => this.#onKeyDown(event), listening);
  }

  #findPressed(event: Event): DraftSession | null {
    const path = event.composedPath();
    for (const session of this.#options.sessions()) {
      const controls = this.#options.submitFinder.find(session.composer);
      if (controls.some((control) => isEnabled(control) && path.includes(control))) return session;
    }
    return null;
  }

  #onPointerDown(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const session = this.#findPressed(event);
    if (session !== null)
      this.#pointerReads.set(session, { at: this.#options.now(), items: this.#readItems(session) });
  }

  #onClick(event: MouseEvent): void {
    // A page may click its own button by script; only the person's press is an attempt.
    if (!event.isTrusted) return;
    const waiting = this.#options.outcomes.findWaitingStep();
    if (waiting !== null) {
      const last = findFinalStep(this.#options.win.document, waiting.composer);
      if (last !== null && isEnabled(last) && event.composedPath().includes(last)) {
        this.#options.outcomes.press(waiting, this.#options.now(), this.#isScheduled(waiting.composer));
      }
      return;
    }
    const session = this.#findPressed(event);
    if (session !== null) this.#attempt(session, false);
  }

  #onKeyDown(event: KeyboardEvent): void {
    const isSubmitKey =
      event.isTrusted &&
      event.key === 'Enter' &&
      !event.repeat &&
      !event.isComposing &&
      event.keyCode !== 229;
    if (!isSubmitKey || event.shiftKey || event.altKey) return;
    const path = event.composedPath();
    for (const session of this.#options.sessions()) {
      if (!path.includes(session.composer.editor)) continue;
      const { keys } = session.composer.rule;
      const isModified = event.ctrlKey || event.metaKey;
      if (isModified ? keys === 'enter' : keys !== 'enter') return;
      if (this.#isPopupOpen(session)) return;
      if (keys === 'mod-enter' && !this.#options.submitFinder.find(session.composer).some(isEnabled)) return;
      this.#attempt(session, keys === 'none');
      return;
    }
  }

  /** Enter in an open mention list picks from it. */
  #isPopupOpen(session: DraftSession): boolean {
    const { popups, outlets } = this.#options.rules;
    return getRoots(session.composer.editor, outlets)
      .flatMap((root) => findAll(root, popups))
      .some((popup) => isVisible(popup) && popup.childElementCount > 0);
  }

  #isScheduled({ editor }: Composer): boolean {
    const { scheduleMarks, outlets } = this.#options.rules;
    return getRoots(editor, outlets).some((root) => findIn(root, scheduleMarks) !== null);
  }

  #readItems(session: DraftSession): Snapshot[] {
    this.#options.rematch(session);
    const own = session.read();
    const { rule, editor } = session.composer;
    if (rule.when?.hasSiblings !== true) return [own];
    const dialog = rule.when.inside
      ?.map(({ css }) => editor.closest<HTMLElement>(css))
      .find((found) => found !== null);
    return findAll(dialog ?? session.composer.region, rule.editor)
      .filter(isVisible)
      .map((sibling) => (sibling === editor ? own : this.#options.readSibling(session, sibling)));
  }

  #readForPress(session: DraftSession, at: number): readonly Snapshot[] {
    const items = this.#readItems(session);
    const earlier = this.#pointerReads.get(session);
    const isEmptied = items.every(({ draft }) => draft.text.trim() === '');
    return isEmptied && earlier !== undefined && at - earlier.at < POINTER_READ_MS ? earlier.items : items;
  }

  #attempt(session: DraftSession, isTentative: boolean): void {
    const at = this.#options.now();
    const items: AttemptItem[] = this.#readForPress(session, at)
      .filter(({ draft }) => draft.text.trim() !== '')
      .map((snapshot) => ({ id: crypto.randomUUID(), snapshot }));
    if (items.length === 0) return;
    const { composer } = session;
    const { outcomes } = this.#options;
    const attempt: Attempt = {
      at,
      composer,
      writer: findWriter(composer, this.#options.rules.account),
      items,
      isScheduled: this.#isScheduled(composer),
      isTentative,
    };
    const last = this.#lastPress.get(composer.region);
    const isSamePress =
      last !== undefined &&
      at - last.at < SAME_PRESS_MS &&
      isSameText(last, attempt) &&
      !outcomes.wasRefused(last);
    const open = outcomes.findOpen(composer);
    const isStillOpen = open !== null && !open.isTentative && isSameText(open, attempt);
    if (isSamePress || isStillOpen) return;
    this.#lastPress.set(composer.region, attempt);
    const changesAtPress = session.changes;
    outcomes.open(attempt, () => session.changes > changesAtPress + 1);
    this.#options.onAttempt(attempt, session);
  }
}
