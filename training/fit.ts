import { exactExp, exactLog } from '../lib/core/exact-math.ts';
import type { Example } from './matrix.ts';

/**
 * Multinomial logistic regression with an L2 penalty, fitted by L-BFGS (Liu and Nocedal 1989) with a
 * backtracking line search. Only + - * / and square roots, in a fixed order: the same examples give the
 * same weights to the bit.
 */

export interface FitOptions {
  readonly columns: number;
  readonly classes: number;
  /** Penalty on the square of each weight of a column; biases go free. */
  readonly penalty: (column: number) => number;
  readonly iterations: number;
}

/** `weights[column * classes + class]`, then the biases of the classes. */
export type Weights = Float64Array;

const MEMORY = 8;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Logits of one row. */
export function toLogits(
  example: Example['row'],
  weights: Weights,
  classes: number,
  out: Float64Array,
): Float64Array {
  const biases = weights.length - classes;
  for (let c = 0; c < classes; c++) out[c] = weights[biases + c] as number;
  const { columns, values } = example;
  for (let i = 0; i < columns.length; i++) {
    const base = (columns[i] as number) * classes;
    const value = values[i] as number;
    for (let c = 0; c < classes; c++) out[c] = (out[c] as number) + value * (weights[base + c] as number);
  }
  return out;
}

/** Turns logits into probabilities in place and returns the logarithm of the normaliser. */
export function softmaxInPlace(logits: Float64Array): number {
  let top = logits[0] as number;
  for (const logit of logits) if (logit > top) top = logit;
  let sum = 0;
  for (let c = 0; c < logits.length; c++) {
    const power = exactExp((logits[c] as number) - top);
    logits[c] = power;
    sum += power;
  }
  for (let c = 0; c < logits.length; c++) logits[c] = (logits[c] as number) / sum;
  return top + exactLog(sum);
}

/** Mean loss with penalty; writes its gradient. */
function lossAndGradient(
  examples: readonly Example[],
  weights: Weights,
  penalties: Float64Array,
  options: FitOptions,
  gradient: Float64Array,
): number {
  const { classes } = options;
  const biases = weights.length - classes;
  gradient.fill(0);
  const scores = new Float64Array(classes);
  let loss = 0;
  let total = 0;
  for (const { row, target, weight } of examples) {
    toLogits(row, weights, classes, scores);
    const targetLogit = scores[target] as number;
    const normaliser = softmaxInPlace(scores);
    loss += weight * (normaliser - targetLogit);
    total += weight;
    scores[target] = (scores[target] as number) - 1;
    for (let c = 0; c < classes; c++) {
      scores[c] = (scores[c] as number) * weight;
      gradient[biases + c] = (gradient[biases + c] as number) + (scores[c] as number);
    }
    const { columns, values } = row;
    for (let i = 0; i < columns.length; i++) {
      const base = (columns[i] as number) * classes;
      const value = values[i] as number;
      for (let c = 0; c < classes; c++)
        gradient[base + c] = (gradient[base + c] as number) + value * (scores[c] as number);
    }
  }
  for (let i = 0; i < weights.length; i++) {
    const penalty = i < biases ? (penalties[(i / classes) | 0] as number) : 0;
    const weight = weights[i] as number;
    gradient[i] = (gradient[i] as number) / total + penalty * weight;
    loss += 0.5 * penalty * weight * weight * total;
  }
  return loss / total;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly rho: number;
}

function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (const { moved, turned, rho } of steps.toReversed()) {
    const alpha = rho * dot(moved, q);
    alphas.push(alpha);
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) - alpha * (turned[i] as number);
  }
  const last = steps.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.turned, last.turned));
  for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) * scale;
  steps.forEach(({ moved, turned, rho }, index) => {
    const beta = rho * dot(turned, q);
    const alpha = alphas[alphas.length - 1 - index] as number;
    for (let i = 0; i < q.length; i++) q[i] = (q[i] as number) + (alpha - beta) * (moved[i] as number);
  });
  for (let i = 0; i < q.length; i++) q[i] = -(q[i] as number);
  return q;
}

export function fit(examples: readonly Example[], options: FitOptions): Weights {
  const { columns, classes, iterations } = options;
  const penalties = Float64Array.from({ length: columns }, (_, column) => options.penalty(column));
  let weights: Weights = new Float64Array(columns * classes + classes);
  let gradient = new Float64Array(weights.length);
  let loss = lossAndGradient(examples, weights, penalties, options, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < iterations; round++) {
    const way = direction(gradient, steps);
    const slope = dot(way, gradient);
    let size = steps.length === 0 ? 1 : 1;
    let next = weights;
    let nextLoss = loss;
    const nextGradient = new Float64Array(weights.length);
    for (let tries = 0; tries < 20; tries++) {
      next = weights.map((weight, i) => weight + size * (way[i] as number));
      nextLoss = lossAndGradient(examples, next, penalties, options, nextGradient);
      if (nextLoss <= loss + 1e-4 * size * slope) break;
      size /= 2;
    }
    if (!(nextLoss < loss)) return weights;
    const moved = next.map((weight, i) => weight - (weights[i] as number));
    const turned = nextGradient.map((slopeNow, i) => slopeNow - (gradient[i] as number));
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) steps.push({ moved, turned, rho: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const isDone = loss - nextLoss < 1e-6 * Math.abs(loss);
    [weights, gradient, loss] = [next, nextGradient, nextLoss];
    if (isDone) return weights;
  }
  return weights;
}
