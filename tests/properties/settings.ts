// How often and from which seed the properties run: modest and the same every time in the suite; more,
// and elsewhere, with PROPERTY_RUNS=20000 PROPERTY_SEED=7.

/** For fc.assert: `runs` villages, or as many as asked for. A failure prints its seed and path. */
export function propertyRuns(runs: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Number(process.env['PROPERTY_RUNS'] ?? runs), seed: Number(process.env['PROPERTY_SEED'] ?? 20_220_301) };
}
