/**
 * The words of a plain contenteditable: a line a block, a soft break a newline, nothing for the break that
 * holds an empty line open.
 */
export function readPlainText(root: HTMLElement): string {
  return [...root.childNodes].map(readLine).join('\n');
}

function readLine(node: ChildNode): string {
  if (node.nodeName === 'BR') return '';
  const breaks = [...node.childNodes].filter(({ nodeName }) => nodeName === 'BR');
  if (breaks.length === 0) return node.textContent ?? '';
  const text = [...node.childNodes]
    .map((child) => (child.nodeName === 'BR' ? '\n' : (child.textContent ?? '')))
    .join('');
  // The last break of a block only gives the caret a place.
  return node.lastChild?.nodeName === 'BR' ? text.slice(0, -1) : text;
}
