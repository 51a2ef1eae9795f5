// `npm run bench`: speed and memory of the whole path beside what else could have been used, in one run.
// Nothing here is a test; it fails only when two implementations disagree on a figure.
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { awardAgainstReading } from './award-workbook';
import { compareManner } from './compare';
import { evaluated } from './engine-path';
import { excelFigures } from './excel';
import { fixesAgainstOpening } from './fix-workbook';
import { functionFigures } from './functions';
import { median, retainedBytes } from './measure';
import { pageFigures } from './page';
import { paneFigures } from './pane';
import { printFigures, printTitle, type Figure } from './print';
import { SIZES, syntheticLedger, type Manner } from './synthetic-ledger';

const FRESH_STARTS = 7;

function retainedFigure(manner: Manner): Figure {
  const ledger = syntheticLedger(SIZES.L, manner);
  evaluated(syntheticLedger(SIZES.S, manner));
  const bytes = retainedBytes(() => evaluated(ledger));
  return { what: `retained a row of L, ${manner}`, value: bytes / SIZES.L.rows, unit: 'bytes', atMost: 100 };
}

function freshFigure(): Figure {
  const samples = Array.from({ length: FRESH_STARTS }, () =>
    Number(execFileSync(process.execPath, [join(__dirname, 'fresh-village.js')], { encoding: 'utf8' })),
  );
  return { what: 'a village, fresh process after load', value: median(samples), unit: 'ms', atMost: 40 };
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${availableParallelism()} cores; ours on one core, DuckDB on all`);
  const figures = [
    ...(await compareManner('serial')),
    ...(await compareManner('text')),
    ...(await compareManner('noted')),
    retainedFigure('serial'),
    retainedFigure('text'),
    freshFigure(),
    await awardAgainstReading(),
    ...(await fixesAgainstOpening()),
    ...functionFigures(),
    ...excelFigures(),
    ...paneFigures(),
    ...pageFigures(),
  ];
  printTitle('Against the targets');
  printFigures(figures);
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
