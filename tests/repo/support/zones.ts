import type { IFlattenedRuleSet, IForbiddenRuleType } from 'dependency-cruiser';

/** A folder, and what of our own its files may import besides each other. Arrows point down only. */
interface Zone {
  readonly folder: string;
  /** Folders or files, as beginnings of paths. */
  readonly may: readonly string[];
  readonly packages?: readonly string[];
}

const SCORING = ['lib/classifier', 'lib/text', 'lib/core'];
/** Shapes only: these files hold no running code. */
const SHAPES = ['lib/ledger/types.ts', 'lib/settings/types.ts', 'lib/messaging/contract.ts'];
/** What the coach shows, as plain data: compose fills it in, the components draw it. */
const COACH_MODEL = 'lib/coaching/coach-model.ts';
const WORDS = ['lib/platform/i18n.ts', 'lib/platform/plural.ts', 'lib/platform/locale.ts'];

/** What components may know: shapes, words, and the balance, which is plain arithmetic. */
const SHOWN = [
  'lib/classifier/types.ts',
  'lib/ledger/balance.ts',
  'lib/ledger/day.ts',
  'lib/core',
  ...SHAPES,
  ...WORDS,
];

export const ZONES: readonly Zone[] = [
  { folder: 'lib/core', may: [] },
  { folder: 'lib/text', may: ['lib/core'] },
  { folder: 'lib/classifier', may: ['lib/text', 'lib/core'] },
  { folder: 'lib/editors', may: ['lib/text', 'lib/core'] },
  { folder: 'lib/networks', may: ['lib/editors', 'lib/core'], packages: ['zod'] },
  { folder: 'lib/page', may: ['lib/text', 'lib/core'], packages: ['@floating-ui/dom'] },
  { folder: 'lib/platform', may: ['lib/core', 'public/_locales'], packages: ['wxt'] },
  { folder: 'lib/settings', may: ['lib/core', 'lib/platform', ...SHAPES], packages: ['zod'] },
  { folder: 'lib/ledger', may: ['lib/core', 'lib/platform', ...SHAPES], packages: ['idb'] },
  {
    folder: 'lib/coaching',
    may: [
      'lib/core',
      'lib/platform',
      'lib/settings',
      'lib/ledger/balance.ts',
      'lib/ledger/day.ts',
      'lib/classifier/types.ts',
      ...SHAPES,
    ],
    packages: ['zod'],
  },
  {
    folder: 'lib/messaging',
    may: [
      'lib/platform',
      'lib/core',
      'lib/classifier/types.ts',
      'lib/settings',
      'lib/ledger/day.ts',
      ...SHAPES,
    ],
    packages: ['@webext-core/messaging', 'zod'],
  },
  {
    folder: 'lib/compose',
    may: [
      'lib/page',
      'lib/networks',
      'lib/editors',
      'lib/messaging',
      // The rules that page and background share: pure, no storage.
      'lib/ledger/balance.ts',
      'lib/ledger/day.ts',
      'lib/settings/mutes.ts',
      COACH_MODEL,
      ...SCORING,
      ...SHAPES,
    ],
  },
  { folder: 'components/shared', may: SHOWN, packages: ['preact'] },
  {
    folder: 'components/coach',
    may: ['components/shared', 'lib/page', COACH_MODEL, ...SHOWN],
    packages: ['preact'],
  },
  { folder: 'components/popup', may: ['components/shared', ...SHOWN], packages: ['preact'] },
  { folder: 'components/settings', may: ['components/shared', ...SHOWN], packages: ['preact'] },
  {
    folder: 'entrypoints',
    may: ['components', 'lib', 'public'],
    packages: ['preact', '@preact/signals', 'wxt'],
  },
];

function toZoneRules({ folder, may, packages = [] }: Zone): readonly IForbiddenRuleType[] {
  const own = [folder, ...may].map(escape).join('|');
  const bought = packages.map(escape).join('|') || '(?!)';
  return [
    {
      name: `${folder} imports only what lies below it`,
      severity: 'error',
      from: { path: `^${escape(folder)}/` },
      to: {
        path: '^(components|entrypoints|lib|public|training|bench|tests)/',
        pathNot: `^(${own})(/|$)`,
      },
    },
    {
      name: `${folder} uses no package but ${packages.join(', ') || 'none'}`,
      severity: 'error',
      from: { path: `^${escape(folder)}/` },
      to: { path: 'node_modules/', pathNot: `node_modules/(${bought})/` },
    },
  ];
}

/** Judged on every import, of types too. */
export const ZONE_RULES: IFlattenedRuleSet = {
  forbidden: ZONES.flatMap(toZoneRules),
};

interface Ban {
  readonly from: string;
  readonly what: string;
}

/** What must not be reached from where, through however many files. Types do not reach anything. */
export const BANS: readonly Ban[] = [
  { from: '^entrypoints/compose\\.content/', what: 'node_modules/(zod|idb|@wxt-dev/storage)/' },
  { from: '^entrypoints/compose\\.content/', what: '^lib/(ledger/(?!balance|day)|settings/(?!types|mutes))' },
  { from: '^entrypoints/popup/', what: 'node_modules/zod/' },
  { from: '^entrypoints/popup/', what: '^lib/classifier/' },
  { from: '^(entrypoints|components|lib)/', what: '^(training|tests|bench)/' },
];

/** Judged on the imports that are left when types are gone. */
export const VALUE_RULES: IFlattenedRuleSet = {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...BANS.map(({ from, what }): IForbiddenRuleType => ({
      name: `${from} does not reach ${what}`,
      severity: 'error',
      from: { path: from },
      to: { path: what, reachable: true },
    })),
  ],
};

function escape(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
