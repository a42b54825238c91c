/** @jsxImportSource preact */

/** Line icons of 24 by 24, drawn for the replicas. */
const PATHS = {
  home: 'M4 11 12 4l8 7v9h-6v-6h-4v6H4z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6zM16 5a3 3 0 0 1 0 6M18 14c2 .7 3.2 2.7 3.5 6',
  briefcase: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21',
  like: 'M7 11v9H3v-9zM7 12l4-8c2 0 3 1.5 2.5 3.5L13 10h6.5l-2 10H7',
  comment: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5',
  repost: 'M4 9h13l-3-3M20 15H7l3 3',
  share: 'M13 5l7 7-7 7v-4c-4 0-7 1-9 4 0-6 3-10 9-10z',
  send: 'M21 4 3 11l7 3 3 7z',
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M16 9h.01',
  video: 'M3 6h12v12H3zM15 10l6-3v10l-6-3',
  article: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 14c1 2 2.5 3 4 3s3-1 4-3M9 9.5h.01M15 9.5h.01',
  close: 'M5 5l14 14M19 5 5 19',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  down: 'M6 9l6 6 6-6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  plus: 'M12 5v14M5 12h14',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  camera: 'M3 7h4l2-2h6l2 2h4v12H3zM12 16a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  tag: 'M4 4h8l8 8-8 8-8-8zM8 8h.01',
  pin: 'M12 21c5-6 7-9 7-12a7 7 0 0 0-14 0c0 3 2 6 7 12zM12 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  phone: 'M5 4h4l2 5-3 2c1 2.5 2.5 4 5 5l2-3 5 2v4c-9 1-16-6-15-15z',
  shop: 'M4 9l1-5h14l1 5M5 9v11h14V9M10 20v-6h4v6M4 9c1 3 4 3 5 0 1 3 5 3 6 0 1 3 4 3 5 0',
  grid: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  alert: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v6M12 16.5h.01',
  check: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12l3 3 5-6',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  /** An id of the live site's, where something may look for it. */
  readonly id?: string;
  readonly isFilled?: boolean;
}

export function Icon({ name, size = 24, id, isFilled = false }: IconProps) {
  return (
    <svg
      {...(id ? { id } : {})}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
