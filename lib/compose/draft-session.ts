import type { Draft, Verdict } from '../classifier/types.ts';
import type { Network } from '../core/vocabulary.ts';
import { readDraft, type DraftText } from '../editors/read-draft.ts';
import type { Composer } from '../networks/match-composer.ts';
import { findParentText } from '../networks/read-parent.ts';

/** Long enough to be a pause in typing, short enough to feel immediate. */
const READ_DELAY_MS = 200;

/** A draft as it was read at one moment, with its verdict. */
export interface Snapshot {
  readonly draft: Draft;
  readonly verdict: Verdict;
  readonly findRange: DraftText['findRange'];
}

export interface SessionOptions {
  readonly composer: Composer;
  readonly network: Network;
  readonly judge: (draft: Draft) => Verdict;
  /** The person, not only the page, has changed the text. */
  readonly isWrittenIn: () => boolean;
  /** The text changed and the person paused. */
  readonly onChange: (session: DraftSession) => void;
}

/**
 * Follows one editor: reads it after each change and keeps the last snapshot. A MutationObserver on
 * the editor alone is the signal, because no event is reliable across the five editors
 * (docs/design/compose-watching.md).
 */
export class DraftSession {
  readonly #options: SessionOptions;
  #composer: Composer;
  #snapshot: Snapshot | null = null;
  #baseline: string | null = null;
  #changes = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#composer = options.composer;
  }

  get composer(): Composer {
    return this.#composer;
  }

  get snapshot(): Snapshot | null {
    return this.#snapshot;
  }

  /** Counts the changes of the text, so that a later look can tell whether it was edited since. */
  get changes(): number {
    return this.#changes;
  }

  /** True while the text is what the page put there and not yet the person's. */
  get isUntouched(): boolean {
    return this.#snapshot?.draft.text === this.#baseline && !this.#options.isWrittenIn();
  }

  /** The page rebuilt what is around the editor. */
  rehome(composer: Composer): void {
    this.#composer = composer;
  }

  /** Starts following; stops by the signal. The text found now is the page's, not the person's. */
  start(signal: AbortSignal): void {
    const { editor } = this.#composer;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isComposing = false;

    const readSoon = (): void => {
      clearTimeout(timer);
      // Nothing is read in the middle of an input method's composition.
      if (isComposing || signal.aborted) return;
      timer = setTimeout(() => this.#readAndTell(), READ_DELAY_MS);
    };
    const observer = new MutationObserver(readSoon);
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    editor.addEventListener('compositionstart', () => (isComposing = true), { signal, capture: true });
    editor.addEventListener(
      'compositionend',
      () => {
        isComposing = false;
        readSoon();
      },
      { signal, capture: true },
    );
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    this.#baseline = this.read().draft.text;
    this.#options.onChange(this);
  }

  /** Reads and scores the draft as it stands at this moment. */
  read(): Snapshot {
    const { editor, rule } = this.#composer;
    const { text, findRange } = readDraft(editor, rule.kind);
    const parent = findParentText(this.#composer);
    const last = this.#snapshot;
    const isSameText = last?.draft.text === text;
    if (
      last !== null &&
      isSameText &&
      last.draft.surface === rule.surface &&
      (last.draft.parent ?? null) === parent
    ) {
      // Same words, but the editor may have rebuilt its nodes.
      this.#snapshot = { ...last, findRange };
      return this.#snapshot;
    }
    const draft: Draft = {
      text,
      network: this.#options.network,
      surface: rule.surface,
      ...(parent === null ? {} : { parent }),
    };
    if (!isSameText) this.#changes += 1;
    this.#snapshot = { draft, verdict: this.#options.judge(draft), findRange };
    return this.#snapshot;
  }

  #readAndTell(): void {
    if (!this.#composer.editor.isConnected) return;
    this.read();
    this.#options.onChange(this);
  }
}
