// How often the properties run: modestly in the suite, more with PROPERTY_RUNS=20000. Their seed: seed.ts.

/** For fc.assert: `runs` villages, or as many as asked for. */
export function propertyRuns(runs: number): { readonly numRuns: number } {
  return { numRuns: Number(process.env['PROPERTY_RUNS'] ?? runs) };
}
