import { judge } from '../lib/classifier/judge.ts';
import type { Draft, Verdict } from '../lib/classifier/types.ts';
import { NETWORKS, SURFACES } from '../lib/core/vocabulary.ts';

/** What `npm run score` answers to one line: a verdict, or what is wrong with the line. */
export type ScoredLine =
  | (Pick<Verdict, 'label' | 'probabilities' | 'reasons' | 'modelVersion' | 'abstained'> & {
      readonly id?: unknown;
    })
  | { readonly line: number; readonly error: string };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  return `is ${Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`}`;
}

/** Absent and null are the same: not said. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function findFault(row: Record<string, unknown>): string | null {
  const { text, network, surface, parent } = row;
  if (typeof text !== 'string') return `"text" must be a string; it ${describe(text)}`;
  for (const [name, value, known] of [
    ['network', network, NETWORKS],
    ['surface', surface, SURFACES],
  ] as const) {
    if (!isSaid(value)) continue;
    if (typeof value !== 'string') return `"${name}" must be a string; it ${describe(value)}`;
    if (!(known as readonly string[]).includes(value)) return `"${name}" must be one of ${known.join(', ')}`;
  }
  if (isSaid(parent) && typeof parent !== 'string')
    return `"parent" must be a string; it ${describe(parent)}`;
  return null;
}

function toDraft({ text, network, surface, parent }: Record<string, unknown>): Draft {
  return {
    text: text as string,
    ...(isSaid(network) && { network: network as NonNullable<Draft['network']> }),
    ...(isSaid(surface) && { surface: surface as NonNullable<Draft['surface']> }),
    ...(isSaid(parent) && { parent: parent as string }),
  };
}

interface RawJson {
  rawJSON(text: string): unknown;
}

/** The id with its numbers as they were written: a parsed 12345678901234567890 would come back as another. */
function readId(source: string): unknown {
  const keep = (_key: string, value: unknown, context: { readonly source?: string }): unknown =>
    typeof value === 'number' && context.source !== undefined
      ? (JSON as unknown as RawJson).rawJSON(context.source)
      : value;
  const parse = JSON.parse as (text: string, reviver: typeof keep) => Record<string, unknown>;
  return parse(source, keep)['id'];
}

/** Answers one line of JSON. `line` counts from 1. Never throws for what the line holds. */
export function scoreLine(source: string, line: number): ScoredLine {
  let row: unknown;
  try {
    row = JSON.parse(source);
  } catch {
    return { line, error: source.trim() === '' ? 'the line is empty' : 'the line is not JSON' };
  }
  if (!isRecord(row)) return { line, error: `the line must hold an object; it ${describe(row)}` };
  const fault = findFault(row);
  if (fault !== null) return { line, error: fault };
  const { label, probabilities, reasons, modelVersion, abstained } = judge(toDraft(row));
  return {
    ...(Object.hasOwn(row, 'id') && { id: readId(source) }),
    label,
    probabilities,
    reasons,
    modelVersion,
    ...(abstained !== undefined && { abstained }),
  };
}
