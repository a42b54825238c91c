import type * as z from 'zod/mini';
import type { NetworkRules } from '../types.ts';
import { composerSchema, networkSchema } from './schema.ts';

function toProblems(name: string, issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.map(({ path, message }) => `${name}: ${path.join('.') || 'the row'} ${message}`);
}

/** What is wrong with the data of a network, each problem with the name of its row; nothing, if all is well. */
export function findProblems(name: string, rules: NetworkRules): string[] {
  const { composers, ...rest } = rules;
  const problems: string[] = [];
  const network = networkSchema.safeParse(rest);
  if (!network.success) problems.push(...toProblems(name, network.error.issues));
  if (rest.network !== name) problems.push(`${name}: is registered under another name than ${rest.network}`);
  const ids = new Set<string>();
  for (const [index, composer] of composers.entries()) {
    const id = composer.id || `${name} row ${index + 1}`;
    const row = composerSchema.safeParse(composer);
    if (!row.success) problems.push(...toProblems(id, row.error.issues));
    if (ids.has(id)) problems.push(`${id}: is there twice`);
    ids.add(id);
    if (!id.startsWith(`${name}-`)) problems.push(`${id}: does not begin with ${name}-`);
    if (composer.outcome === 'new-item' && composer.items.length === 0)
      problems.push(`${id}: items are the only proof of its outcome, and there are none`);
  }
  return problems;
}

/**
 * For the build: a network with a broken row is not handed out.
 * @throws naming every broken row.
 */
export function checkRules(all: Readonly<Record<string, NetworkRules>>): void {
  const problems = Object.entries(all).flatMap(([name, rules]) => findProblems(name, rules));
  if (problems.length > 0) throw new Error(`Adapter data is broken:\n  ${problems.join('\n  ')}`);
}
