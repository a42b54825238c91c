/** Stored values with a version each, in one place like the rest of the extension API. */
export { storage } from 'wxt/utils/storage';
