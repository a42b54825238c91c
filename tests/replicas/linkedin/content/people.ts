/** Everybody here is invented. */
export interface Person {
  readonly name: string;
  readonly headline: string;
  /** Path name of the profile, as in `/in/SLUG/`. */
  readonly slug: string;
  readonly seed: number;
  readonly isCompany?: boolean;
}

export const ME: Person = {
  name: 'Rowan Teague',
  headline: 'Support lead at Fernwick Tools',
  slug: 'rowan-teague-0',
  seed: 1,
};

export const ILKA: Person = {
  name: 'Ilka Brandvold',
  headline: 'Runs a two-person print shop · Labels, boxes, posters',
  slug: 'ilka-brandvold-0',
  seed: 11,
};

export const TEO: Person = {
  name: 'Teo Marquessa',
  headline: 'Engineering manager at Quillon Freight',
  slug: 'teo-marquessa-0',
  seed: 14,
};

export const WREN: Person = {
  name: 'Wren Adeyinka-Holt',
  headline: 'Volunteer coordinator, Harrow Lane Food Bank',
  slug: 'wren-adeyinka-holt-0',
  seed: 19,
};

export const JUNE: Person = {
  name: 'June Takamori-Reyes',
  headline: 'Accountant for small clubs and cooperatives',
  slug: 'june-takamori-reyes-0',
  seed: 24,
};

export const SAMIR: Person = {
  name: 'Samir Oduya',
  headline: 'Warehouse lead · Writes about forklifts and spreadsheets',
  slug: 'samir-oduya-0',
  seed: 34,
};

export const LARKSPUR: Person = {
  name: 'Larkspur Cycles',
  headline: '4,312 followers',
  slug: 'larkspur-cycles',
  seed: 4,
  isCompany: true,
};

/** Who can be mentioned. */
export const PEOPLE: readonly Person[] = [ILKA, TEO, WREN, JUNE, SAMIR];
