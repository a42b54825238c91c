// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditorKind } from '../../../lib/editors/kinds.ts';
import { MAX_DRAFT_LENGTH, readDraft } from '../../../lib/editors/read-draft.ts';

function mount(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const editor = document.body.firstElementChild;
  if (!(editor instanceof HTMLElement)) throw new Error('no editor');
  return editor;
}

function read(kind: EditorKind, html: string): string {
  return readDraft(mount(html), kind).text;
}

function toDraftJs(lines: readonly string[]): HTMLElement {
  const editor = mount('<div data-contents="true"></div>');
  for (const line of lines) {
    const block = document.createElement('div');
    block.dataset['block'] = 'true';
    const leaf = document.createElement('span');
    const holder = document.createElement(line === '' ? 'br' : 'span');
    holder.dataset['text'] = 'true';
    if (line !== '') holder.textContent = line;
    leaf.append(holder);
    block.append(leaf);
    editor.firstElementChild?.append(block);
  }
  return editor;
}

describe('reading paragraphs', () => {
  it.each<[string, EditorKind, string, string]>([
    ['an empty editor', 'quill', '<p><br></p>', ''],
    ['one line', 'quill', '<p>One</p>', 'One'],
    ['a blank line between', 'quill', '<p>A</p><p><br></p><p>B</p>', 'A\n\nB'],
    ['a soft break', 'lexical', '<p><span data-lexical-text="true">A</span><br><span>B</span></p>', 'A\nB'],
    ['a held-open line', 'prosemirror', '<p>A<br class="ProseMirror-trailingBreak"></p>', 'A'],
    ['a managed line break', 'lexical', '<p>A<br data-lexical-managed-linebreak="true"></p>', 'A'],
    [
      'a mention that cannot be edited',
      'prosemirror',
      '<p>Hi <span contenteditable="false">@Ada</span>!</p>',
      'Hi @Ada!',
    ],
    ['an emoji as a picture', 'lexical', '<p>Well done <img alt="👏"></p>', 'Well done 👏'],
    ['what is hidden from readers', 'lexical', '<p>A<span aria-hidden="true">x</span></p>', 'A'],
    ['a button of somebody else', 'quill', '<p>A</p><button>Improve</button>', 'A'],
    ['zero-width characters', 'quill', '<p>\uFEFFA\u200Bb\u2060</p>', 'Ab'],
    ['a no-break space', 'quill', '<p>A\u00A0b</p>', 'A b'],
    ['a list, one line each', 'quill', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['a list of paragraphs', 'prosemirror', '<ul><li><p>One</p></li><li><p>Two</p></li></ul>', 'One\nTwo'],
    ['text right in the editor, then a division', 'plain', 'One <b>bold</b><div>Two</div>', 'One bold\nTwo'],
  ])('%s', (_name, kind, html, text) => {
    expect(read(kind, html)).toBe(text);
  });
});

describe('reading Draft.js', () => {
  it('reads its own leaves and leaves out what another extension put in', () => {
    const editor = toDraftJs(['Hello', '', 'world']);
    const foreign = document.createElement('span');
    foreign.textContent = 'not yours';
    editor.querySelector('[data-block]')?.append(foreign);
    expect(readDraft(editor, 'draft').text).toBe('Hello\n\nworld');
  });
});

describe('finding a span again', () => {
  it('gives a range over just those words, whatever the lines', () => {
    const line = fc.stringMatching(/^[a-z\u200B ]{0,12}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (lines, a, b) => {
        const draft = readDraft(toDraftJs(lines), 'draft');
        const start = draft.text.length === 0 ? 0 : a % draft.text.length;
        const end = start + 1 + (b % 8);
        const wanted = draft.text.slice(start, end);
        fc.pre(wanted !== '' && !wanted.startsWith('\n') && !wanted.endsWith('\n'));
        const range = draft.findRange(start, start + wanted.length);
        expect(range?.toString().replace(/\u200B/g, '')).toBe(wanted.replaceAll('\n', ''));
      }),
    );
  });

  it('gives none once the editor has thrown those nodes away', () => {
    const editor = toDraftJs(['Book a demo']);
    const draft = readDraft(editor, 'draft');
    editor.replaceChildren();
    expect(draft.findRange(0, 4)).toBeNull();
  });
});

it('stops at the cap instead of reading a book', () => {
  expect(readDraft(mount(`<p>${'a'.repeat(MAX_DRAFT_LENGTH * 2)}</p>`), 'quill').text).toHaveLength(
    MAX_DRAFT_LENGTH,
  );
});
