// All fixes of a badly typed ledger at once: a workbook of 20,000 rows with days written as texts, changed cell by cell
// on its bytes, beside the time of opening it.
import { utils, write } from '@e965/xlsx';
import { readLedger } from '../src/engine';
import { applyFixes, offerFixes } from '../src/tasks/tidy-cells';
import { openWorkbookFile, type FileWorkbook } from '../src/workbook/file';
import { PLAN_A } from './engine-path';
import { median } from './measure';
import { printTable, printTitle, short, type Figure } from './print';
import { syntheticLedger } from './synthetic-ledger';

const SIZE = { name: 'file', rows: 20_000, households: 1_000 };
const ROUNDS = 5;
const WARM_UP = 1;
/** Formulas of another sheet that look at the households and counts of the events, not at their days. */
const TOTALS = 1_000;

export async function fixesAgainstOpening(): Promise<readonly Figure[]> {
  const bytes = workbookBytes();
  const times = { opening: [] as number[], fixing: [] as number[], after: [] as number[] };
  let count = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const [opening, workbook] = await timed(async () => opened(bytes));
    const tables = await workbook.readTables();
    const fixes = offerFixes(tables, readLedger(tables, PLAN_A));
    const [fixing, { undo, left }] = await timed(() => applyFixes(workbook, fixes));
    const [after] = await timed(() => workbook.readTables());
    if (left.length > 0 || undo.length !== fixes.length)
      throw new Error(`${left.length} of ${fixes.length} cells were left`);
    if (round < WARM_UP) continue;
    count = undo.length;
    times.opening.push(opening);
    times.fixing.push(fixing);
    times.after.push(after);
  }
  printTitle(
    `${count} fixes on ${SIZE.rows} rows and ${TOTALS} formulas, ${short(bytes.length / 1024)} KiB; median of ${ROUNDS}`,
  );
  printTable(
    ['', 'ms'],
    Object.entries(times).map(([name, each]) => [name, short(median(each))]),
  );
  return [
    { what: `${count} fixes on one workbook`, value: median(times.fixing), unit: 'ms', atMost: 2_000 },
    { what: `${count} fixes / opening that workbook`, value: median(times.fixing) / median(times.opening), unit: '×' },
  ];
}

async function opened(bytes: Uint8Array): Promise<FileWorkbook> {
  const workbook = openWorkbookFile(bytes, { name: 'ledger.xlsx' });
  await workbook.readTables();
  return workbook;
}

async function timed<Result>(step: () => Promise<Result>): Promise<readonly [milliseconds: number, result: Result]> {
  const start = performance.now();
  const result = await step();
  return [performance.now() - start, result];
}

function workbookBytes(): Uint8Array {
  const book = utils.book_new();
  for (const { sheet, rows } of syntheticLedger(SIZE, 'text').tables) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  }
  const totals = Array.from({ length: TOTALS }, (_, at) => [
    {
      t: 'n',
      v: 0,
      f: `SUMIF(加减分登记!$B$3:$B$${SIZE.rows + 2},花名册!B${at + 3},加减分登记!$E$3:$E$${SIZE.rows + 2})`,
    },
  ]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(totals), '合计');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
