/** The part of Quill 1.3.7 that the replicas use; the package ships no types of its own. */
declare module 'quill1' {
  export interface QuillOp {
    readonly insert?: string | Readonly<Record<string, unknown>>;
  }

  export interface QuillNativeRange {
    readonly start: { readonly node: Node; readonly offset: number };
    readonly end: { readonly node: Node; readonly offset: number };
    readonly native: AbstractRange;
  }

  /** Quill's own view of the caret; its three look-ups assume that the editor is in the document. */
  export interface QuillSelection {
    hasFocus(): boolean;
    getNativeRange(): QuillNativeRange | null;
    normalizeNative(range: AbstractRange): QuillNativeRange | null;
    setNativeRange(start: Node | null, startOffset?: number, end?: Node, endOffset?: number): void;
  }

  export interface QuillOptions {
    readonly placeholder?: string;
    readonly formats?: readonly string[];
    readonly modules?: Readonly<Record<string, unknown>>;
  }

  export default class Quill {
    constructor(container: HTMLElement, options: QuillOptions);
    static import(path: string): unknown;
    static register(blot: unknown, suppressWarning: boolean): void;
    readonly root: HTMLElement;
    readonly selection: QuillSelection;
    readonly history: { readonly stack: { readonly undo: readonly unknown[] } };
    getContents(): { readonly ops: readonly QuillOp[] };
    getLength(): number;
    getSelection(): { readonly index: number; readonly length: number } | null;
    setText(text: string, source?: 'user' | 'api' | 'silent'): void;
    setSelection(index: number, length: number, source?: 'user' | 'api' | 'silent'): void;
    insertText(index: number, text: string, source?: 'user' | 'api' | 'silent'): void;
    insertEmbed(index: number, type: string, value: unknown, source?: 'user' | 'api' | 'silent'): void;
    deleteText(index: number, length: number, source?: 'user' | 'api' | 'silent'): void;
    enable(enabled: boolean): void;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
}
