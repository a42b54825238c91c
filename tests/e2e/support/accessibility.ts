import type { CDPSession, Page } from '@playwright/test';

/** In CSS pixels of the window. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node of Chromium's accessibility tree, which reaches into closed shadow roots. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly backendNodeId: number | undefined;
  readonly children: readonly AccessibleNode[];
}

/** What `Accessibility.getFullAXTree` gives, as far as it is read here. */
interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

interface RawFrames {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly RawFrames[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The accessibility trees of the page's frames; a frame in another process is left out. */
export async function readTrees(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await getSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const trees: AccessibleNode[] = [];
  for (const frameId of frameIds(frameTree)) {
    // A frame may go away between the two calls, or live in a process of its own.
    const answer = await session.send('Accessibility.getFullAXTree', { frameId }).catch(() => null);
    if (answer) trees.push(...toTrees(answer.nodes));
  }
  return trees;
}

/** All nodes under `roots`, themselves included, that match; in document order. */
export function findAllNodes(
  roots: readonly AccessibleNode[],
  matches: (node: AccessibleNode) => boolean,
): AccessibleNode[] {
  return roots.flatMap((node) => [...(matches(node) ? [node] : []), ...findAllNodes(node.children, matches)]);
}

/** What a screen reader would read of `node`: its text, with single spaces. */
export function textOf(node: AccessibleNode): string {
  return findAllNodes([node], (each) => each.role === 'StaticText')
    .map((each) => each.name.trim())
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}

/** The border box of `node` in the window; null where it has none. `scroll` brings it into view first. */
export async function readNodeRect(
  page: Page,
  node: AccessibleNode,
  { scroll = false } = {},
): Promise<Rect | null> {
  const { backendNodeId } = node;
  if (backendNodeId === undefined) return null;
  const session = await getSession(page);
  try {
    if (scroll) await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const xs = model.border.filter((_, index) => index % 2 === 0);
    const ys = model.border.filter((_, index) => index % 2 === 1);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    const rect = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    return rect.width > 0 && rect.height > 0 ? rect : null;
  } catch {
    // The node went away or is not laid out: the caller asks again if it needs it.
    return null;
  }
}

async function getSession(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const opened = page.context().newCDPSession(page);
  sessions.set(page, opened);
  return opened;
}

function frameIds(tree: RawFrames): string[] {
  return [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frameIds)];
}

function toTrees(nodes: readonly RawNode[]): AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  function build(node: RawNode): AccessibleNode {
    return {
      role: node.ignored ? '' : toText(node.role),
      name: toText(node.name),
      focused: node.properties?.some((each) => each.name === 'focused' && each.value.value === true) ?? false,
      backendNodeId: node.backendDOMNodeId,
      children: (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? [build(child)] : [];
      }),
    };
  }
  return nodes.filter((node) => node.parentId === undefined || !byId.has(node.parentId)).map(build);
}

function toText(given: { readonly value?: unknown } | undefined): string {
  return typeof given?.value === 'string' ? given.value : '';
}
