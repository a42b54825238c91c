import { CLASSES, type Class } from '../core/vocabulary.ts';
import { FAMILIES } from './cues/families.ts';
import type { CueMatch } from './cues/matcher.ts';
import type { DraftReading } from './features/reading.ts';
import { weighSpan } from './explain.ts';
import type { Model } from './model/model.ts';
import { scoreDraft, type Scored } from './score.ts';
import { toReadable } from './readable-span.ts';
import type { Draft, Reason, Span } from './types.ts';

const MAX_REASONS = 3;
/** How many spans are tried by scoring the draft without them: the dearest part of a verdict. */
const MAX_TRIALS = 4;
/** In drafts longer than this (characters) one span less is tried. */
const LONG_DRAFT = 1_200;
/** Spans that add less are not worth a reader's time. */
const LEAST_WEIGHT = 0.08;
/** Matches at most so many tokens apart, in one sentence, are one reason. */
const JOIN_DISTANCE = 1;
/** A reason longer than this share of the draft would say "all of it"; short drafts are left more. */
const MAX_SHARE = 0.6;
const LEAST_LIMIT = 60;

interface Candidate {
  readonly span: Span;
  readonly match: CueMatch;
  readonly weight: number;
}

/** The class with the largest logit besides `label`. */
export function bestOther(logits: ArrayLike<number>, label: Class): Class {
  let best: Class | null = null;
  CLASSES.forEach((other, c) => {
    if (other === label) return;
    if (best === null || (logits[c] as number) > (logits[CLASSES.indexOf(best)] as number)) best = other;
  });
  return best ?? label;
}

/** Runs of matches of families that speak for `label`, as readable spans. */
function joinMatches(reading: DraftReading, label: Class): CueMatch[][] {
  const own = reading.matches
    .filter((match) => FAMILIES[match.family]?.hint === label)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const groups: CueMatch[][] = [];
  let end = -Infinity;
  for (const match of own) {
    const isNear = match.from <= end + JOIN_DISTANCE && !hasBoundary(reading, end, match.from);
    if (isNear) (groups.at(-1) as CueMatch[]).push(match);
    else groups.push([match]);
    end = isNear ? Math.max(end, match.to) : match.to;
  }
  return groups;
}

function hasBoundary({ tokens }: DraftReading, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'stop' || token.kind === 'break' || token.kind === 'gap')
      return true;
    if (token.kind === 'mark' && token.key !== ':') return true;
  }
  return false;
}

function toSpan({ tokens }: DraftReading, from: number, to: number): Span {
  const covered = tokens.slice(from, to);
  return { start: covered[0]?.start ?? 0, end: covered.at(-1)?.end ?? 0 };
}

function toCandidates(scored: Scored, model: Model, label: Class, other: Class, text: string): Candidate[] {
  const { reading } = scored;
  const weigh = (span: Span): number => weighSpan(scored, model, span, label, other);
  const candidates: Candidate[] = [];
  for (const group of joinMatches(reading, label)) {
    const from = Math.min(...group.map((match) => match.from));
    const to = Math.max(...group.map((match) => match.to));
    const readable = toReadable(reading, text, { from, to });
    const span = toSpan(reading, readable.from, readable.to);
    const weight = weigh(span);
    if (weight < LEAST_WEIGHT || span.end - span.start > Math.max(LEAST_LIMIT, text.length * MAX_SHARE))
      continue;
    const strongest =
      group.length === 1
        ? 0
        : strongestOf(group.map((match) => weigh(toSpan(reading, match.from, match.to))));
    candidates.push({ span, match: group[strongest] as CueMatch, weight });
  }
  return candidates.toSorted((a, b) => b.weight - a.weight || a.span.start - b.span.start);
}

function strongestOf(weights: readonly number[]): number {
  let best = 0;
  weights.forEach((weight, i) => {
    if (weight > (weights[best] as number)) best = i;
  });
  return best;
}

function isOverlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether the draft without `span` speaks less for `label`: its probability and its lead both fall. */
function isBorneOut(
  draft: Draft,
  scored: Scored,
  model: Model,
  span: Span,
  label: Class,
  other: Class,
): boolean {
  const text = draft.text.slice(0, span.start) + draft.text.slice(span.end);
  const without = scoreDraft({ ...draft, text }, model);
  const lead = (logits: Float64Array): number =>
    (logits[CLASSES.indexOf(label)] as number) - (logits[CLASSES.indexOf(other)] as number);
  return (
    without.probabilities[label] < scored.probabilities[label] && lead(without.logits) < lead(scored.logits)
  );
}

/**
 * At most three spans that speak for `label`, strongest first, one for each family. Each weight is the
 * exact contribution of the features inside the span; each is shown only where the draft scored anew
 * without the span really speaks less for `label`.
 */
export function findReasons(draft: Draft, scored: Scored, model: Model, label: Class): Reason[] {
  const other = bestOther(scored.logits, label);
  const reasons: Reason[] = [];
  const limit = draft.text.length > LONG_DRAFT ? MAX_TRIALS - 1 : MAX_TRIALS;
  let trials = 0;
  for (const { span, match, weight } of toCandidates(scored, model, label, other, draft.text)) {
    const family = FAMILIES[match.family];
    if (
      family === undefined ||
      reasons.some((reason) => reason.family === family.id || isOverlap(reason.span, span))
    )
      continue;
    if (trials++ === limit) break;
    if (!isBorneOut(draft, scored, model, span, label, other)) continue;
    const quote = draft.text.slice(span.start, span.end);
    reasons.push({ span, quote, family: family.id, cue: match.cue, direction: label, weight });
    if (reasons.length === MAX_REASONS) break;
  }
  return reasons;
}
