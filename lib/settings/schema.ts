import * as z from 'zod/mini';
import { NETWORKS } from '../core/vocabulary.ts';
import { MUTES_AT_MOST } from './mutes.ts';
import { ACCOUNTS_AT_MOST } from './accounts.ts';
import type { Account, AccountRole, Mute, Settings } from './types.ts';
import { ACCOUNT_ROLES, DISPLAYS, LENSES, LEVELS } from './types.ts';

// The compiled parsers need `eval`, and already the probe for it trips the content policy.
z.config({ jitless: true });

const MAX_RETENTION_DAYS = 3_650;

/** Names that code makes: ids, cue families, versions. No spaces, so that no sentence fits. */
export const nameSchema = z.string().check(z.regex(/^[\w.:+-]{1,80}$/));
/** Id of a cue: the pattern it is written as in the lexicon, such as `<percent> off`. */
const cueSchema = z.string().check(z.regex(/^[^\p{Cc}]{1,1000}$/u));
/** Milliseconds since the epoch, up to the year 9999. */
export const timeSchema = z.int().check(z.minimum(0), z.maximum(253_402_214_400_000));
export const networkSchema = z.enum(NETWORKS);

/** What is muted, without the id and time that the background gives. */
export const MUTE_TARGETS = [
  z.object({ kind: z.literal('all'), until: z.exactOptional(timeSchema) }),
  z.object({ kind: z.literal('network'), network: networkSchema, until: z.exactOptional(timeSchema) }),
  z.object({ kind: z.literal('reason'), family: nameSchema, until: z.exactOptional(timeSchema) }),
  z.object({
    kind: z.literal('phrase'),
    cue: cueSchema,
    family: nameSchema,
    until: z.exactOptional(timeSchema),
  }),
] as const;

const made = { id: nameSchema, made: timeSchema };

export const muteSchema: z.ZodMiniType<Mute> = z.discriminatedUnion('kind', [
  z.extend(MUTE_TARGETS[0], made),
  z.extend(MUTE_TARGETS[1], made),
  z.extend(MUTE_TARGETS[2], made),
  z.extend(MUTE_TARGETS[3], made),
]);

/** As a page shows it: one line, no longer than any name. */
export const handleSchema = z.string().check(z.regex(/^[^\p{Cc}]{1,80}$/u));
export const roleSchema: z.ZodMiniType<AccountRole | null> = z.nullable(z.enum(ACCOUNT_ROLES));

const accountSchema: z.ZodMiniType<Account> = z.object({
  id: nameSchema,
  network: networkSchema,
  handle: handleSchema,
  role: roleSchema,
});

const display = z.enum(DISPLAYS);

/** One schema for each setting, so that one unreadable value does not take the others with it. */
export const SETTING_SCHEMAS: { readonly [K in keyof Settings]: z.ZodMiniType<Settings[K]> } = {
  display: z.object({ x: display, linkedin: display, facebook: display }),
  level: z.enum(LEVELS),
  lens: z.enum(LENSES),
  ownTarget: z.int().check(z.minimum(1), z.maximum(20)),
  keepText: z.object({
    on: z.boolean(),
    days: z.int().check(z.minimum(1), z.maximum(MAX_RETENTION_DAYS)),
  }),
  mutes: z.array(muteSchema).check(z.maxLength(MUTES_AT_MOST)),
  accounts: z.array(accountSchema).check(z.maxLength(ACCOUNTS_AT_MOST)),
};
