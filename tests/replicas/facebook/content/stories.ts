import { BASIL, GROUP, HANNE, MIKO, ODA, SPOKE, YUSUF, type Person } from './people.ts';

export interface Comment {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly age: string;
  readonly replies: readonly Comment[];
}

export interface Story {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly age: string;
  readonly likes: number;
  readonly hasPicture: boolean;
  /** The group it stands in, if any. */
  readonly groupId: string | null;
  readonly comments: readonly Comment[];
}

export function toStoryPath({ author, groupId, id }: Pick<Story, 'author' | 'groupId' | 'id'>): string {
  return groupId ? `/groups/${groupId}/posts/${id}/` : `/${author.slug}/posts/${id}`;
}

const NO_REPLIES: readonly Comment[] = [];

export const STORIES: readonly Story[] = [
  {
    id: '1220100000000001',
    author: ODA,
    text: [
      'Does anybody know how to get an old sash window to stay up? The cord on one side has gone and the window drops like a guillotine.',
      'I have a screwdriver, some patience and no money until Friday.',
    ].join('\n'),
    age: '2h',
    likes: 14,
    hasPicture: false,
    groupId: null,
    comments: [
      {
        id: '1220100000000011',
        author: BASIL,
        text: 'Wedge it with a bit of broom handle for now. What year is the house?',
        age: '1h',
        replies: [
          {
            id: '1220100000000012',
            author: ODA,
            text: 'About 1910, the frames are the first ones. Broom handle is in!',
            age: '52m',
            replies: NO_REPLIES,
          },
        ],
      },
      {
        id: '1220100000000013',
        author: HANNE,
        text: 'Mind your fingers until then. Mine still clicks.',
        age: '40m',
        replies: NO_REPLIES,
      },
    ],
  },
  {
    id: '1220100000000002',
    author: SPOKE,
    text: 'Saturday bench is open from nine. Bring the bike, we bring the tools, and you do the turning.',
    age: '5h',
    likes: 63,
    hasPicture: true,
    groupId: null,
    comments: [
      {
        id: '1220100000000021',
        author: MIKO,
        text: 'Is there room for a trike?',
        age: '3h',
        replies: NO_REPLIES,
      },
    ],
  },
  {
    id: '1220100000000003',
    author: YUSUF,
    text: 'My loaf rises beautifully and then spreads out flat on the stone. 70 % water, strong flour, an hour in the basket. Where do I lose it?',
    age: '6h',
    likes: 22,
    hasPicture: false,
    groupId: GROUP.id,
    comments: [
      {
        id: '1220100000000031',
        author: HANNE,
        text: 'How warm is your kitchen in the evening?',
        age: '4h',
        replies: NO_REPLIES,
      },
    ],
  },
  {
    id: '1220100000000004',
    author: BASIL,
    text: 'Twelve people came to fold the newsletter last night. Thank you, all of you, and whoever left the lemon cake.',
    age: '9h',
    likes: 48,
    hasPicture: false,
    groupId: null,
    comments: [],
  },
];
