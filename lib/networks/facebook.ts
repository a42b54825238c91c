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
  at('[data-pagelet^="GroupsFeedUnit"]', 'F2'),
  at('[role="article"]', 'F2'),
  at('[role="dialog"]', 'F2'),
];
const POST_TEXT = [
  at('[data-ad-rendering-role="story_message"]', 'F2'),
  at('[data-ad-preview="message"]', 'F2'),
  at('[data-ad-comet-preview="message"]', 'F2'),
];
// The topmost article is the post; those inside of it are comments.
const COMMENT = [at('[role="article"] [role="article"]', 'F2'), at('[role="dialog"] [role="article"]', 'F2')];
const COMMENT_AUTHOR = [at('a[href] span[dir="auto"]', 'F2'), at('a[href] strong', 'F2')];
const COMMENT_WORDS = [
  at('span[dir="auto"]:has(> [style*="text-align"])', 'F2'),
  at('[dir="auto"][style*="text-align"]', 'F2'),
];
const COMMENT_TEXT = [...COMMENT_WORDS, at('[dir="auto"]', 'F2')];

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

const post: Pick<
  ComposerRule,
  'kind' | 'editor' | 'region' | 'submit' | 'keys' | 'outcome' | 'items' | 'itemText'
> = {
  kind: 'lexical',
  editor: EDITOR,
  region: { closest: DIALOG },
  submit: { by: 'behaviour', controls: [at('[role="button"]', 'F1')], steps: true },
  keys: 'none',
  outcome: 'dialog-and-status',
  items: [at('[role="article"]', 'F1'), at('[data-pagelet^="FeedUnit"]', 'F1')],
  itemText: POST_TEXT,
};

export const facebook: NetworkRules = {
  network: 'facebook',
  version: '2026-11-21',
  never: {
    paths: ['^/messages(/|$)', '^/latest/inbox'],
    editors: [
      // A chat is an editor outside of every form of a post and every dialog.
      at('[data-lexical-editor]:not(form[role="presentation"] *, [role="dialog"] *)', 'F3'),
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
      when: { inside: POST, under: FORM, answers: { container: COMMENT, name: COMMENT_AUTHOR } },
      parent: { scope: 'before', container: COMMENT, name: COMMENT_AUTHOR, text: COMMENT_WORDS },
    },
    {
      ...comment,
      id: 'facebook-comment',
      surface: 'comment',
      when: { inside: POST, under: FORM },
      parent: { scope: 'topmost', container: POST, text: POST_TEXT },
    },
    {
      ...post,
      id: 'facebook-share',
      surface: 'quote',
      // What is passed on stands as a card below the words.
      when: { inside: DIALOG, outside: FORM, after: POST_TEXT },
    },
    {
      ...post,
      id: 'facebook-post',
      surface: 'post',
      when: { inside: DIALOG, outside: FORM },
    },
  ],
  outlets: [],
  account: {
    by: 'label',
    names: [
      at('[role="navigation"] [role="img"][aria-label]', 'F2'),
      at('[role="banner"] [role="img"][aria-label]', 'F2'),
      at('[role="navigation"] a[href]', 'F2'),
    ],
  },
  popups: [at('[role="listbox"]', 'F2')],
  counters: [],
  toasts: [],
  // To the post itself: a message that it waits for approval links elsewhere.
  toastLinks: [
    at('a[href*="/posts/"]', 'F1'),
    at('a[href*="/permalink/"]', 'F1'),
    at('a[href*="story_fbid="]', 'F1'),
  ],
  alerts: [at('[role="alert"]', 'F1')],
  statuses: [at('[role="status"]', 'F1'), at('[aria-live="polite"]', 'F4')],
  scheduleMarks: [
    at('[role="dialog"] input[type="time"]', 'F1'),
    at('[role="dialog"] input[type="date"]', 'F1'),
  ],
  // Any second dialog that comes up while the composer's own still stands.
  discardSheets: [at('[role="alertdialog"]', 'F1'), at('[role="dialog"]', 'F1')],
};
