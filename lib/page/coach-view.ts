/** A composer in the page, as far as something that stands beside it must know it. */
export interface CoachAnchor {
  /** The contenteditable. */
  readonly editor: HTMLElement;
  /** The ancestor that holds editor and submit control. */
  readonly region: HTMLElement;
  /** What must never be covered: submit controls, counter, an open mention popup. Read anew at every placing. */
  readonly keepOut: () => readonly Element[];
}

/** What draws a model beside a composer. */
export interface PageView<Model> {
  /** Draws the model. Cheap when nothing changed. */
  render(model: Model): void;
  /** Where the composer is now; null hides everything but the receipt. */
  anchor(target: CoachAnchor | null): void;
  /** Whether the focus is inside the view. */
  readonly isFocused: () => boolean;
}
