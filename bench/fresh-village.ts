// A village in a process that has scored nothing yet: prints the milliseconds of the first call after
// the engine is loaded. Started by main.ts, once a sample.
import { evaluated } from './engine-path';
import { SIZES, syntheticLedger } from './synthetic-ledger';

const ledger = syntheticLedger(SIZES.S, 'serial');
const start = performance.now();
evaluated(ledger);
console.log(performance.now() - start);
