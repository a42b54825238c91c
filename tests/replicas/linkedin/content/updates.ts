import { ILKA, JUNE, LARKSPUR, SAMIR, TEO, WREN, type Person } from './people.ts';

export interface Comment {
  /** `urn:li:comment:(activity:POST,ID)` */
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly age: string;
  readonly likes: number;
  readonly isOwn: boolean;
  readonly replies: readonly Comment[];
}

export interface Update {
  /** Digits of `urn:li:activity:ID`. */
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly age: string;
  readonly likes: number;
  readonly hasPicture: boolean;
  readonly comments: readonly Comment[];
}

export function toCommentUrn(updateId: string, id: string): string {
  return `urn:li:comment:(activity:${updateId},${id})`;
}

interface Written {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly age: string;
  readonly likes: number;
  readonly replies?: readonly Written[];
}

function toComment(updateId: string, { replies = [], ...written }: Written): Comment {
  return {
    ...written,
    id: toCommentUrn(updateId, written.id),
    isOwn: false,
    replies: replies.map((reply) => toComment(updateId, reply)),
  };
}

const LABELS_ID = '7398204417755312001';
const HANDOVER_ID = '7398204417755312002';
const WORKSHOP_ID = '7398204417755312003';

export const UPDATES: readonly Update[] = [
  {
    id: LABELS_ID,
    author: ILKA,
    text: [
      'Our shipping labels come out half a centimetre too low since the last printer update.',
      'The vendor says the driver is fine. The courier says the file is fine. The labels are not fine.',
      'I have tried both trays, a fresh roll and the test page, which prints exactly where it should. Only the labels from the order screen move down, and only on the second and every later page of a batch.',
      'Has anybody found the setting that decides this? I would rather not reprint three hundred of them again.',
    ].join('\n'),
    age: '3h',
    likes: 41,
    hasPicture: false,
    comments: [
      {
        id: '7398211100000000101',
        author: SAMIR,
        text: 'We had this in spring. Which printer language is it set to, the old one or the new one?',
        age: '2h',
        likes: 6,
        replies: [
          {
            id: '7398211100000000102',
            author: ILKA,
            text: 'The new one, since the update. I did not change it myself.',
            age: '1h',
            likes: 1,
          },
        ],
      },
      {
        id: '7398211100000000103',
        author: JUNE,
        text: 'No answer, but a hug. Ours prints every second invoice in landscape.',
        age: '1h',
        likes: 9,
      },
    ].map((comment) => toComment(LABELS_ID, comment)),
  },
  {
    id: HANDOVER_ID,
    author: TEO,
    text: [
      'The best handover note I ever got was four lines long: what is half done, what will break on Monday, who to ask, and what to leave alone.',
      'I have stopped asking for more than that. What do yours look like?',
    ].join('\n'),
    age: '8h',
    likes: 128,
    hasPicture: false,
    comments: [
      {
        id: '7398211100000000201',
        author: WREN,
        text: 'Ours has a fifth line: where the keys are. Somebody always has the keys.',
        age: '6h',
        likes: 22,
      },
    ].map((comment) => toComment(HANDOVER_ID, comment)),
  },
  {
    id: WORKSHOP_ID,
    author: LARKSPUR,
    text: 'The repair bench is open on Saturday mornings again. Bring the bike, we bring the tools, and you go home knowing how to true a wheel.',
    age: '1d',
    likes: 73,
    hasPicture: true,
    comments: [],
  },
];
