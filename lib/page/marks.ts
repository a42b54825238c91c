import type { Class } from '../core/vocabulary.ts';

/** A piece of the draft to mark, and what it speaks for. */
export interface Mark {
  readonly range: Range;
  readonly direction: Class;
  /** Its reason is pointed at just now. */
  readonly emphasised: boolean;
}

export interface Marks {
  /** Replaces what is marked. */
  show(marks: readonly Mark[]): void;
  clear(): void;
}

/** Line and tint of each direction. The lines differ, so that no direction is told by colour alone. */
const STYLES: Readonly<Record<Class, { readonly line: string; readonly colour: string }>> = {
  helpful: { line: 'solid', colour: '26 148 94' },
  pitch: { line: 'dashed', colour: '200 101 20' },
  neutral: { line: 'dotted', colour: '122 133 148' },
};

/**
 * Marks in the text by the CSS Custom Highlight API: nothing is written into the editor. The names
 * of the highlights, which the page can read, are random. Where the browser has no such highlights,
 * nothing is marked. The colours stand at least 3:1 on white and on black.
 */
export function createMarks(doc: Document, signal?: AbortSignal): Marks {
  const view = doc.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || typeof view.Highlight !== 'function') {
    return { show: () => undefined, clear: () => undefined };
  }

  const names = createNames();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(toStyles(names));
  const adopters = new Set<DocumentOrShadowRoot>();

  function adopt(mark: Mark): void {
    const root = mark.range.startContainer.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    adopters.add(root);
    if (root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  function clear(): void {
    for (const name of Object.values(names)) registry?.delete(name);
    for (const root of adopters) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
    adopters.clear();
  }
  signal?.addEventListener('abort', clear, { once: true });

  return {
    show(marks) {
      if (signal?.aborted) return;
      for (const key of Object.keys(names) as MarkKey[]) {
        const own = marks.filter((mark) => keyOf(mark) === key);
        own.forEach(adopt);
        if (own.length > 0) registry.set(names[key], new view.Highlight(...own.map((mark) => mark.range)));
        else registry.delete(names[key]);
      }
    },
    clear,
  };
}

type MarkKey = Class | `${Class}!`;

function keyOf(mark: Mark): MarkKey {
  return mark.emphasised ? `${mark.direction}!` : mark.direction;
}

function createNames(): Readonly<Record<MarkKey, string>> {
  const name = () => `m${crypto.randomUUID().slice(0, 8)}`;
  return {
    helpful: name(),
    'helpful!': name(),
    pitch: name(),
    'pitch!': name(),
    neutral: name(),
    'neutral!': name(),
  };
}

function toStyles(names: Readonly<Record<MarkKey, string>>): string {
  return (Object.keys(STYLES) as Class[])
    .map((direction) => {
      const { line, colour } = STYLES[direction];
      const underline = `text-decoration: underline ${line} rgb(${colour}); text-decoration-skip-ink: none;`;
      return (
        `::highlight(${names[direction]}) { ${underline} text-decoration-thickness: 2px; }` +
        `::highlight(${names[`${direction}!`]}) { ${underline} text-decoration-thickness: 3px; background-color: rgb(${colour} / 22%); }`
      );
    })
    .join('\n');
}
