import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackgroundMessage } from '../../../lib/messaging/channel.ts';
import type { Sender, SenderFacts } from '../../../lib/messaging/sender.ts';
import { mayAsk, resolveSender } from '../../../lib/messaging/sender.ts';
import { HOME, ON_LINKEDIN, ON_X, POPUP, PRIVATE_ON_X } from './home.ts';
import { MESSAGE_TYPES, REQUESTS } from './requests.ts';

const TAB = { incognito: false };

function resolve(facts: SenderFacts): Sender {
  return resolveSender(facts, HOME);
}

describe('the sender', () => {
  it('is an own page: popup, or the same as a tab of its own', () => {
    expect(resolve(POPUP)).toEqual({ from: 'page' });
    expect(resolve({ ...POPUP, tab: TAB })).toEqual({ from: 'page' });
    expect(resolve({ id: HOME.id, url: `${HOME.root}options.html` })).toEqual({ from: 'page' });
  });

  it.each([
    ['https://x.com', 'x'],
    ['https://twitter.com', 'x'],
    ['https://www.linkedin.com', 'linkedin'],
    ['https://www.facebook.com', 'facebook'],
  ])('is a content script on %s', (origin, network) => {
    const content = { from: 'content', network, incognito: false };
    expect(resolve({ id: HOME.id, origin, url: `${origin}/`, tab: TAB })).toEqual(content);
    // Firefox gives no origin in some versions.
    expect(resolve({ id: HOME.id, url: `${origin}/feed?a=1#b`, tab: TAB })).toEqual(content);
  });

  it('is in a private window, also where the tab does not say so', () => {
    expect(resolve(PRIVATE_ON_X)).toMatchObject({ from: 'content', incognito: true });
    expect(resolve({ ...ON_X, tab: {} })).toMatchObject({ from: 'content', incognito: true });
  });

  const x = { id: HOME.id, tab: TAB };
  it.each<[string, SenderFacts]>([
    ['another extension', { ...ON_X, id: 'another' }],
    ['another extension that shows our address', { ...POPUP, id: 'another' }],
    ['nobody', {}],
    ['somebody without an id', { ...POPUP, id: undefined }],
    ['a place without an address', { id: HOME.id, tab: TAB }],
    ['a content script without a tab', { ...ON_X, tab: undefined }],
    ['another site', { ...x, origin: 'https://evil.example', url: 'https://evil.example/' }],
    ['a page that moved its address', { ...x, origin: 'https://evil.example', url: 'https://x.com/home' }],
    [
      'a page that shows our address',
      { ...x, origin: 'https://evil.example', url: `${HOME.root}popup.html` },
    ],
    ['a sandboxed frame of a network', { ...x, origin: 'null', url: 'https://x.com/' }],
    ['a network without encryption', { ...x, origin: 'http://x.com', url: 'http://x.com/' }],
    ['a host that begins like a network', { ...x, url: 'https://x.com.evil.example/' }],
    ['a host that ends like a network', { ...x, url: 'https://notx.com/' }],
    ['a network as a user name', { ...x, url: 'https://x.com@evil.example/' }],
    ['another extension by address', { ...x, url: 'chrome-extension://another/popup.html' }],
    ['an extension whose id begins like ours', { ...x, url: `${HOME.root.slice(0, -1)}.evil/popup.html` }],
    ['a made document', { ...x, url: 'data:text/html,https://x.com/' }],
    ['no address at all', { ...x, url: 'x.com' }],
  ])('%s is foreign', (_, facts) => {
    expect(resolve(facts)).toEqual({ from: 'foreign' });
  });

  it('is foreign for anything made up', () => {
    const maybe = fc.option(fc.oneof(fc.string(), fc.webUrl()), { nil: undefined });
    const facts = fc.record({ id: maybe, origin: maybe, url: maybe, tab: fc.constantFrom(undefined, TAB) });
    fc.assert(
      fc.property(facts, (made) => {
        expect(resolve(made)).toEqual({ from: 'foreign' });
        expect(['foreign', 'content']).toContain(resolve({ ...made, id: HOME.id }).from);
      }),
    );
  });
});

describe('who may ask what', () => {
  const FROM_CONTENT: readonly BackgroundMessage[] = [
    'recordOutcome',
    'undoEntry',
    'coachState',
    'findAccount',
    'noteSighting',
    'noteReaction',
    'nameAccount',
    'claimNudge',
    'claimPraise',
    'relabelEntry',
    'addMute',
  ];
  const NOT_FROM_PAGE: readonly BackgroundMessage[] = [
    'recordOutcome',
    'claimNudge',
    'claimPraise',
    'findAccount',
    'noteSighting',
    'noteReaction',
  ];

  it.each(MESSAGE_TYPES)('%s', (type) => {
    expect(mayAsk(resolve(ON_X), type, REQUESTS[type])).toBe(FROM_CONTENT.includes(type));
    expect(mayAsk(resolve(POPUP), type, REQUESTS[type])).toBe(!NOT_FROM_PAGE.includes(type));
    expect(mayAsk({ from: 'foreign' }, type, REQUESTS[type])).toBe(false);
  });

  it.each([
    'recordOutcome',
    'coachState',
    'claimNudge',
    'claimPraise',
    'findAccount',
    'noteSighting',
  ] as const)('a content script asks %s for its own network alone', (type) => {
    expect(mayAsk(resolve(ON_LINKEDIN), type, REQUESTS[type])).toBe(false);
  });

  it('a content script mutes no other network', () => {
    const mute = { kind: 'network', network: 'linkedin' } as const;
    expect(mayAsk(resolve(ON_X), 'addMute', mute)).toBe(false);
    expect(mayAsk(resolve(ON_LINKEDIN), 'addMute', mute)).toBe(true);
    expect(mayAsk(resolve(POPUP), 'addMute', mute)).toBe(true);
  });
});
