import type { Alternative, ComposerRule, NetworkRules } from './types.ts';

const at = (css: string, replica: string, seen = '2026-09'): Alternative => ({ css, replica, seen });

const EDITOR = [at('[contenteditable][role="textbox"][data-lexical-editor="true"]', 'F1')];
const FORM = [at('form[role="presentation"]', 'F2')];
const DIALOG = [at('[role="dialog"]', 'F1')];
const ARTICLE = [at('[role="article"]', 'F2')];
const POST = [
  at('[data-pagelet^="FeedUnit"]', 'F2'),
  at('[data-pagelet^="ProfileTimeline"]', 'F2'),
  at('[data-pagelet^="GroupFeed"]', 'F2'),
  at('[role="article"]', 'F2'),
  at('[role="dialog"]', 'F2'),
];
const POST_TEXT = [
  at('[data-ad-rendering-role="story_message"]', 'F2'),
  at('[data-ad-preview="message"]', 'F2'),
  at('[data-ad-comet-preview="message"]', 'F2'),
];
const COMMENT_TEXT = [
  at('[dir="auto"][style*="text-align"]', 'F2'),
  at('span[dir="auto"] [dir="auto"]', 'F2'),
  at('[dir="auto"]', 'F2'),
];

const comment: Pick<
  ComposerRule,
  'kind' | 'editor' | 'region' | 'submit' | 'keys' | 'outcome' | 'items' | 'itemText'
> = {
  kind: 'lexical',
  editor: EDITOR,
  region: { closest: FORM },
  submit: { by: 'selector', controls: [at('#focused-state-composer-submit [role="button"]', 'F2')] },
  keys: 'enter',
  outcome: 'new-item',
  items: ARTICLE,
  itemText: COMMENT_TEXT,
};

export const facebook: NetworkRules = {
  network: 'facebook',
  version: '2026-11-21',
  never: {
    paths: ['^/messages(/|$)', '^/latest/inbox'],
    editors: [
      at('[role="combobox"]', 'F3'),
      at('[role="search"] *', 'F3'),
      at('textarea', 'F3'),
      at('input', 'F3'),
    ],
  },
  composers: [
    {
      ...comment,
      id: 'facebook-reply',
      surface: 'reply',
      when: { inside: FORM, nestedIn: { container: ARTICLE, times: 2 } },
      parent: { scope: 'closest', container: ARTICLE, text: COMMENT_TEXT },
    },
    {
      ...comment,
      id: 'facebook-comment',
      surface: 'comment',
      when: { inside: FORM, nestedIn: { container: [...ARTICLE, ...DIALOG, ...POST], times: 1 } },
      parent: { scope: 'topmost', container: POST, text: POST_TEXT },
    },
    {
      id: 'facebook-post',
      surface: 'post',
      kind: 'lexical',
      editor: EDITOR,
      when: { inside: DIALOG, outside: FORM },
      region: { closest: DIALOG },
      submit: { by: 'behaviour', controls: [at('[role="button"]', 'F1')], steps: true },
      keys: 'none',
      outcome: 'dialog-and-status',
      items: [at('[role="article"]', 'F1'), at('[data-pagelet^="FeedUnit"]', 'F1')],
      itemText: POST_TEXT,
    },
  ],
  popups: [at('[role="listbox"]', 'F2')],
  counters: [],
  toasts: [],
  toastLinks: [],
  alerts: [at('[role="alert"]', 'F1')],
  statuses: [at('[role="status"]', 'F1')],
  scheduleMarks: [],
  discardSheets: [at('[role="alertdialog"]', 'F1'), at('[role="dialog"] [role="dialog"]', 'F1')],
};
