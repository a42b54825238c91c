import base from './base.css?inline';
import chat from './chat.css?inline';
import chrome from './chrome.css?inline';
import comments from './comments.css?inline';
import dialog from './dialog.css?inline';
import feed from './feed.css?inline';
import layers from './layers.css?inline';
import narrow from './narrow.css?inline';

/** The styles of every page, in the order in which they count. */
export const PAGE_STYLES = [base, chrome, feed, comments, dialog, layers, chat, narrow].join('\n');
