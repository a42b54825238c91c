import type { Network } from '../core/vocabulary.ts';
import type { BackgroundMessage } from './channel.ts';

/** What the browser says of a sender (`runtime.MessageSender`), as far as it is looked at. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly incognito?: boolean | undefined } | undefined;
}

/** Who this extension is, and which hosts its content scripts run on. */
export interface Home {
  readonly id: string;
  /** Address of the extension's root, with its slash at the end. */
  readonly root: string;
  readonly findNetwork: (hostname: string) => Network | null;
}

export type Sender =
  | { readonly from: 'page' } // popup, settings: opened by the person, out of the extension's files
  | { readonly from: 'content'; readonly network: Network; readonly incognito: boolean }
  | { readonly from: 'foreign' };

const FOREIGN: Sender = { from: 'foreign' };

/**
 * Decides who sent a message. `origin` is the browser's own word and goes before `url`, which a
 * page can move; where a browser gives no origin, the address alone decides. A content script needs
 * a tab and one of our networks by https. A tab that does not say whether it is private counts as private.
 */
export function resolveSender(facts: SenderFacts, home: Home): Sender {
  if (facts.id !== home.id) return FOREIGN;
  const place = facts.origin === undefined ? facts.url : `${facts.origin}/`;
  if (place === undefined) return FOREIGN;
  if (place.startsWith(home.root)) return { from: 'page' };
  if (facts.tab === undefined || !URL.canParse(place)) return FOREIGN;
  const { protocol, hostname } = new URL(place);
  const network = protocol === 'https:' ? home.findNetwork(hostname) : null;
  if (network === null) return FOREIGN;
  return { from: 'content', network, incognito: facts.tab.incognito !== false };
}

type Part = Exclude<Sender['from'], 'foreign'>;

/** Which part of the extension may ask what. */
const ASKED_BY: Readonly<Record<BackgroundMessage, readonly Part[]>> = {
  // Posts are reported from where they are written; samples and the check box write nothing.
  recordOutcome: ['content'],
  claimNudge: ['content'],
  claimPraise: ['content'],
  findAccount: ['content'],
  noteSighting: ['content'],
  noteReaction: ['content'],
  coachState: ['content', 'page'],
  // What the person does beside the composer, in the popup or in the settings alike.
  undoEntry: ['content', 'page'],
  relabelEntry: ['content', 'page'],
  addMute: ['content', 'page'],
  nameAccount: ['content', 'page'],
  // What reaches beyond one composer.
  excludeEntry: ['page'],
  deleteEntry: ['page'],
  countAttempt: ['page'],
  dropAttempt: ['page'],
  checkText: ['page'],
  removeMute: ['page'],
  forgetAccount: ['page'],
  saveSettings: ['page'],
  endRestraint: ['page'],
  deleteEverything: ['page'],
};

/** May this sender ask this? A content script speaks for its own network alone. */
export function mayAsk(
  sender: Sender,
  type: BackgroundMessage,
  request: object,
): sender is Exclude<Sender, { from: 'foreign' }> {
  if (sender.from === 'foreign' || !ASKED_BY[type].includes(sender.from)) return false;
  return sender.from === 'page' || !('network' in request) || request.network === sender.network;
}
