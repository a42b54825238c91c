import type { Label } from '../../lib/core/vocabulary.ts';

export interface LabelMarkProps {
  readonly label: Label;
  /** Side in CSS pixels; 12 where left out. */
  readonly size?: number;
}

/**
 * The shape and colour of a label: circle helpful, diamond pitch, square neutral, broken ring
 * unsure. It stands beside the label's word, so it is hidden from assistive technology.
 * The colour is the token of the label's name (components/shared/tokens.css).
 */
export function LabelMark({ label, size = 12 }: LabelMarkProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      data-shape={label}
      style={{ color: `var(--${label})`, flex: 'none' }}
    >
      <Shape label={label} />
    </svg>
  );
}

/** One silhouette for each label, so that no label is told by colour alone. */
function Shape({ label }: { readonly label: Label }) {
  switch (label) {
    case 'helpful':
      return <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
    case 'pitch':
      return <path d="M8 .8 15.2 8 8 15.2.8 8Z" fill="currentColor" />;
    case 'neutral':
      return (
        <rect
          x="2.5"
          y="2.5"
          width="11"
          height="11"
          rx="1.5"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
        />
      );
    case 'unsure':
      return (
        <circle
          cx="8"
          cy="8"
          r="6"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-dasharray="3.4 2.88"
        />
      );
  }
}
