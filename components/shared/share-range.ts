/** Two-sided 95 % quantile of the standard normal distribution. */
const Z_95 = 1.959964;

export interface ShareRange {
  /** Lower and upper end, 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/**
 * Where the true share of gives among gives and asks lies with 95 % confidence: Wilson's score
 * interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 1927, pp. 209-212). It stays within 0 and 1
 * and is honest for the handful of posts a week holds. Null where there is neither give nor ask.
 */
export function findShareRange(gives: number, asks: number): ShareRange | null {
  const n = gives + asks;
  if (n === 0) return null;
  const share = gives / n;
  const z2 = Z_95 * Z_95;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
