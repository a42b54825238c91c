import type { Reaction } from '../settings/types.ts';
import type { Ask } from './background.ts';

/** The first thing a person does about a nudge is their answer to it; what follows is not counted again. */
export class NudgeAnswer {
  readonly #ask: Ask;
  #isOpen = false;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** A line was shown; only a nudge waits for an answer. */
  open(isNudge: boolean): void {
    this.#isOpen = isNudge;
  }

  give(reaction: Reaction): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    void this.#ask('noteReaction', { reaction });
  }
}
