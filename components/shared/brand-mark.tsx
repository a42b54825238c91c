/** Goodturn's sign: two arrows in one turn, what is given and what comes back. As assets/icon.svg. */
export function BrandMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      class="brand-mark"
    >
      <path d="M6 19.5A10.2 10.2 0 0 1 22.5 8.2" />
      <path d="M26 12.5A10.2 10.2 0 0 1 9.5 23.8" />
      <path d="M17.6 8.9 23 8.6 22.6 3.2" />
      <path d="M14.4 23.1 9 23.4 9.4 28.8" />
    </svg>
  );
}
