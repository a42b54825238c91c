import type { Alternative, ComposerRule, NetworkRules } from './types.ts';

const at = (css: string, replica: string, seen = '2026-10'): Alternative => ({ css, replica, seen });

const EDITOR = [
  at('[data-testid^="tweetTextarea_"][contenteditable][role="textbox"]', 'X1'),
  at('.public-DraftEditor-content[contenteditable][role="textbox"]', 'X1', '2026-02'),
];
const DIALOG = [at('[role="dialog"]', 'X1')];
const REPLY_CELL = [at('[data-testid="inline_reply_offscreen"]', 'X2', '2026-02')];
const POST = [at('article[data-testid="tweet"]', 'X2')];
const POST_TEXT = [at('[data-testid="tweetText"]', 'X2')];
const PUBLISH = [at('[data-testid="publishButton"]', 'X8', '2026-05')];
const QUOTED = [at('div[role="link"] [data-testid="tweetText"]', 'X3', '2026-05')];

const composer: Pick<
  ComposerRule,
  'kind' | 'editor' | 'region' | 'submit' | 'keys' | 'outcome' | 'items' | 'itemText'
> = {
  kind: 'draft',
  editor: EDITOR,
  // The toolbar is a sibling subtree of the editor, so the region is what holds both.
  region: { holding: [at('[data-testid="toolBar"]', 'X1'), at('[data-testid^="tweetButton"]', 'X1')] },
  submit: {
    by: 'selector',
    // The two flip within one session on one route: both are looked for.
    controls: [at('[data-testid="tweetButton"]', 'X1'), at('[data-testid="tweetButtonInline"]', 'X1')],
  },
  keys: 'mod-enter',
  outcome: 'toast-with-link',
  items: POST,
  itemText: POST_TEXT,
};

export const x: NetworkRules = {
  network: 'x',
  version: '2026-11-21',
  never: {
    paths: ['^/messages(/|$)', '^/i/chat(/|$)', '^/i/grok(/|$)', '^/chat(/|$)'],
    editors: [
      at('[data-testid^="dmComposer"]', 'X7', '2025-12'),
      at('[data-testid^="dm-composer"]', 'X7', '2026-07'),
      at('[data-testid="dm-composer-form"] *', 'X7', '2026-07'),
      at('[role="combobox"]', 'X1'),
      at('[role="search"] *', 'X1'),
      at('textarea', 'X7'),
      at('input', 'X1'),
    ],
  },
  composers: [
    {
      ...composer,
      id: 'x-article',
      surface: 'post',
      editor: [at('.public-DraftEditor-content[contenteditable]', 'X8', '2026-05')],
      when: { path: '^/compose/articles(/|$)', outside: DIALOG },
      region: { holding: PUBLISH },
      submit: { by: 'selector', controls: PUBLISH },
      keys: 'none',
      items: [],
      itemText: [],
    },
    {
      ...composer,
      id: 'x-inline-reply',
      surface: 'reply',
      when: { inside: REPLY_CELL },
      parent: { scope: 'before', container: POST, text: POST_TEXT },
    },
    {
      ...composer,
      id: 'x-thread',
      surface: 'thread',
      when: { inside: DIALOG, hasSiblings: true },
    },
    {
      ...composer,
      id: 'x-modal-reply',
      surface: 'reply',
      when: { inside: DIALOG, before: POST },
      parent: { scope: 'before', container: POST, text: POST_TEXT },
    },
    {
      ...composer,
      id: 'x-modal-reply-by-address',
      surface: 'reply',
      when: { inside: DIALOG, query: 'in_reply_to' },
    },
    {
      ...composer,
      id: 'x-quote',
      surface: 'quote',
      when: { inside: DIALOG, after: QUOTED },
    },
    { ...composer, id: 'x-modal-post', surface: 'post', when: { inside: DIALOG } },
    {
      ...composer,
      id: 'x-home-post',
      surface: 'post',
      when: { outside: [...DIALOG, ...REPLY_CELL], path: '^/(home|compose/.*|intent/.*)?$' },
    },
  ],
  outlets: [],
  account: {
    by: 'attribute',
    shown: [at('[data-testid^="UserAvatar-Container-"]', 'X1', '2026-02')],
    // The post that is answered, and the card that is quoted.
    outside: [...POST, at('div[role="link"]', 'X3', '2026-05')],
    attribute: 'data-testid',
    prefix: 'UserAvatar-Container-',
  },
  popups: [
    at('[id^="typeaheadDropdownWrapped-"]', 'X6', '2026-02'),
    at('[data-testid="typeaheadResult"]', 'X6'),
  ],
  counters: [
    at('[data-testid="dual-phase-countdown-circle"]', 'X1', '2026-02'),
    at('[data-testid="countdown-circle"]', 'X1', '2025-06'),
  ],
  toasts: [at('[data-testid="toast"]', 'X5')],
  toastLinks: [at('a[href*="/status/"]', 'X5'), at('a[href*="/article/"]', 'X8', '2026-05')],
  alerts: [
    at('#layers [role="alert"]', 'X5', '2026-05'),
    at('[data-testid="primaryColumn"] [role="alert"]', 'X5', '2026-05'),
  ],
  statuses: [],
  scheduleMarks: [
    at('[data-testid="scheduledTweetIndicator"]', 'X5', '2026-05'),
    at('[data-testid="scheduledIndicator"]', 'X5', '2026-05'),
  ],
  discardSheets: [at('[data-testid="confirmationSheetDialog"]', 'X5', '2026-05')],
};
