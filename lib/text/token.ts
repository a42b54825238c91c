import type { EmojiKind } from './emoji.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'percent'
  | 'time'
  | 'date'
  | 'year'
  | 'phone'
  | 'link'
  | 'mention'
  | 'hashtag' // its words follow as tokens of their own
  | 'email'
  | 'emoji'
  | 'mark' // ! ? … : and their runs
  | 'stop' // a full stop that ends a sentence
  | 'break' // one new line
  | 'gap' // an empty line
  | 'bullet'; // what starts an item of a list

export interface Token {
  readonly kind: TokenKind;
  /** What cues and n-grams see: a small-letter word, or a fixed key such as `<link>` for a kind. */
  readonly key: string;
  /** Offsets into the draft. The words of a hashtag all carry the span of the whole hashtag. */
  readonly start: number;
  readonly end: number;
  readonly emoji?: EmojiKind;
  /** Three letters or more, all capitals. */
  readonly isShouted?: boolean;
  readonly isCapitalised?: boolean;
  /** A word that is part of a hashtag. */
  readonly isTagged?: boolean;
}
