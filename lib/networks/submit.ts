import type { Composer } from './match-composer.ts';
import { findAll, isBefore, isVisible } from './find.ts';

export function isEnabled(control: Element): boolean {
  return !control.hasAttribute('disabled') && control.getAttribute('aria-disabled') !== 'true';
}

/** A main action is drawn across the composer; icons beside it are not. */
const WIDE_SHARE = 0.5;

function findWide(region: HTMLElement, controls: readonly HTMLElement[]): HTMLElement | null {
  const width = region.getBoundingClientRect().width;
  return controls.findLast((control) => control.getBoundingClientRect().width >= width * WIDE_SHARE) ?? null;
}

/** Every control that may send this composer's text, visible ones only. */
export function findControls({ rule, region, editor }: Composer): HTMLElement[] {
  const { submit } = rule;
  const scope = submit.by === 'selector' && submit.scope === 'page' ? region.ownerDocument : region;
  return findAll(scope, submit.controls).filter(
    (control) =>
      isVisible(control) && (submit.by === 'selector' || !editor.isConnected || isBefore(editor, control)),
  );
}

/**
 * Learns which button of a composer is its submit control where no locale-free name is known:
 * the one that is disabled without text and enabled with it.
 */
export class SubmitFinder {
  readonly #whenEmpty = new WeakSet<Element>();
  readonly #flipped = new WeakSet<Element>();

  /** To be called whenever the draft was read. */
  observe(composer: Composer, isDraftEmpty: boolean): void {
    if (composer.rule.submit.by !== 'behaviour') return;
    for (const control of findControls(composer)) {
      if (isDraftEmpty && !isEnabled(control)) this.#whenEmpty.add(control);
      if (!isDraftEmpty && isEnabled(control) && this.#whenEmpty.has(control)) this.#flipped.add(control);
    }
  }

  /** The controls that submit this composer, visible ones only. */
  find(composer: Composer): HTMLElement[] {
    const { rule, region } = composer;
    const candidates = findControls(composer);
    if (rule.submit.by === 'selector') return candidates;
    const flipped = candidates.filter((control) => this.#flipped.has(control));
    if (flipped.length > 0) return flipped;
    const wide = findWide(region, candidates);
    return wide === null ? [] : [wide];
  }
}

/** The last wide control of whatever dialog follows once the editor itself is gone ("Post settings"). */
export function findFinalStep(scope: ParentNode, composer: Composer): HTMLElement | null {
  const dialogs = findAll(scope, [{ css: '[role="dialog"]', seen: '2026-09', replica: 'F1' }]).filter(
    isVisible,
  );
  const last = dialogs.at(-1);
  if (last === undefined) return null;
  return findWide(last, findAll(last, composer.rule.submit.controls).filter(isVisible));
}
