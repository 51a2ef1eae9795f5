// 300 households × 12 months in the genuine office.js: prints how many flushes and milliseconds the cells took, and
// LEDGER with its reading of the workbook before them. Started by functions.ts in a process of its own, without being
// built.
import { composeMetadata } from '../src/functions/metadata';
import { FUNCTIONS } from '../src/functions/table';
import { builtBundle } from '../tests/host/built-bundle';
import { CalculatingExcel } from '../tests/host/calculating-excel';
import { Cells, GenuineOffice } from '../tests/host/genuine-office';
import { bookOf } from '../tests/host/model/book-of';
import { YEAR } from './plan-a';
import { SIZES, syntheticLedger } from './synthetic-ledger';

async function main(): Promise<void> {
  const { tables } = syntheticLedger(SIZES.S, 'serial');
  const excel = new CalculatingExcel(composeMetadata(FUNCTIONS));
  excel.open(bookOf(tables.map(({ sheet, rows }) => ({ name: sheet, rows }))));
  const office = await GenuineOffice.open(excel.functions, builtBundle(), excel);
  const [roster] = tables;
  const ranges = tables.flatMap(({ sheet, rows }) => [sheet, new Cells(rows, `'${sheet}'!$A$1:$E$${rows.length}`)]);
  const asked = performance.now();
  const [[ticket]] = (await office.call(
    'LEDGER',
    [
      ['方案', 'fengsheng'],
      ['年度', YEAR],
    ],
    ...ranges,
  )) as string[][];
  const ledger = performance.now() - asked;
  const cells = roster.rows
    .slice(2)
    .flatMap(([id]) =>
      Array.from(
        { length: 12 },
        (_, at) => ['SCORE', ticket, id, `${YEAR}-${String(at + 1).padStart(2, '0')}`] as const,
      ),
    );
  const before = office.excel.flushes;
  const start = performance.now();
  await office.callAll(cells);
  console.log(
    JSON.stringify({ flushes: office.excel.flushes - before, milliseconds: performance.now() - start, ledger }),
  );
  office.close();
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
