export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  /** Hue of the drawn avatar, 0 to 359. */
  readonly hue: number;
}

/** Who is signed in. */
export const SELF: Person = { handle: 'rowanteague', name: 'Rowan Teague', bio: 'Mends things', hue: 265 };

const OTHERS: readonly Person[] = [
  { handle: 'abelfenwick', name: 'Abel Fenwick', bio: 'Bicycle workshop, two cats', hue: 14 },
  { handle: 'abigail_sorn', name: 'Abigail Sorn', bio: 'Payroll by day, choir by night', hue: 322 },
  { handle: 'mirelovett', name: 'Mire Lovett', bio: 'Small library, large garden', hue: 142 },
  { handle: 'dovilekarr', name: 'Dovile Karr', bio: 'Backend engineer. Opinions about logs', hue: 204 },
  { handle: 'otisbramley', name: 'Otis Bramley', bio: 'Bakes at 4 am so you need not', hue: 34 },
  { handle: 'senna_whitlow', name: 'Senna Whitlow', bio: 'Freelance designer', hue: 288 },
  { handle: 'parcelgull', name: 'Parcelgull', bio: 'We carry boxes. Help: Mon to Fri', hue: 182 },
  { handle: 'hollisgrange', name: 'Hollis Grange', bio: 'Secondary school physics', hue: 222 },
  { handle: 'tamsinordway', name: 'Tamsin Ordway', bio: 'Accessibility, mostly keyboards', hue: 352 },
  { handle: 'jorunvale', name: 'Jorun Vale', bio: 'Runs slowly, writes slower', hue: 96 },
  { handle: 'ledgerlark', name: 'Ledgerlark', bio: 'Invoices for small studios', hue: 246 },
  { handle: 'nilspadgett', name: 'Nils Padgett', bio: 'Night nurse, coffee scholar', hue: 60 },
];

export const PEOPLE: readonly Person[] = [SELF, ...OTHERS];

export function getPerson(handle: string): Person {
  const person = PEOPLE.find((candidate) => candidate.handle === handle);
  if (person === undefined) throw new Error(`nobody is called ${handle}`);
  return person;
}

/** People other than oneself whose handle or name begins with what was typed after the @. */
export function findPeople(start: string): readonly Person[] {
  const wanted = start.toLowerCase();
  return OTHERS.filter(
    ({ handle, name }) => handle.toLowerCase().startsWith(wanted) || name.toLowerCase().startsWith(wanted),
  );
}
