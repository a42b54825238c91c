/** @jsxImportSource react */
import type { ReactElement } from 'react';

/** Drawn for the replica: lines on a 24 by 24 grid. */
const LINES = {
  home: 'M3.5 11 12 4l8.5 7M5.5 9.5V20h5v-5.5h3V20h5V9.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 21 21',
  bell: 'M5 17.5h14c-1.6-1.8-1.8-3.6-1.8-6.5 0-3.6-2-6-5.2-6s-5.2 2.4-5.2 6c0 2.9-.2 4.7-1.8 6.5zM9.5 20.5h5',
  mail: 'M3 5.5h18v13H3zM3 7l9 6.5L21 7',
  bubble: 'M4 5h16v11h-8l-4.5 4v-4H4z',
  spark: 'M12 3.5v5M12 15.5v5M3.5 12h5M15.5 12h5M6.5 6.5l3 3M14.5 14.5l3 3M17.5 6.5l-3 3M9.5 14.5l-3 3',
  bookmark: 'M6 4h12v16l-6-4.5L6 20z',
  article: 'M4.5 4h15v16h-15zM8 8.5h8M8 12h8M8 15.5h5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20c.6-3.8 3.6-6 7.5-6s6.9 2.2 7.5 6',
  more: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M8 12h.01M12 12h.01M16 12h.01',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  feather: 'M4 20C6 11 11 5.5 20 4c-.5 6-3.5 10.5-10 11.5H7.5M4 20l7-8',
  reply:
    'M12 4.5c-4.7 0-8.5 3.1-8.5 7 0 2.1 1.1 4 2.9 5.3L6 20.5l4-2.2c.6.1 1.3.2 2 .2 4.7 0 8.5-3.1 8.5-7s-3.8-7-8.5-7z',
  repost: 'M4 9l3.5-3.5L11 9M7.5 6v9.5a2 2 0 0 0 2 2H13M20 15l-3.5 3.5L13 15M16.5 18V8.5a2 2 0 0 0-2-2H11',
  heart:
    'M12 20C7 16.3 3.5 13 3.5 9.2 3.5 6.7 5.4 5 7.6 5 9.4 5 11 6 12 7.8 13 6 14.6 5 16.4 5c2.2 0 4.1 1.7 4.1 4.2C20.5 13 17 16.3 12 20z',
  views: 'M5 20v-7M10 20V5M15 20v-9M20 20V8',
  share: 'M12 15V4M7.5 8 12 3.5 16.5 8M4.5 14.5V20h15v-5.5',
  image: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4L15 13l5 4.5M15.5 9h.01',
  gif: 'M3.5 6h17v12h-17zM10 10.2c-2-1.2-3.6 0-3.6 1.8s1.7 2.9 3.6 1.7V12H8.8M12.5 10v4M15 14v-4h2.6M15 12h2.2',
  poll: 'M4 5h9v3.5H4zM4 10.3h16v3.5H4zM4 15.5h6V19H4z',
  smile: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M8.5 14c1.7 2.3 5.3 2.3 7 0M9 9.5h.01M15 9.5h.01',
  calendar: 'M4 6h16v14H4zM4 10h16M8.5 3.5V7M15.5 3.5V7M12 13v3l2 1',
  pin: 'M12 21c-4-4.3-6.5-7.3-6.5-11a6.5 6.5 0 0 1 13 0c0 3.7-2.5 6.7-6.5 11zM12 7.8a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6',
  flag: 'M5.5 21V4h12l-2.5 4.5L17.5 13h-12',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  close: 'M5 5l14 14M19 5 5 19',
  back: 'M20 12H4.5M11 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  pencil: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19z',
  send: 'M4 12h15M12.5 5l7 7-7 7',
  logo: 'M4.5 4 19 20M19.5 4 4.5 20M7.8 4 22 20h-3M4.5 4h3.3',
} as const;

export type IconName = keyof typeof LINES;

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.6 : 1.8}
    >
      <g>
        <path d={LINES[name]} strokeLinecap="round" strokeLinejoin="round" />
      </g>
    </svg>
  );
}
