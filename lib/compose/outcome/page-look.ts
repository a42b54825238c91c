/** Time-based decisions (a toast settles, nothing came) need a look even when the page is still. */
const LOOK_MS = 250;
/** Looks after changes of the page are gathered, so that a busy feed costs little. */
const GATHER_MS = 50;

/** Calls back soon after every change below the roots it is given, and at intervals, until it is stopped. */
export class PageLook {
  readonly #observer: MutationObserver;
  readonly #timer: ReturnType<typeof setInterval>;
  #due: ReturnType<typeof setTimeout> | undefined;

  constructor(onLook: () => void) {
    this.#timer = setInterval(onLook, LOOK_MS);
    this.#observer = new MutationObserver(() => {
      this.#due ??= setTimeout(() => {
        this.#due = undefined;
        onLook();
      }, GATHER_MS);
    });
  }

  /** Also looks here; a root that is looked at already costs nothing more. */
  at(roots: readonly Node[]): void {
    for (const root of roots) {
      this.#observer.observe(root, { childList: true, subtree: true, characterData: true });
    }
  }

  stop(): void {
    this.#observer.disconnect();
    clearInterval(this.#timer);
    clearTimeout(this.#due);
  }
}
