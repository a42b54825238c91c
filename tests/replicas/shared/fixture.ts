import { switches } from './current.ts';
import { resolveSwitches, type SwitchInput, type Switches } from './switches.ts';

/** What became of something that the backend took: never there for what it refused. */
export type AcceptedKind = 'posted' | 'scheduled' | 'pending' | 'message' | 'draft';

export interface Accepted {
  readonly text: string;
  /** A surface of the product (`post`, `reply`, `comment`, `quote`, `thread`) or a private one (`message`). */
  readonly surface: string;
  /** Milliseconds since the epoch at which the backend answered. */
  readonly at: number;
  readonly kind: AcceptedKind;
  readonly id: string;
  /** Id of what it answers or quotes. */
  readonly parentId?: string;
}

/** One request to the backend or one act of the page, in order. */
export interface LogLine {
  readonly at: number;
  readonly name: string;
  readonly detail?: string;
}

/** How the fixture looks into one editor. Texts are the editor's own model, not read from its DOM. */
export interface EditorProbe {
  model(): string;
  /** The selection by the editor's own account, in a form that two runs can compare. */
  selection(): string;
  /** HTML without keys that differ from load to load; the plain inner HTML when left out. */
  html?(): string;
  /** How many steps undo could go back, where the editor tells. */
  undoDepth?(): number;
}

export interface Fixture {
  readonly posts: Accepted[];
  readonly log: LogLine[];
  readonly switches: Switches;
  set(input: SwitchInput): void;
  /** Each of these asks the given editor, or else the one focused last. */
  model(editor?: Element): string;
  selection(editor?: Element): string;
  html(editor?: Element): string;
  undoDepth(editor?: Element): number;
}

declare global {
  interface Window {
    __fixture: Fixture;
  }
}

const probes = new WeakMap<Element, EditorProbe>();
const focus: { last: Element | null } = { last: null };

addEventListener(
  'focusin',
  (event) => {
    const editor = event.composedPath().find((node) => node instanceof Element && probes.has(node));
    if (editor instanceof Element) focus.last = editor;
  },
  true,
);

/** Lets the fixture look into an editor; `element` is its editable root. */
export function registerEditor(element: Element, probe: EditorProbe): void {
  probes.set(element, probe);
  // Focus that moves between two fields of one shadow root is not seen outside of it.
  element.addEventListener('focus', () => {
    focus.last = element;
  });
}

function getEditor(editor: Element | undefined): { element: Element; probe: EditorProbe } {
  const element = editor ?? focus.last;
  const probe = element === null ? undefined : probes.get(element);
  if (element === null || probe === undefined) throw new Error('no editor of this replica has had the focus');
  return { element, probe };
}

const posts: Accepted[] = [];
const log: LogLine[] = [];

export function recordAccepted(accepted: Omit<Accepted, 'at'>): void {
  posts.push({ ...accepted, at: Date.now() });
}

export function recordLine(name: string, detail?: string): void {
  log.push({ at: Date.now(), name, ...(detail === undefined ? {} : { detail }) });
}

/** Puts `window.__fixture` up: how tests see what was really published and what an editor really holds. */
export function installFixture(): void {
  window.__fixture = {
    posts,
    log,
    get switches() {
      return switches.get();
    },
    set: (input) => switches.set(resolveSwitches(switches.get(), input)),
    model: (editor) => getEditor(editor).probe.model(),
    selection: (editor) => getEditor(editor).probe.selection(),
    html(editor) {
      const { element, probe } = getEditor(editor);
      return probe.html?.() ?? element.innerHTML;
    },
    undoDepth: (editor) => getEditor(editor).probe.undoDepth?.() ?? 0,
  };
}
