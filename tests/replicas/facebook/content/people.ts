/** Everybody here is invented. */
export interface Person {
  readonly name: string;
  /** Path name of the profile. */
  readonly slug: string;
  readonly seed: number;
  readonly isPage?: boolean;
}

export const ME: Person = { name: 'Rowan Teague', slug: 'rowan.teague.0', seed: 1 };

export const ODA: Person = { name: 'Oda Lindqvarn', slug: 'oda.lindqvarn', seed: 10 };
export const BASIL: Person = { name: 'Basil Okereke-Munn', slug: 'basil.okerekemunn', seed: 16 };
export const HANNE: Person = { name: 'Hanne Plovsky', slug: 'hanne.plovsky', seed: 21 };
export const YUSUF: Person = { name: 'Yusuf Ardalan-Bray', slug: 'yusuf.ardalanbray', seed: 26 };
export const MIKO: Person = { name: 'Miko Tesarova', slug: 'miko.tesarova', seed: 31 };
export const SPOKE: Person = {
  name: 'Spoke & Saddle Repairs',
  slug: 'spokeandsaddle',
  seed: 7,
  isPage: true,
};

/** Who can be mentioned and written to. */
export const PEOPLE: readonly Person[] = [ODA, BASIL, HANNE, YUSUF, MIKO];

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly seed: number;
}

export const GROUP: Group = { id: '481120077310', name: 'Home Bread Bakers', seed: 3 };
