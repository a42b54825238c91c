import { dropSpace, foldSpace } from '../../core/text-match.ts';
import { readDraft } from '../../editors/read-draft.ts';
import { findAll, findClosest, findIn, getRoots, isVisible } from '../../networks/find.ts';
import { findControls, findFinalStep, isEnabled } from '../../networks/submit.ts';
import type { Alternative, NetworkRules } from '../../networks/types.ts';
import type { Attempt } from '../attempt.ts';
import type { Signs } from './decide.ts';

/** A published text may be cut off behind "more": so much of its beginning must be there. */
const ITEM_PREFIX_LENGTH = 80;

const DIALOG: readonly Alternative[] = [{ css: '[role="dialog"]', seen: '2026-11', replica: 'X1' }];

/** Evidence that served one attempt serves no other. Shared by all attempts of a page. */
export class SpentEvidence {
  readonly links = new Set<string>();
  readonly elements = new WeakSet<Element>();
}

/** What stands in a live region: the element, and what it says, so that a reused one counts anew. */
function toSignature(element: Element): string {
  return foldSpace(element.textContent ?? '');
}

function toLink(toast: Element, rules: NetworkRules): string | null {
  return findIn(toast, rules.toastLinks)?.getAttribute('href') ?? null;
}

/**
 * Looks at a page for what became of one attempt. Everything that stood there at the attempt is
 * noted when this is made and does not count as evidence.
 */
export class PageSigns {
  readonly #attempt: Attempt;
  readonly #rules: NetworkRules;
  readonly #spent: SpentEvidence;
  readonly #roots: readonly ParentNode[];
  readonly #container: HTMLElement;
  readonly #texts: readonly string[];
  readonly #known = new Map<Element, string>();
  readonly #knownLinks = new Set<string>();
  readonly #knownItems = new WeakSet<Element>();
  #toastSince: number | null = null;
  #hadPlainToast = false;
  #clearedSince: number | null = null;
  #wasCleared = false;
  readonly #sheets = new WeakSet<Element>();
  #sawDiscardSheet = false;
  #statusSince: number | null = null;
  #found: { link: string | null; element: Element | null } = { link: null, element: null };

  constructor(attempt: Attempt, rules: NetworkRules, spent: SpentEvidence) {
    const { composer } = attempt;
    this.#attempt = attempt;
    this.#rules = rules;
    this.#spent = spent;
    this.#roots = getRoots(composer.editor, rules.outlets);
    this.#container = findClosest(composer.editor, DIALOG) ?? composer.region;
    this.#texts = attempt.items
      .map(({ snapshot }) => foldSpace(snapshot.draft.text))
      .filter((text) => text !== '');
    for (const element of this.#all([...rules.toasts, ...rules.alerts, ...rules.statuses])) {
      this.#known.set(element, toSignature(element));
    }
    for (const toast of this.#all(rules.toasts)) {
      const link = toLink(toast, rules);
      if (link !== null) this.#knownLinks.add(link);
    }
    for (const item of this.#all(composer.rule.items)) if (this.#shows(item)) this.#knownItems.add(item);
    for (const sheet of this.#all(rules.discardSheets)) this.#knownItems.add(sheet);
  }

  /** The signs at `now` (ms since the epoch). `edits`: the person typed on since the attempt. */
  read(now: number, editedSince: boolean): Signs {
    const { rule } = this.#attempt.composer;
    const editor = this.#readEditor();
    const isClear = editor === 'empty' || editor === 'gone';
    if (editor !== 'same') this.#wasCleared = true;
    if (!isClear) this.#clearedSince = null;
    else this.#clearedSince ??= now;
    this.#lookForSheet();
    const toast = this.#findToast();
    if (toast.plain === null) this.#toastSince = null;
    else this.#toastSince ??= now;
    if (toast.plain !== null) this.#hadPlainToast = true;
    const status = this.#findStatus();
    if (status === null) this.#statusSince = null;
    else this.#statusSince ??= now;
    const item = this.#findItem();
    this.#found = { link: toast.link, element: item ?? toast.plain };
    return {
      sinceAttemptMs: now - this.#attempt.at,
      isScheduled: this.#attempt.isScheduled,
      toastLink: toast.link !== null,
      plainToastMs: this.#toastSince === null ? null : now - this.#toastSince,
      hadPlainToast: this.#hadPlainToast,
      alert: this.#hasNew(this.#rules.alerts),
      statusLink: status?.link === true,
      statusMs: this.#statusSince === null ? null : now - this.#statusSince,
      newItem: item !== null,
      editor,
      wasCleared: this.#wasCleared,
      clearedMs: this.#clearedSince === null ? 0 : now - this.#clearedSince,
      editedSince,
      discardSheet: this.#sawDiscardSheet,
      canSubmitAgain: this.#canSubmitAgain(),
      isModerated: rule.surface === 'post' && this.#isModerated(),
    };
  }

  /** Uses up what proved this attempt, so that it proves no other. */
  spend(): void {
    if (this.#found.link !== null) this.#spent.links.add(this.#found.link);
    if (this.#found.element !== null) this.#spent.elements.add(this.#found.element);
  }

  #all(alternatives: readonly Alternative[]): HTMLElement[] {
    return this.#roots.flatMap((root) => findAll(root, alternatives));
  }

  #isNew(element: Element): boolean {
    if (this.#spent.elements.has(element)) return false;
    const before = this.#known.get(element);
    return before === undefined || before !== toSignature(element);
  }

  #hasNew(alternatives: readonly Alternative[]): boolean {
    return this.#all(alternatives).some((element) => toSignature(element) !== '' && this.#isNew(element));
  }

  #findToast(): { link: string | null; plain: Element | null } {
    let plain: Element | null = null;
    for (const toast of this.#all(this.#rules.toasts)) {
      const link = toLink(toast, this.#rules);
      if (link === null) {
        if (this.#isNew(toast)) plain = toast;
      } else if (!this.#knownLinks.has(link) && !this.#spent.links.has(link)) {
        return { link, plain: null };
      }
    }
    return { link: null, plain };
  }

  #findStatus(): { readonly link: boolean } | null {
    const fresh = this.#all(this.#rules.statuses).filter(
      (element) => toSignature(element) !== '' && this.#isNew(element),
    );
    if (fresh.length === 0) return null;
    return { link: fresh.some((element) => toLink(element, this.#rules) !== null) };
  }

  /** A save-or-discard sheet comes up over the composer: a dialog that follows it is none. */
  #lookForSheet(): void {
    if (!this.#container.isConnected || !isVisible(this.#container)) return;
    for (const sheet of this.#all(this.#rules.discardSheets)) {
      if (sheet === this.#container || this.#knownItems.has(sheet) || !isVisible(sheet)) continue;
      this.#sheets.add(sheet);
      this.#sawDiscardSheet = true;
    }
  }

  /** Does this item show one of the texts sent? */
  #shows(item: Element): boolean {
    const alternatives = this.#attempt.composer.rule.itemText;
    const holders = findAll(item, alternatives);
    return holders.some((holder) => {
      const text = dropSpace(holder.textContent ?? '');
      return this.#texts.some((sent) => text.startsWith(dropSpace(sent).slice(0, ITEM_PREFIX_LENGTH)));
    });
  }

  #findItem(): Element | null {
    const { rule, editor } = this.#attempt.composer;
    for (const item of this.#all(rule.items)) {
      if (this.#knownItems.has(item) || this.#spent.elements.has(item)) continue;
      // What is around the editor is the message being answered, not a new one.
      if (item.contains(editor) || !this.#shows(item)) continue;
      return item;
    }
    return null;
  }

  #readEditor(): Signs['editor'] {
    const { rule, editor } = this.#attempt.composer;
    if (!this.#container.isConnected || !isVisible(this.#container)) return 'gone';
    const current = editor.isConnected ? editor : findIn(this.#container, rule.editor);
    if (current === null) return 'gone';
    const text = foldSpace(readDraft(current, rule.kind).text);
    if (text === '') return 'empty';
    return this.#texts.includes(text) ? 'same' : 'other';
  }

  #canSubmitAgain(): boolean {
    const { rule, region, editor } = this.#attempt.composer;
    if (editor.isConnected && editor.getAttribute('contenteditable') === 'false') return false;
    if (rule.keys === 'enter') return true;
    if (!region.isConnected) {
      const last = findFinalStep(region.ownerDocument, this.#attempt.composer);
      return last !== null && isEnabled(last);
    }
    return findControls(this.#attempt.composer).some(isEnabled);
  }

  /** A group's address: its posts may wait for an approval that nothing on the page names reliably. */
  #isModerated(): boolean {
    const { pathname } = (this.#attempt.composer.editor.ownerDocument.defaultView ?? window).location;
    return this.#rules.network === 'facebook' && pathname.startsWith('/groups/');
  }

  /** A dialog stands open that is no save-or-discard sheet. */
  get hasOpenDialog(): boolean {
    return this.#all(DIALOG).some((dialog) => isVisible(dialog) && !this.#sheets.has(dialog));
  }
}
