// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Network } from '../../../lib/core/vocabulary.ts';
import { findWriter } from '../../../lib/networks/find-writer.ts';
import { RULES } from '../../../lib/networks/registry.ts';

/** Who writes in the element `#editor` of this page, with `#region` (or the body) around it. */
function writerOn(network: Network, html: string): string | null {
  document.body.innerHTML = html;
  const editor = document.querySelector<HTMLElement>('#editor');
  const rule = RULES[network].composers[0];
  if (editor === null || rule === undefined) throw new Error('no editor');
  const region = document.querySelector<HTMLElement>('#region') ?? document.body;
  return findWriter({ editor, region, rule }, RULES[network].account);
}

const avatar = (handle: string): string => `<div data-testid="UserAvatar-Container-${handle}"></div>`;

it.each([
  ['the picture beside the editor', `${avatar('RowanTeague')}<p id="editor"></p>`, 'rowanteague'],
  [
    'not who is answered or quoted',
    `<article data-testid="tweet">${avatar('senna')}</article><div>${avatar('rowan')}<p id="editor"></p></div>
     <div role="link">${avatar('abel')}</div>`,
    'rowan',
  ],
  [
    'nobody where only others are shown',
    `<article data-testid="tweet">${avatar('senna')}</article><p id="editor"></p>`,
    null,
  ],
  ['nobody while the page is loading', `${avatar('unknown')}<p id="editor"></p>`, null],
])('X: %s', (_name, html, expected) => {
  expect(writerOn('x', html)).toBe(expected);
});

const FRAME = `<div role="banner"><svg role="img" aria-label="Rowan Teague"></svg></div>
  <div role="navigation"><a href="/groups">Groups</a><a href="/r">Rowan</a></div>`;

it.each([
  ['Comment as Rowan Teague', 'Rowan Teague'],
  ['التعليق باسم Rowan Teague', 'Rowan Teague'],
  ['Rowan Teagueとしてコメント', 'Rowan Teague'],
  ['Reply to Senna Whitlow', null],
  ['Write a public comment…', null],
])('Facebook: "%s" names %s', (label, expected) => {
  expect(writerOn('facebook', `${FRAME}<p id="editor" aria-label="${label}"></p>`)).toBe(expected);
});

it('LinkedIn: only where the composer shows the same person as the head of the page', () => {
  const head = '<img class="global-nav__me-photo" alt="Rowan Teague">';
  const box = (alt: string): string => `<div id="region"><img alt="${alt}"><p id="editor"></p></div>`;
  expect(writerOn('linkedin', head + box('Rowan Teague'))).toBe('Rowan Teague');
  expect(writerOn('linkedin', head + box('Spoke Bicycles'))).toBeNull();
  expect(writerOn('linkedin', box('Rowan Teague'))).toBeNull();
});
