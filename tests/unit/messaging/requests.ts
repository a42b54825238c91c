import type { BackgroundMessage, RequestOf } from '../../../lib/messaging/channel.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';
import { makeReport } from '../ledger/fresh-ledger.ts';

const ID = '0b9d1c0a-0000-4000-8000-000000000001';

/** One well-formed request of each kind, with every optional field. */
export const REQUESTS: { readonly [K in BackgroundMessage]: RequestOf<K> } = {
  recordOutcome: makeReport(ID, { account: 'account-1', text: 'my words \ud800' }),
  undoEntry: { id: ID },
  coachState: { network: 'x' },
  claimNudge: { network: 'x', family: 'offer' },
  claimPraise: { network: 'x' },
  noteReaction: { reaction: 'dismissed' },
  endRestraint: {},
  relabelEntry: { id: ID, label: 'neutral' },
  excludeEntry: { id: ID, excluded: true },
  deleteEntry: { id: ID },
  countAttempt: { id: ID },
  dropAttempt: { id: ID },
  checkText: { text: 'any words', network: 'x', surface: 'reply', parent: 'a question?' },
  findAccount: { network: 'x', handle: 'mila_okoro' },
  nameAccount: { id: ID, role: 'brand' },
  noteSighting: {
    network: 'x',
    surface: 'post',
    composer: 'x-home-post',
    editorMark: 1,
    editorMarks: 2,
    regionMark: 1,
    regionMarks: 2,
    day: '2026-11-21',
  },
  forgetAccount: { id: ID },
  addMute: { kind: 'phrase', cue: 'dm-me', family: 'offer', until: 1_800_000_000_000 },
  removeMute: { id: ID },
  saveSettings: { ...DEFAULT_SETTINGS, mutes: [{ id: ID, made: 1, kind: 'network', network: 'x' }] },
  deleteEverything: {},
};

export const MESSAGE_TYPES = Object.keys(REQUESTS) as BackgroundMessage[];
