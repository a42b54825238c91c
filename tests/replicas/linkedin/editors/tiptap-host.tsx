/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { createTiptapEditor, type TiptapEditor } from './tiptap-editor.ts';

export interface TiptapHostProps {
  readonly label?: string;
  readonly placeholder: string;
  readonly isRich?: boolean;
  readonly initialText?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onReady: (editor: TiptapEditor) => void;
  readonly onChange: () => void;
}

/** The container that a tiptap editor lives in. A new locale makes no new editor, only new labels. */
export function TiptapHost(props: TiptapHostProps) {
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<TiptapEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!container.current) return;
    const { attributes, initialText = '', isRich = false, onReady } = latest.current;
    const created = createTiptapEditor({
      container: container.current,
      toLabel: () => latest.current.label ?? null,
      toPlaceholder: () => latest.current.placeholder,
      isRich,
      initialText,
      attributes: attributes ?? {},
      onChange: () => latest.current.onChange(),
    });
    editor.current = created;
    onReady(created);
    if (initialText) latest.current.onChange();
    return () => created.destroy();
  }, []);
  useEffect(() => editor.current?.refreshLabels(), [props.label, props.placeholder]);
  return <div ref={container} />;
}
