/** Whitespace folded and ends trimmed: how a draft is compared with what a page published. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
