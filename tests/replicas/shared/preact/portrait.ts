/** Pictures of people who do not exist, drawn from a number, as data addresses. */

const GROUNDS = ['#c9d7e8', '#e3d3c4', '#cfdccb', '#e2cdd6', '#d6d0e4', '#e7dcb8', '#c5dcdc', '#dcd6d0'];
const SKINS = ['#f0c9a6', '#c98f65', '#8d5a3c', '#e3b08a', '#5f3d2b', '#f5d7bd'];
const HAIRS = ['#2b1d16', '#6b4226', '#b5803e', '#16161a', '#8a8f98', '#7a2e1f'];
const CLOTHES = ['#2f5d8a', '#7a3e55', '#3d6b4f', '#4a4a6a', '#a0622d', '#30343b'];

const HAIR_SHAPES = [
  '<path d="M27 45c-2-22 10-31 23-31s25 9 23 31c-3-9-8-14-12-15-8 4-22 4-28 1-3 3-5 8-6 14z"/>',
  '<path d="M26 66c-4-34 6-52 24-52s28 18 24 52l-7-2c3-16 1-27-4-33-9 3-20 2-26-1-5 7-7 18-4 34z"/>',
  '<path d="M29 41c0-17 9-26 21-26s21 9 21 26c-4-7-10-11-21-11s-17 4-21 11z"/>',
  '<circle cx="50" cy="16" r="9"/><path d="M28 43c-1-18 9-27 22-27s23 9 22 27c-5-10-12-14-22-14s-17 4-22 14z"/>',
];

function pick<T>(items: readonly T[], seed: number): T {
  const item = items[seed % items.length];
  if (item === undefined) throw new RangeError(`nothing to pick from with ${seed}`);
  return item;
}

function toDataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A head and shoulders; the same seed always gives the same person. */
export function toPortraitUrl(seed: number): string {
  const skin = pick(SKINS, seed * 5 + 1);
  return toDataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${pick(GROUNDS, seed)}"/>` +
      `<path d="M12 100c2-23 17-31 38-31s36 8 38 31z" fill="${pick(CLOTHES, seed * 7 + 2)}"/>` +
      `<path d="M42 58h16v14c-4 6-12 6-16 0z" fill="${skin}"/><ellipse cx="50" cy="45" rx="18.5" ry="22" fill="${skin}"/>` +
      `<g fill="${pick(HAIRS, seed * 3 + 1)}">${pick(HAIR_SHAPES, seed)}</g></svg>`,
  );
}

/** A company's or group's mark: two shapes and two colours. */
export function toEmblemUrl(seed: number): string {
  const ground = pick(CLOTHES, seed);
  const shape = pick(
    [
      '<path d="M20 72 50 24l30 48z"/>',
      '<circle cx="50" cy="50" r="26"/>',
      '<path d="M24 30h52v14H24zm0 26h34v14H24z"/>',
    ],
    seed,
  );
  return toDataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ground}"/><g fill="${pick(GROUNDS, seed * 3 + 1)}">${shape}</g></svg>`,
  );
}

/** A wide picture of hills at some hour of the day, for covers and posts. */
export function toLandscapeUrl(seed: number): string {
  const [sky, sun, far, near] = pick(
    [
      ['#f6d8b4', '#f3a765', '#8fa3b5', '#4c6072'],
      ['#bcd9ec', '#fdf3c8', '#7fa98f', '#3f6b55'],
      ['#39406b', '#e8d9a8', '#2b3158', '#1b1f3b'],
    ],
    seed,
  );
  return toDataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 420" preserveAspectRatio="xMidYMid slice"><rect width="800" height="420" fill="${sky}"/>` +
      `<circle cx="${560 - (seed % 3) * 120}" cy="150" r="54" fill="${sun}"/>` +
      `<path d="M0 300 130 210l110 70 150-120 170 140 120-70 120 80v110H0z" fill="${far}"/>` +
      `<path d="M0 350c120-60 220-10 330-20s230-70 470 10v80H0z" fill="${near}"/></svg>`,
  );
}
