export interface Tweet {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly replyTo?: string;
  readonly quote?: string;
  /** Hue of a drawn picture under the text. */
  readonly picture?: number;
}

const MINUTE_MS = 60_000;
const OPENED_AT = Date.now();

interface Line {
  readonly ago: number;
  readonly author: string;
  readonly text: string;
  readonly replyTo?: string;
  readonly picture?: number;
}

const LINES: Readonly<Record<string, Line>> = {
  '1790000000000000101': {
    ago: 4,
    author: 'mirelovett',
    text: 'How do you all keep a shared reading list that other people really add to? Ours has been three people and a dusty spreadsheet since spring.',
  },
  '1790000000000000102': {
    ago: 11,
    author: 'otisbramley',
    text: 'Rye dough does not care about your schedule. I slept in by forty minutes and it had opinions.',
    picture: 32,
  },
  '1790000000000000103': {
    ago: 26,
    author: 'dovilekarr',
    text: 'Our nightly import was slow for a year. The cause: one index on the wrong column order. Check the order of your composite indexes before you buy a bigger machine.\n\nQuery plan first, credit card later.',
  },
  '1790000000000000104': {
    ago: 38,
    author: 'nilspadgett',
    text: '@parcelgull my parcel has said “arriving today” for four days now. Order 20-771. Could somebody have a look? I was home each time.',
  },
  '1790000000000000105': {
    ago: 55,
    author: 'senna_whitlow',
    text: 'Looking for invoicing software for a two-person studio. Must do reminders and not need a manual. What do you use? #freelance',
  },
  '1790000000000000106': {
    ago: 71,
    author: 'abelfenwick',
    text: 'Squeaking brakes in the wet: clean the rim with a rag and a little alcohol, sand the pads lightly, toe them in by a millimetre. Ten minutes, no new parts.',
    picture: 205,
  },
  '1790000000000000107': {
    ago: 96,
    author: 'hollisgrange',
    text: 'A pupil asked why the sky is not violet, as violet scatters even more. Best question this term. (Less violet arrives, and our eyes are poor at it.)',
  },
  '1790000000000000108': {
    ago: 130,
    author: 'tamsinordway',
    text: 'Reminder that “works with a keyboard” includes getting out of the thing again.',
  },
  '1790000000000000109': {
    ago: 166,
    author: 'abigail_sorn',
    text: 'Choir tonight. We have eleven altos and one brave tenor.',
  },
  '1790000000000000110': {
    ago: 210,
    author: 'ledgerlark',
    text: 'Our autumn release is here: reminders that write themselves. Try Ledgerlark free for 30 days, link in our profile.',
    picture: 250,
  },
  '1790000000000000111': {
    ago: 260,
    author: 'jorunvale',
    text: 'Ran 6 km in the rain, was overtaken by a man with a pram, and honestly he earned it.',
  },
  '1790000000000000112': {
    ago: 330,
    author: 'mirelovett',
    text: 'The seed library is open again. Take what you will sow, bring back what you can. No membership, no form.',
    picture: 128,
  },
  '1790000000000000113': {
    ago: 410,
    author: 'dovilekarr',
    text: 'Does anyone have a good way to test a cron expression before it wakes me up at night?',
  },
  '1790000000000000114': {
    ago: 520,
    author: 'parcelgull',
    text: 'Deliveries in the north are a day late because of the storm. If yours is urgent, write to us with the order number and we will look it up.',
  },
  '1790000000000000115': {
    ago: 640,
    author: 'otisbramley',
    text: 'Stale bread is not waste. Cube it, oil, salt, 160 °C for twelve minutes. Soup thanks you.',
  },
  '1790000000000000201': {
    ago: 35,
    author: 'abigail_sorn',
    text: '@nilspadgett @parcelgull same here since Tuesday, and the form on the site just spins.',
    replyTo: '1790000000000000104',
  },
  '1790000000000000202': {
    ago: 22,
    author: 'jorunvale',
    text: 'Ask them for the depot number, that is who really has it.',
    replyTo: '1790000000000000104',
  },
  '1790000000000000203': {
    ago: 3,
    author: 'hollisgrange',
    text: 'We moved ours to a sheet of paper on the staff room door. Doubled in a week.',
    replyTo: '1790000000000000101',
  },
};

/** Posts that stand there when the page opens, newest first. */
export const OPENING_TWEETS: readonly Tweet[] = Object.entries(LINES)
  .map(([id, { ago, ...line }]) => ({ ...line, id, at: OPENED_AT - ago * MINUTE_MS }))
  .sort((a, b) => b.at - a.at);
