// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSkeleton, toUnknownReport } from '../../../lib/compose/skeleton.ts';
import { RULES } from '../../../lib/networks/registry.ts';

const SECRET = 'zqsecretzq';

it('shows the frame around the editor', () => {
  document.body.innerHTML =
    '<main role="main"><div role="textbox" data-thing="x" contenteditable="true"></div></main>';
  const editor = document.querySelector('[contenteditable]');
  expect(editor && toSkeleton(editor, 'x', '2026-11-21')).toContain(
    'main(main) [role]\n      div(textbox) [contenteditable data-thing role]',
  );
});

it('tells how far each row fits', () => {
  document.body.innerHTML =
    '<div role="dialog"><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div></div>';
  const editor = document.querySelector<HTMLElement>('[contenteditable]');
  const report = editor && toUnknownReport(editor, RULES.x, { pathname: '/home', search: '' });
  expect(report).toContain('x-modal-post: editor 1 of 2, region no');
});

it('lets no text, name, value or link in, wherever a page puts them', () => {
  const place = fc.constantFrom(
    'text',
    'role',
    'id',
    'class',
    'aria-label',
    'data-x',
    'href',
    'placeholder',
    'name',
  );
  const tag = fc.constantFrom('div', 'span', 'a', 'form', 'button', 'p');
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, place), { minLength: 1, maxLength: 10 }), (parts) => {
      document.body.replaceChildren();
      let parent: HTMLElement = document.body;
      for (const [name, where] of parts) {
        const element = document.createElement(name);
        if (where === 'text') element.append(SECRET);
        else element.setAttribute(where, SECRET);
        parent.append(element, `${SECRET} beside`);
        parent = element;
      }
      expect(toSkeleton(parent, 'x', '2026-11-21')).not.toContain(SECRET);
      for (const rules of Object.values(RULES)) {
        const address = { pathname: `/${SECRET}`, search: `?${SECRET}` };
        expect(toUnknownReport(parent, rules, address)).not.toContain(SECRET);
      }
    }),
  );
});
