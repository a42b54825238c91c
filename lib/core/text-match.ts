/** Whitespace folded and ends trimmed: how a draft is compared with what a page published. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All whitespace taken out: pages break lines by elements, so that their text has none there. */
export function dropSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
