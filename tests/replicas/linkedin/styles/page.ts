import article from './article.css?inline';
import base from './base.css?inline';
import chrome from './chrome.css?inline';
import comments from './comments.css?inline';
import editors from './editors.css?inline';
import feed from './feed.css?inline';
import messaging from './messaging.css?inline';
import narrow from './narrow.css?inline';
import typeahead from './typeahead.css?inline';

/** The styles of every page, in the order in which they count. */
export const PAGE_STYLES = [
  base,
  chrome,
  feed,
  comments,
  typeahead,
  messaging,
  article,
  editors,
  narrow,
].join('\n');
