/**
 * Says yes at most `most` times in any `spanMs` milliseconds, so that two scripts that answer each
 * other cannot run in circles. `now` gives milliseconds.
 */
export function createBudget(most: number, spanMs: number, now: () => number): () => boolean {
  let spent: readonly number[] = [];
  return () => {
    const at = now();
    spent = spent.filter((time) => at - time < spanMs);
    if (spent.length >= most) return false;
    spent = [...spent, at];
    return true;
  };
}
