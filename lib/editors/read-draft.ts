import type { EditorKind } from './kinds.ts';

/** More than any network takes; keeps a pasted book from costing time on every pause. */
export const MAX_DRAFT_LENGTH = 120_000;

/** A run of the draft's text that stands unchanged in one text node. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly nodeOffset: number;
}

/** What an editor holds, and where each character stands in it. */
export interface DraftText {
  readonly text: string;
  /** The live range over `start`–`end` of `text`, or null where that text is no longer in the page. */
  readonly findRange: (start: number, end: number) => Range | null;
}

const BLOCKS = new Set([
  'P',
  'DIV',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);
const SKIPPED = new Set(['BUTTON', 'STYLE', 'SCRIPT', 'TEXTAREA', 'INPUT']);
// Quill puts U+FEFF around embeds and other editors U+200B and U+2060 into empty places.
const ZERO_WIDTH = /[\u200B\u2060\uFEFF]/;

class Collector {
  text = '';
  readonly runs: Run[] = [];
  #lines = 0;

  get isFull(): boolean {
    return this.text.length >= MAX_DRAFT_LENGTH;
  }

  startLine(): void {
    if (this.#lines > 0) this.text += '\n';
    this.#lines += 1;
  }

  addLiteral(literal: string): void {
    this.text += literal;
  }

  addTextNode(node: Text): void {
    const data = node.data.slice(0, MAX_DRAFT_LENGTH - this.text.length);
    let from = 0;
    for (let i = 0; i <= data.length; i += 1) {
      if (i < data.length && !ZERO_WIDTH.test(data.charAt(i))) continue;
      if (i > from) {
        this.runs.push({ start: this.text.length, length: i - from, node, nodeOffset: from });
        this.text += data.slice(from, i).replaceAll('\u00A0', ' ');
      }
      from = i + 1;
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName) || element.getAttribute('aria-hidden') === 'true';
}

function hasBlockChild(element: Element): boolean {
  return Array.from(element.children).some((child) => BLOCKS.has(child.tagName) && !isSkipped(child));
}

/** A `<br>` is a line break unless it only holds an empty line open. */
function isSoftBreak(br: Element): boolean {
  if (br.classList.contains('ProseMirror-trailingBreak')) return false;
  if (br.hasAttribute('data-lexical-managed-linebreak')) return false;
  return !(br.parentNode !== null && br.parentNode.childNodes.length === 1);
}

function collectInline(node: Node, into: Collector): void {
  if (into.isFull) return;
  if (node.nodeType === Node.TEXT_NODE) {
    into.addTextNode(node as Text);
    return;
  }
  if (!isElement(node) || isSkipped(node)) return;
  if (node.tagName === 'BR') {
    if (isSoftBreak(node)) into.addLiteral('\n');
    return;
  }
  if (node.tagName === 'IMG') {
    into.addLiteral(node.getAttribute('alt') ?? '');
    return;
  }
  for (const child of node.childNodes) collectInline(child, into);
}

function collectBlocks(container: Element, into: Collector): void {
  let isInLine = false;
  for (const child of container.childNodes) {
    if (into.isFull) return;
    if (isElement(child) && isSkipped(child)) continue;
    if (isElement(child) && BLOCKS.has(child.tagName)) {
      isInLine = false;
      if (hasBlockChild(child)) {
        collectBlocks(child, into);
      } else {
        into.startLine();
        for (const inline of child.childNodes) collectInline(inline, into);
      }
      continue;
    }
    // Inline nodes right under the editor make one line together (plain contenteditable).
    if (!isInLine) into.startLine();
    isInLine = true;
    collectInline(child, into);
  }
}

/**
 * Draft.js keeps showing nodes other extensions put into it although its model does not have them,
 * so only its own text leaves count.
 */
function collectDraftJs(editor: Element, into: Collector): void {
  for (const block of editor.querySelectorAll('[data-block="true"]')) {
    if (into.isFull) return;
    into.startLine();
    for (const leaf of block.querySelectorAll('[data-text="true"]')) {
      for (const child of leaf.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) into.addTextNode(child as Text);
      }
    }
  }
}

function findRangeIn(runs: readonly Run[], start: number, end: number): Range | null {
  const first = runs.find((run) => run.start + run.length > start);
  const last = runs.findLast((run) => run.start < end);
  if (first === undefined || last === undefined || last.start < first.start) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const from = first.nodeOffset + Math.max(0, start - first.start);
  const to = last.nodeOffset + Math.min(last.length, end - last.start);
  // The editor may have rewritten the node since it was read.
  if (from > first.node.length || to > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/**
 * The text of an editor as its own model has it, one line for each block, read without touching it.
 * `innerText` is not used because it doubles blank lines in every editor measured.
 */
export function readDraft(editor: Element, kind: EditorKind): DraftText {
  const into = new Collector();
  if (kind === 'draft') collectDraftJs(editor, into);
  else collectBlocks(editor, into);
  return { text: into.text, findRange: (start, end) => findRangeIn(into.runs, start, end) };
}
