import { mergeRegister } from '@lexical/utils';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { recordLine } from '../../shared/fixture.ts';
import { createStore } from '../../shared/store.ts';
import { PEOPLE, type Person } from '../content/people.ts';
import { $readBeforeCaret } from './lexical-editor.ts';
import { $createMention } from './mention-node.ts';

export interface MentionMenu {
  readonly people: readonly Person[];
  readonly index: number;
  /** Where the caret is, in CSS pixels of the window. */
  readonly caret: DOMRect;
  readonly pick: (person: Person) => void;
}

/** The one mention menu that may be up on the page. */
export const mentionMenu = createStore<MentionMenu | null>(null);

const MENTION_START = /(?:^|\s)@(\p{L}*)$/u;

function findPeople(start: string): readonly Person[] {
  return PEOPLE.filter(({ name }) => name.toLowerCase().startsWith(start.toLowerCase()));
}

function $replaceStart(name: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  const length = MENTION_START.exec($readBeforeCaret() ?? '')?.[1]?.length;
  if (!$isTextNode(node) || length === undefined) return;
  const end = selection.anchor.offset;
  node.select(end - length - 1, end);
  $getSelection()?.insertNodes([$createMention(name), $createTextNode(' ')]);
}

function findCaret(): DOMRect | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0).getBoundingClientRect();
}

/**
 * Opens a list of people after an `@`. While it is up, Enter and Tab pick a name and Escape closes it; none
 * of these reaches the composer.
 */
export function registerMentionMenu(editor: LexicalEditor): () => void {
  const owned: { menu: MentionMenu | null } = { menu: null };
  const show = (menu: MentionMenu | null): void => {
    if (!menu && mentionMenu.get() !== owned.menu) return;
    owned.menu = menu;
    mentionMenu.set(menu);
  };
  const pick = ({ name }: Person): void => {
    recordLine('mention', name);
    show(null);
    editor.update(() => $replaceStart(name));
  };
  const refresh = (): void => {
    const start = editor.read(() => MENTION_START.exec($readBeforeCaret() ?? '')?.[1]);
    const people = start === undefined ? [] : findPeople(start);
    const caret = findCaret();
    if (people.length === 0 || !caret) show(null);
    else show({ people, index: 0, caret, pick });
  };
  const move = (step: number) => (event: KeyboardEvent) => {
    const { menu } = owned;
    if (!menu) return false;
    event.preventDefault();
    show({ ...menu, index: (menu.index + step + menu.people.length) % menu.people.length });
    return true;
  };
  const pickCurrent = (event: KeyboardEvent | null): boolean => {
    const person = owned.menu?.people[owned.menu.index];
    if (!person || event?.isComposing) return false;
    event?.preventDefault();
    pick(person);
    return true;
  };
  return mergeRegister(
    editor.registerTextContentListener(refresh),
    editor.registerCommand(KEY_ENTER_COMMAND, pickCurrent, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_TAB_COMMAND, pickCurrent, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, move(1), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, move(-1), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      KEY_ESCAPE_COMMAND,
      () => {
        const isUp = owned.menu !== null;
        show(null);
        return isUp;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    () => show(null),
  );
}
