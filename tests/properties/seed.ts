// Loaded before every test file: all properties start from one seed, so that a suite which passed passes
// again; PROPERTY_SEED=7 starts them elsewhere. fast-check prints the seed and path of a failure.
import * as fc from 'fast-check';

const USUAL_SEED = 20_220_301;

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? USUAL_SEED) });
