/**
 * Exponential and logarithm from + - * / alone. The language leaves the last bits of `Math.exp` and
 * `Math.log` to the engine; verdicts and trained weights must be the same to the bit everywhere.
 * Relative error is below 1e-14 in the range that a classifier uses.
 */

const LN2 = 0.6931471805599453;

/** e to the x. 0 below -700, and never more than e to the 700. */
export function exactExp(x: number): number {
  if (x < -700) return 0;
  const bounded = x > 700 ? 700 : x;
  const power = Math.round(bounded / LN2);
  const rest = bounded - power * LN2;
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 14; i++) {
    term = (term * rest) / i;
    sum += term;
  }
  let scale = 1;
  const step = power < 0 ? 0.5 : 2;
  for (let i = Math.abs(power); i > 0; i--) scale *= step;
  return sum * scale;
}

/** Natural logarithm of a positive number. */
export function exactLog(x: number): number {
  let mantissa = x;
  let power = 0;
  while (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    power++;
  }
  while (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    power--;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let term = ratio;
  let sum = 0;
  for (let i = 1; i < 24; i += 2) {
    sum += term / i;
    term *= square;
  }
  return 2 * sum + power * LN2;
}
