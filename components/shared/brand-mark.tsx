/**
 * Goodturn's sign: the circle of what is given and the diamond of what is asked, each after the
 * other in one turn. As assets/icon.svg.
 */
export function BrandMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="3 3 26 26"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      class="brand-mark"
    >
      <g class="brand-give">
        <path d="M6.59 14.68A9.5 9.5 0 0 1 22.2 9" />
        <circle cx="22.2" cy="9.6" r="4.3" />
      </g>
      <g class="brand-ask">
        <path d="M25.41 17.32A9.5 9.5 0 0 1 9.8 23" />
        <path class="brand-head" d="M9.8 17.2 15 22.4 9.8 27.6 4.6 22.4Z" />
      </g>
    </svg>
  );
}
