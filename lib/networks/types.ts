import type { Network, Surface } from '../core/vocabulary.ts';
import type { EditorKind } from '../editors/kinds.ts';

/** One way to find a thing on a page. Several stand in a list, the one trusted most first. */
export interface Alternative {
  readonly css: string;
  /** When it was last known to hold, `YYYY-MM`. */
  readonly seen: string;
  /** The replica that proves it (tests/replicas/README.md). */
  readonly replica: string;
}

/** Where the message stands that a draft answers. */
export interface ParentRule {
  /**
   * `before`: the last container ahead of the editor in the document, with `name` the last one whose
   * author the editor's label names;
   * `closest`: the nearest ancestor; `topmost`: the outermost ancestor.
   */
  readonly scope: 'before' | 'closest' | 'topmost';
  readonly container: readonly Alternative[];
  /** Inside the container: its author's name. */
  readonly name?: readonly Alternative[];
  readonly text: readonly Alternative[];
  /** Parts of the text element that are not the author's words. */
  readonly without?: readonly Alternative[];
}

/** How it is told that a box answers a comment where only its label says so, in whatever language. */
export interface AnswerRule {
  readonly container: readonly Alternative[];
  /** Inside the container: its author's name. */
  readonly name: readonly Alternative[];
}

/** What must be true of an editor, beside its own shape, for a composer row to apply. */
export interface ComposerCondition {
  /** Regular expression over `location.pathname`. */
  readonly path?: string;
  /** Query parameter that must be there. */
  readonly query?: string;
  /** An ancestor, also across shadow roots. */
  readonly inside?: readonly Alternative[];
  readonly outside?: readonly Alternative[];
  /** Something in the region ahead of, or behind, the editor in document order. */
  readonly before?: readonly Alternative[];
  readonly after?: readonly Alternative[];
  /** At least one ancestor of the editor, the region aside, matches. */
  readonly under?: readonly Alternative[];
  /** The editor's label names the author of the nearest message ahead of it (Facebook: "Reply to NAME"). */
  readonly answers?: AnswerRule;
  /** More than one editor of this kind in the region. */
  readonly hasSiblings?: boolean;
}

export type SubmitRule =
  /** `page`: what sends stands outside the region, in a dialog that the composer opens. */
  | { readonly by: 'selector'; readonly controls: readonly Alternative[]; readonly scope?: 'page' }
  /**
   * No locale-free name is known: the control whose `aria-disabled` follows whether there is text,
   * or else the last wide button behind the editor.
   */
  | { readonly by: 'behaviour'; readonly controls: readonly Alternative[]; readonly steps: boolean };

/** One composer: a surface, how its editor is told, and where its parts are. */
export interface ComposerRule {
  readonly id: string;
  readonly surface: Surface;
  readonly kind: EditorKind;
  readonly editor: readonly Alternative[];
  readonly when?: ComposerCondition;
  /** Ancestors that hold editor and submit control; the first that matches. */
  readonly region:
    { readonly closest: readonly Alternative[] } | { readonly holding: readonly Alternative[] };
  readonly submit: SubmitRule;
  /** Keys that submit: Ctrl or Cmd with Enter, Enter alone, or none known. */
  readonly keys: 'mod-enter' | 'enter' | 'none';
  readonly parent?: ParentRule;
  readonly outcome: OutcomeStyle;
  /** New items of this kind that show the text are proof of posting. */
  readonly items: readonly Alternative[];
  readonly itemText: readonly Alternative[];
}

/** How the outcome of an attempt shows itself; each has one decision (lib/compose/outcome/decide.ts). */
export type OutcomeStyle =
  'toast-with-link' | 'dialog-and-toast' | 'new-item' | 'dialog-and-status' | 'page-left';

/** How the page shows on whose behalf is written. Nothing is guessed: where it does not show, nobody is named. */
export type AccountRule =
  /** An element by the editor names the account in an attribute, behind a fixed beginning. */
  | {
      readonly by: 'attribute';
      readonly shown: readonly Alternative[];
      /** Parts of the page that show others. */
      readonly outside: readonly Alternative[];
      readonly attribute: string;
      readonly prefix: string;
    }
  /** One of the own names that the page's frame shows stands in the editor's label ("Comment as NAME"). */
  | { readonly by: 'label'; readonly names: readonly Alternative[] }
  /** A picture in the composer bears the own name that the page's frame shows. */
  | {
      readonly by: 'picture';
      readonly names: readonly Alternative[];
      readonly pictures: readonly Alternative[];
    };

export interface NetworkRules {
  readonly network: Network;
  /** Day these selectors were last reviewed; goes into reports. */
  readonly version: string;
  /** Editors that are never read, whatever else matches. */
  readonly never: {
    readonly paths: readonly string[];
    readonly editors: readonly Alternative[];
  };
  readonly composers: readonly ComposerRule[];
  /** Hosts of open shadow roots in which signs for the whole page stand. */
  readonly outlets: readonly Alternative[];
  /** Absent where a network never shows who writes. */
  readonly account?: AccountRule;
  /** Open mention or hashtag lists: Enter picks from them, and nothing may cover them. */
  readonly popups: readonly Alternative[];
  readonly counters: readonly Alternative[];
  readonly toasts: readonly Alternative[];
  /** What in a toast links to the published message. */
  readonly toastLinks: readonly Alternative[];
  readonly alerts: readonly Alternative[];
  readonly statuses: readonly Alternative[];
  readonly scheduleMarks: readonly Alternative[];
  readonly discardSheets: readonly Alternative[];
}
