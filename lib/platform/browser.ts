/** The one file that names the browser's extension API, so that a change of polyfill is one line. */
export { browser } from 'wxt/browser';
