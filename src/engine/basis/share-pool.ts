// A sum of money shared in proportion to points, in whole units: the shares sum to the sum, and none is a
// unit or more away from its exact value.

/**
 * By weight (whole numbers ≥ 0): how many of the `units` each gets; every one 0 when no weight is above 0.
 * What rounding down leaves over goes to the largest fractions, one unit each; of equal fractions to the first.
 */
export function sharePool(units: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) return weights.map(() => 0);
  // Grains × fen pass the whole numbers that a double can hold.
  const exact = weights.map((weight) => BigInt(units) * BigInt(weight));
  const shares = exact.map((part) => Number(part / whole));
  const rest = exact.map((part) => part % whole);
  const byRest = [...rest.entries()].sort(([a, mine], [b, other]) => (mine === other ? a - b : mine < other ? 1 : -1));
  const left = units - shares.reduce((sum, share) => sum + share, 0);
  const raised = new Set(byRest.slice(0, left).map(([at]) => at));
  return shares.map((share, at) => (raised.has(at) ? share + 1 : share));
}
