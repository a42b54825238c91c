/** @jsxImportSource preact */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { label } from '../labels.ts';

/** Words clamped by style only: what is behind "more" is in the document. */
export function ExpandableText({ text }: { readonly text: string }) {
  const box = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isClamped, setIsClamped] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element) setIsClamped(element.scrollHeight > element.clientHeight + 1);
  }, [text]);
  return (
    <span
      ref={box}
      class={`${hashed('words')} ${isOpen ? '' : hashed('words-clamped')}`}
      data-testid="expandable-text-box"
      dir="auto"
    >
      {text}
      {isClamped && !isOpen && (
        <button
          class={hashed('more')}
          type="button"
          data-testid="expandable-text-button"
          onClick={() => setIsOpen(true)}
        >
          {label('more')}
        </button>
      )}
    </span>
  );
}
