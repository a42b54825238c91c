/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { createQuillEditor, type QuillEditor } from './quill-editor.ts';

export interface QuillHostProps {
  readonly label: string;
  readonly placeholder: string;
  readonly initialText?: string;
  readonly shadowRoot?: ShadowRoot;
  readonly onReady: (editor: QuillEditor) => void;
  readonly onChange: () => void;
}

/** The container that a Quill lives in; the framework of the page never looks inside. */
export function QuillHost(props: QuillHostProps) {
  const container = useRef<HTMLDivElement>(null);
  const editor = useRef<QuillEditor | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!container.current) return;
    const { initialText = '', label, onReady, placeholder, shadowRoot } = latest.current;
    const created = createQuillEditor({
      container: container.current,
      label,
      placeholder,
      initialText,
      onChange: () => latest.current.onChange(),
      ...(shadowRoot ? { shadowRoot } : {}),
    });
    editor.current = created;
    onReady(created);
    if (initialText) latest.current.onChange();
  }, []);
  useEffect(() => {
    const root = editor.current?.root;
    root?.setAttribute('aria-label', props.label);
    root?.setAttribute('aria-placeholder', props.placeholder);
    root?.setAttribute('data-placeholder', props.placeholder);
  }, [props.label, props.placeholder]);
  return <div ref={container} />;
}
