import { getRoots } from '../../networks/find.ts';
import type { Composer } from '../../networks/match-composer.ts';
import type { NetworkRules } from '../../networks/types.ts';
import type { Attempt } from '../attempt.ts';
import { decideOutcome, type Decision } from './decide.ts';
import { PageLook } from './page-look.ts';
import { PageSigns, SpentEvidence } from './page-signs.ts';

/** A person may take their time over "Post settings". */
const STEP_GIVE_UP_MS = 15 * 60_000;

interface Watched {
  readonly attempt: Attempt;
  readonly signs: PageSigns;
  readonly hasEdits: () => boolean;
  /** `open`: the press was "Next", a further dialog stands; `pressed`: so was its last control. */
  step: 'none' | 'open' | 'pressed';
  /** When the last press was. */
  pressedAt: number;
  /** The composer was set to a later time at the last press. */
  isScheduled: boolean;
}

/** The parts of a thread are editors of one composer. */
function isSameComposer(a: Composer, b: Composer): boolean {
  return a.editor === b.editor || a.region === b.region;
}

/** The same text as a message of its own. */
function toFresh(attempt: Attempt): Attempt {
  return { ...attempt, items: attempt.items.map((item) => ({ ...item, id: crypto.randomUUID() })) };
}

export interface OutcomeWatchOptions {
  readonly doc: Document;
  readonly rules: NetworkRules;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly onDecided: (attempt: Attempt, decision: Decision) => void;
}

/**
 * Watches the page after presses on submit until it shows what became of each. The observer lives
 * only as long as an attempt is open.
 */
export class OutcomeWatch {
  readonly #options: OutcomeWatchOptions;
  readonly #open: Watched[] = [];
  readonly #spent = new SpentEvidence();
  readonly #refused = new WeakSet<Attempt>();
  /** Stands only while an attempt is open. */
  #look: PageLook | null = null;

  constructor(options: OutcomeWatchOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#rest());
  }

  /** The attempt still open for this composer, if any. */
  findOpen(composer: Composer): Attempt | null {
    return this.#open.find(({ attempt }) => isSameComposer(attempt.composer, composer))?.attempt ?? null;
  }

  /** The page kept the text of this attempt: the same text may be sent again at once. */
  wasRefused(attempt: Attempt): boolean {
    return this.#refused.has(attempt);
  }

  /** Attempts whose text left the editor for a further step and wait for the last press. */
  findWaitingStep(): Attempt | null {
    // The further step may stand only since a moment ago.
    this.#decideAll();
    return this.#open.find(({ step }) => step === 'open')?.attempt ?? null;
  }

  /** A new attempt. An earlier one of the same composer is over: its text was sent again. */
  open(attempt: Attempt, hasEdits: () => boolean): void {
    this.#drop((watched) => isSameComposer(watched.attempt.composer, attempt.composer));
    this.#watch(attempt, hasEdits, 'none');
    this.#look ??= new PageLook(() => this.#decideAll());
    this.#look.at(getRoots(attempt.composer.editor, this.#options.rules.outlets));
  }

  #watch(attempt: Attempt, hasEdits: () => boolean, step: Watched['step']): void {
    const signs = new PageSigns(attempt, this.#options.rules, this.#spent);
    const { at: pressedAt, isScheduled } = attempt;
    this.#open.push({ attempt, signs, hasEdits, step, pressedAt, isScheduled });
  }

  /** The last press of a stepwise attempt. */
  press(attempt: Attempt, at: number, isScheduled: boolean): void {
    const watched = this.#open.find((candidate) => candidate.attempt === attempt);
    if (watched === undefined) return;
    watched.step = 'pressed';
    watched.pressedAt = at;
    watched.isScheduled = isScheduled;
  }

  /** The page is going away: what is open can no longer be told. */
  giveUp(): void {
    for (const { attempt } of this.#open.splice(0)) {
      this.#options.onDecided(attempt, { outcome: 'unknown', evidence: 'timeout' });
    }
    this.#rest();
  }

  #drop(isOver: (watched: Watched) => boolean): void {
    for (let i = this.#open.length - 1; i >= 0; i -= 1) {
      const watched = this.#open[i];
      if (watched !== undefined && isOver(watched)) this.#open.splice(i, 1);
    }
  }

  #rest(): void {
    this.#look?.stop();
    this.#look = null;
  }

  #decideAll(): void {
    const now = this.#options.now();
    for (const watched of [...this.#open]) this.#decide(watched, now);
    if (this.#open.length === 0) this.#rest();
  }

  #decide(watched: Watched, now: number): void {
    const { attempt, signs } = watched;
    let read = signs.read(now, watched.hasEdits());
    let isStepOpen = false;
    if (attempt.composer.rule.submit.by === 'behaviour' && attempt.composer.rule.submit.steps) {
      isStepOpen = read.editor === 'gone' && signs.hasOpenDialog;
      if (watched.step === 'none' && isStepOpen) watched.step = 'open';
      if (watched.step === 'open') {
        if (isStepOpen && now - attempt.at < STEP_GIVE_UP_MS) return;
        // All dialogs were closed without the last press: the person gave it up.
        if (!read.newItem && read.statusMs === null) {
          this.#drop((candidate) => candidate === watched);
          return;
        }
      }
      if (watched.step === 'pressed' && isStepOpen) read = { ...read, editor: 'other' };
    }
    const decision = decideOutcome(attempt.composer.rule.outcome, {
      ...read,
      isScheduled: watched.isScheduled,
      sinceAttemptMs: now - watched.pressedAt,
    });
    if (decision === null) return;
    signs.spend();
    this.#drop((candidate) => candidate === watched);
    // The further step still stands: its last control may be pressed again.
    if (decision.outcome === 'failed' && isStepOpen) this.#watch(toFresh(attempt), watched.hasEdits, 'open');
    if (decision.outcome === 'failed' || decision.outcome === 'discarded') this.#refused.add(attempt);
    if (attempt.isTentative && decision.outcome !== 'posted') return;
    this.#options.onDecided({ ...attempt, at: watched.pressedAt }, decision);
  }
}
