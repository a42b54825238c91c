import { Extension, type Editor } from '@tiptap/core';
import { recordLine } from '../../shared/fixture.ts';
import { createStore } from '../../shared/store.ts';
import { PEOPLE, type Person } from '../content/people.ts';

export interface Typeahead {
  readonly people: readonly Person[];
  readonly index: number;
  /** Under the caret, in CSS pixels of the window. */
  readonly left: number;
  readonly top: number;
  readonly pick: (person: Person) => void;
}

/** The one list of names that may be up on the page. */
export const typeahead = createStore<Typeahead | null>(null);

const MENTION_START = /(?:^|\s)@(\p{L}*)$/u;
/** Ahead of tiptap's own keys. */
const PRIORITY = 1000;

function findStart(editor: Editor): string | null {
  const { $from, empty } = editor.state.selection;
  if (!empty) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\n');
  return MENTION_START.exec(before)?.[1] ?? null;
}

function pick(editor: Editor, { name, slug }: Person): void {
  const start = findStart(editor);
  if (start === null) return;
  recordLine('mention', name);
  const { from } = editor.state.selection;
  const mention = { type: 'mention', attrs: { name, urn: `urn:li:fsd_profile:${slug}` } };
  editor
    .chain()
    .deleteRange({ from: from - start.length - 1, to: from })
    .insertContent([mention, { type: 'text', text: ' ' }])
    .run();
}

function refresh(editor: Editor): void {
  const start = findStart(editor)?.toLowerCase();
  const people = start === undefined ? [] : PEOPLE.filter(({ name }) => name.toLowerCase().startsWith(start));
  if (people.length === 0) {
    typeahead.set(null);
    return;
  }
  const { bottom, left } = editor.view.coordsAtPos(editor.state.selection.from);
  typeahead.set({ people, index: 0, left, top: bottom, pick: (person) => pick(editor, person) });
}

function move(step: number): boolean {
  const shown = typeahead.get();
  if (!shown) return false;
  const index = (shown.index + step + shown.people.length) % shown.people.length;
  typeahead.set({ ...shown, index });
  return true;
}

function pickShown(): boolean {
  const shown = typeahead.get();
  const person = shown?.people[shown.index];
  if (!shown || !person) return false;
  shown.pick(person);
  return true;
}

function close(): boolean {
  const isUp = typeahead.get() !== null;
  if (isUp) typeahead.set(null);
  return isUp;
}

/** Opens a list of people after an `@`; Enter and Tab pick one, Escape closes the list. */
export const TiptapTypeahead = Extension.create({
  name: 'typeahead',
  priority: PRIORITY,
  onUpdate: ({ editor }) => refresh(editor),
  onBlur: () => void close(),
  onDestroy: () => void close(),
  addKeyboardShortcuts: () => ({
    Enter: pickShown,
    Tab: pickShown,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: close,
  }),
});
