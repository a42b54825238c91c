import * as z from 'zod/mini';
import { ACTS, EVIDENCE, LABELS, OUTCOMES, SURFACES } from '../core/vocabulary.ts';
import { isDayOf } from '../ledger/day.ts';
import type { OutcomeReport } from '../ledger/types.ts';
import {
  handleSchema,
  MUTE_TARGETS,
  nameSchema,
  networkSchema,
  roleSchema,
  SETTING_SCHEMAS,
  timeSchema,
} from '../settings/schema.ts';
import { REACTIONS } from '../settings/types.ts';
import type { BackgroundMessage, RequestOf } from './channel.ts';

/** Longer than any network takes, and no burden yet. UTF-16 code units. */
const MAX_TEXT = 200_000;

const text = z.string().check(z.maxLength(MAX_TEXT));
const probability = z.number().check(z.minimum(0), z.maximum(1));
/** Number of a selector in its list. */
const mark = z.int().check(z.minimum(0), z.maximum(99));
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const byId = z.object({ id: nameSchema });

const outcomeReport: z.ZodMiniType<OutcomeReport> = z
  .object({
    id: nameSchema,
    at: timeSchema,
    day: z.string(),
    network: networkSchema,
    surface: z.enum(SURFACES),
    label: z.enum(LABELS),
    modelVersion: nameSchema,
    probabilities: z.object({ helpful: probability, pitch: probability, neutral: probability }),
    evidence: z.enum(EVIDENCE),
    acts: z.array(z.enum(ACTS)).check(z.maxLength(ACTS.length)),
    account: z.exactOptional(nameSchema),
    outcome: z.enum(OUTCOMES),
    text: z.exactOptional(text),
  })
  .check(z.refine((report) => isDayOf(report.day, report.at), { path: ['day'] }));

/**
 * What each message to the background must look like. Fields that are not named here are left out,
 * so that no word of a draft can ride along into the ledger.
 */
export const SCHEMAS: { readonly [K in BackgroundMessage]: z.ZodMiniType<RequestOf<K>> } = {
  recordOutcome: outcomeReport,
  undoEntry: byId,
  coachState: z.object({ network: networkSchema }),
  claimNudge: z.object({ network: networkSchema, family: nameSchema }),
  claimPraise: z.object({ network: networkSchema }),
  noteReaction: z.object({ reaction: z.enum(REACTIONS) }),
  endRestraint: z.strictObject({}),
  relabelEntry: z.object({ id: nameSchema, label: z.enum(LABELS) }),
  excludeEntry: z.object({ id: nameSchema, excluded: z.boolean() }),
  deleteEntry: byId,
  countAttempt: byId,
  dropAttempt: byId,
  checkText: z.object({
    text,
    network: z.exactOptional(networkSchema),
    surface: z.exactOptional(z.enum(SURFACES)),
    parent: z.exactOptional(text),
  }),
  findAccount: z.object({ network: networkSchema, handle: handleSchema }),
  nameAccount: z.object({ id: nameSchema, role: roleSchema }),
  noteSighting: z.object({
    network: networkSchema,
    surface: z.enum(SURFACES),
    composer: nameSchema,
    editorMark: mark,
    editorMarks: mark,
    regionMark: mark,
    regionMarks: mark,
    day: daySchema,
  }),
  forgetAccount: byId,
  addMute: z.discriminatedUnion('kind', MUTE_TARGETS),
  removeMute: byId,
  saveSettings: z.object({
    display: z.exactOptional(SETTING_SCHEMAS.display),
    level: z.exactOptional(SETTING_SCHEMAS.level),
    lens: z.exactOptional(SETTING_SCHEMAS.lens),
    ownTarget: z.exactOptional(SETTING_SCHEMAS.ownTarget),
    keepText: z.exactOptional(SETTING_SCHEMAS.keepText),
    mutes: z.exactOptional(SETTING_SCHEMAS.mutes),
    accounts: z.exactOptional(SETTING_SCHEMAS.accounts),
  }),
  deleteEverything: z.strictObject({}),
};
