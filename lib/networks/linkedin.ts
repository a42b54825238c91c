import type { Alternative, ComposerRule, NetworkRules } from './types.ts';

const at = (css: string, replica: string, seen = '2026-08'): Alternative => ({ css, replica, seen });

const QUILL = [
  at('.ql-editor[contenteditable][role="textbox"]', 'L1'),
  at('.ql-editor[data-test-ql-editor-contenteditable]', 'L2'),
];
const TIPTAP = [
  at('.tiptap.ProseMirror[contenteditable]', 'L3'),
  at('[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable]', 'L3', '2026-10'),
];
const ARTICLE_BODY = [
  at('[data-test-article-editor-content-textbox][contenteditable]', 'L5', '2026-05'),
  at('.ProseMirror[contenteditable][role="textbox"]', 'L5', '2026-05'),
];
const COMMENT_BOX = [
  at('[componentkey^="commentBox-"]', 'L3', '2026-10'),
  at('[data-view-name="comment-box"]', 'L3', '2026-06'),
];
const NEW_POST = [
  at('[data-testid="mainFeed"] [role="listitem"]', 'L3'),
  at('[data-view-name="feed-full-update"]', 'L3', '2026-06'),
  at('[data-view-name="feed-detail-page"]', 'L3', '2026-06'),
];
const NEW_POST_TEXT = [
  at('[data-testid="expandable-text-box"]', 'L3'),
  at('[data-view-name="feed-commentary"]', 'L3', '2026-06'),
];
const MORE_BUTTON = [at('[data-testid="expandable-text-button"]', 'L3')];
const NEW_COMMENT = [
  at('[componentkey^="replaceableComment_urn:li:comment:"]', 'L3', '2026-10'),
  at('[id^="replaceableComment_urn:li:comment:"]', 'L3', '2026-06'),
];
const OLD_POST = [at('.feed-shared-update-v2[data-urn]', 'L2'), at('div[data-urn][role="article"]', 'L2')];
const OLD_POST_TEXT = [
  at('.update-components-text', 'L2'),
  at('.feed-shared-inline-show-more-text', 'L2', '2026-02'),
];
const OLD_FORM = [at('form.comments-comment-box__form', 'L2')];
const OLD_COMMENT = [at('article.comments-comment-entity', 'L2')];
const OLD_COMMENT_TEXT = [
  at('.comments-comment-item__main-content', 'L2'),
  at('.comments-comment-entity__content', 'L2', '2026-02'),
];

const newComment: Pick<
  ComposerRule,
  'kind' | 'editor' | 'region' | 'submit' | 'keys' | 'outcome' | 'items' | 'itemText'
> = {
  kind: 'prosemirror',
  editor: TIPTAP,
  region: { closest: COMMENT_BOX },
  submit: {
    by: 'selector',
    controls: [
      at('button[data-view-name="comment-post"]', 'L3'),
      at('button[data-view-name="comment-reply-post"]', 'L3'),
      at('[componentkey*="commentButtonSection"] button', 'L3', '2026-10'),
    ],
  },
  keys: 'none',
  outcome: 'new-item',
  items: NEW_COMMENT,
  itemText: NEW_POST_TEXT,
};

const oldComment: Pick<
  ComposerRule,
  'kind' | 'editor' | 'region' | 'submit' | 'keys' | 'outcome' | 'items' | 'itemText'
> = {
  kind: 'quill',
  editor: QUILL,
  region: { closest: OLD_FORM },
  submit: {
    by: 'selector',
    controls: [
      at('button.comments-comment-box__submit-button--cr', 'L2'),
      at('button[class*="comments-comment-box__submit-button"]', 'L2', '2026-02'),
    ],
  },
  keys: 'none',
  outcome: 'new-item',
  items: OLD_COMMENT,
  itemText: OLD_COMMENT_TEXT,
};

export const linkedin: NetworkRules = {
  network: 'linkedin',
  version: '2026-11-21',
  never: {
    paths: ['^/messaging(/|$)', '^/sales/'],
    editors: [
      at('.ql-clipboard', 'L1'),
      at('.msg-form__contenteditable', 'L4'),
      at('[class*="msg-form"] *', 'L4'),
      at('[class*="msg-overlay"] *', 'L4'),
      at('[role="combobox"]', 'L4'),
      at('[role="search"] *', 'L4'),
      at('textarea', 'L4'),
      at('input', 'L4'),
    ],
  },
  composers: [
    {
      id: 'linkedin-article',
      surface: 'post',
      kind: 'prosemirror',
      editor: ARTICLE_BODY,
      when: { path: '^/article/(new|edit)(/|$)', outside: [at('[role="dialog"]', 'L5')] },
      region: { holding: [at('#article-editor-headline__textarea', 'L5', '2026-05')] },
      submit: {
        by: 'selector',
        controls: [at('button.article-editor-publish__button', 'L5', '2026-05')],
        scope: 'page',
      },
      keys: 'none',
      outcome: 'page-left',
      items: [],
      itemText: [],
    },
    {
      ...newComment,
      id: 'linkedin-new-reply',
      surface: 'reply',
      when: { inside: NEW_POST, before: NEW_COMMENT },
      parent: { scope: 'before', container: NEW_COMMENT, text: NEW_POST_TEXT, without: MORE_BUTTON },
    },
    {
      ...newComment,
      id: 'linkedin-new-comment',
      surface: 'comment',
      when: { inside: COMMENT_BOX },
      parent: { scope: 'closest', container: NEW_POST, text: NEW_POST_TEXT, without: MORE_BUTTON },
    },
    {
      ...oldComment,
      id: 'linkedin-old-reply',
      surface: 'reply',
      when: { inside: OLD_FORM, under: OLD_COMMENT },
      parent: { scope: 'closest', container: OLD_COMMENT, text: OLD_COMMENT_TEXT },
    },
    {
      ...oldComment,
      id: 'linkedin-old-comment',
      surface: 'comment',
      when: { inside: OLD_FORM },
      parent: { scope: 'closest', container: OLD_POST, text: OLD_POST_TEXT },
    },
    {
      id: 'linkedin-share-box',
      surface: 'post',
      kind: 'quill',
      editor: QUILL,
      when: {
        inside: [
          at('[role="dialog"]', 'L1'),
          at('.share-box', 'L1', '2025-12'),
          at('.share-creation-state__text-editor', 'L1', '2026-05'),
        ],
      },
      region: { closest: [at('[role="dialog"]', 'L1'), at('.share-box', 'L1', '2025-12')] },
      submit: { by: 'selector', controls: [at('button.share-actions__primary-action', 'L1')] },
      keys: 'none',
      outcome: 'dialog-and-toast',
      items: [],
      itemText: [],
    },
  ],
  outlets: [at('#interop-outlet', 'L1')],
  account: {
    by: 'picture',
    names: [at('img.global-nav__me-photo[alt]', 'L1')],
    pictures: [at('img[alt]', 'L1')],
  },
  popups: [at('[data-testid="typeahead-results-container"]', 'L3'), at('[role="listbox"]', 'L3')],
  counters: [],
  toasts: [at('.artdeco-toast-item', 'L1'), at('[data-test-artdeco-toast-item-type]', 'L1', '2026-05')],
  toastLinks: [at('a[href]', 'L1')],
  alerts: [],
  statuses: [],
  scheduleMarks: [],
  discardSheets: [
    at('[role="alertdialog"]', 'L1', '2026-05'),
    at('[data-test-modal-id="discard-sharebox"]', 'L1', '2026-05'),
  ],
};
