import type { PopupModel } from '../../../components/popup/model.ts';
import type { SettingsModel } from '../../../components/settings/model.ts';
import type { Verdict } from '../../../lib/classifier/types.ts';
import type { Label, Network, Surface } from '../../../lib/core/vocabulary.ts';
import { toBalance } from '../../../lib/ledger/balance.ts';
import type { Attempt, DayTotal, Entry } from '../../../lib/ledger/types.ts';
import type { Sighting } from '../../../lib/settings/types.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/types.ts';

export const NOW = new Date(2026, 10, 19, 15, 20).getTime();
const MINUTE = 60_000;

export function entry(minutes: number, network: Network, surface: Surface, label: Label): Entry {
  return {
    id: `entry-${minutes}`,
    at: NOW - minutes * MINUTE,
    day: '2026-11-19',
    network,
    surface,
    label,
    corrected: false,
    excluded: false,
    modelVersion: '1.0.0',
    probabilities: { helpful: 0.8, pitch: 0.1, neutral: 0.1 },
    evidence: 'toast-link',
    acts: ['started'],
  };
}

export function balance(helpful: number, pitch: number, neutral: number) {
  const total: DayTotal = {
    day: '2026-11-19',
    network: 'x',
    helpful,
    pitch,
    neutral,
    unsure: 0,
    excluded: 0,
  };
  return toBalance([total], 5);
}

export const BASE: PopupModel = {
  now: NOW,
  view: { window: 7, network: 'all' },
  lens: '4-1-1',
  ledger: { balance: balance(0, 0, 0), entries: [], hasMore: false, attempts: [] },
  tab: { kind: 'elsewhere' },
  mutes: [],
  accounts: [],
  isQuieter: false,
  notice: null,
};

const ACCOUNTS: PopupModel['accounts'] = [
  { id: 'a1', network: 'x', handle: 'rowanteague', role: 'me' },
  { id: 'a2', network: 'x', handle: 'spoke_bicycles', role: 'brand' },
  { id: 'a3', network: 'linkedin', handle: 'Rowan Teague', role: null },
];

const ENTRIES = [
  { ...entry(0.4, 'x', 'reply', 'helpful'), account: 'a2' },
  { ...entry(12, 'linkedin', 'comment', 'pitch'), corrected: true },
  entry(95, 'facebook', 'post', 'neutral'),
  { ...entry(60 * 7, 'x', 'thread', 'unsure'), excluded: true },
  entry(60 * 30, 'linkedin', 'post', 'helpful'),
  {
    ...entry(60 * 24 * 12, 'x', 'quote', 'helpful'),
    text: 'If the kettle trips the fuse, dry the base for a day before you buy a new one.',
  },
];

export const UNKNOWN: Attempt = {
  ...entry(34, 'facebook', 'comment', 'pitch'),
  outcome: 'unknown',
  evidence: 'timeout',
};

export const POPUPS = {
  reading: { ...BASE, ledger: null, tab: { kind: 'asking' } },
  empty: BASE,
  few: {
    ...BASE,
    tab: { kind: 'answered', tab: { network: 'x', state: 'idle' } },
    ledger: { balance: balance(2, 1, 0), entries: ENTRIES.slice(0, 3), hasMore: false, attempts: [] },
  },
  many: {
    ...BASE,
    tab: { kind: 'answered', tab: { network: 'linkedin', state: 'watching', surface: 'comment' } },
    ledger: { balance: balance(41, 7, 12), entries: ENTRIES, hasMore: true, attempts: [] },
  },
  full: {
    ...BASE,
    tab: { kind: 'reload', network: 'facebook' },
    ledger: {
      balance: balance(8, 2, 3),
      entries: ENTRIES,
      hasMore: true,
      attempts: [
        UNKNOWN,
        { ...UNKNOWN, id: 'pending', outcome: 'pending', label: 'helpful', surface: 'post' },
      ],
    },
    mutes: [
      { id: 'm1', made: NOW, kind: 'all', until: NOW + 40 * MINUTE },
      { id: 'm2', made: NOW, kind: 'reason', family: 'sign-up' },
      { id: 'm3', made: NOW, kind: 'network', network: 'facebook', until: NOW + 26 * 60 * MINUTE },
    ],
    notice: 'relabelled',
  },
  unrecognised: {
    ...BASE,
    view: { window: 28, network: 'linkedin', role: 'brand' },
    accounts: ACCOUNTS,
    isQuieter: true,
    lens: 'own',
    tab: {
      kind: 'answered',
      tab: { network: 'linkedin', state: 'unrecognised', canCheck: true, report: '<div>' },
    },
    ledger: { balance: balance(31, 6, 2), entries: ENTRIES.slice(1, 2), hasMore: false, attempts: [] },
  },
  failed: { ...BASE, ledger: 'failed', tab: { kind: 'answered', tab: { network: 'x', state: 'failed' } } },
} satisfies Record<string, PopupModel>;

export const VERDICT: Verdict = {
  label: 'pitch',
  probabilities: { helpful: 0.05, pitch: 0.93, neutral: 0.02 },
  reasons: [
    {
      span: { start: 0, end: 12 },
      quote: 'Sign up today',
      family: 'sign-up',
      cue: 'sign up today',
      direction: 'pitch',
      weight: 2.1,
    },
    {
      span: { start: 20, end: 32 },
      quote: 'dry the base for a day',
      family: 'step',
      cue: 'dry',
      direction: 'helpful',
      weight: 0.7,
    },
  ],
  modelVersion: '1.0.0',
  nudgeable: true,
  praiseworthy: false,
};

function toSighting(network: Network, surface: Surface, composer: string, editorMark: number): Sighting {
  const marks = { editorMark, editorMarks: 2, regionMark: 1, regionMarks: 1 };
  return { network, surface, composer, ...marks, day: '2026-11-19' };
}

export const SETTINGS: SettingsModel = {
  settings: DEFAULT_SETTINGS,
  sightings: [],
  figures: { shown: 0, followed: 0, disagreed: 0, dismissed: 0, recent: [] },
  isQuieter: false,
  now: NOW,
  shortcut: 'Alt+Shift+G',
  version: '0.1.0',
  modelVersion: '1.0.0',
};

export const SETTINGS_PAGES = {
  default: SETTINGS,
  changed: {
    ...SETTINGS,
    shortcut: null,
    figures: { shown: 9, followed: 2, disagreed: 1, dismissed: 4, recent: [] },
    isQuieter: true,
    sightings: [
      toSighting('x', 'post', 'x-home-post', 1),
      toSighting('x', 'reply', 'x-inline-reply', 2),
      toSighting('facebook', 'comment', 'facebook-comment', 1),
    ],
    settings: {
      display: { x: 'inline', linkedin: 'off', facebook: 'inline' },
      level: 'rare',
      lens: 'own',
      ownTarget: 7,
      keepText: { on: true, days: 30 },
      mutes: [
        { id: 'm1', made: NOW, kind: 'all', until: NOW + 40 * MINUTE },
        { id: 'm2', made: NOW, kind: 'reason', family: 'sign-up' },
      ],
      accounts: ACCOUNTS,
    },
  },
} satisfies Record<string, SettingsModel>;
