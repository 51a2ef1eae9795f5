// The whole job on a file: `award` on a workbook of 20,000 rows beside SheetJS reading that file alone.
import { read, utils, write } from '@e965/xlsx';
import { parseDay } from '../src/engine';
import { addAwardSheets } from '../src/tasks/award-sheets';
import { openLedger } from '../src/tasks/open-ledger';
import { openWorkbookFile } from '../src/workbook/file';
import { PLAN_A } from './engine-path';
import { medianTimes } from './measure';
import { printTable, printTitle, short, type Figure } from './print';
import { syntheticLedger } from './synthetic-ledger';

const SIZE = { name: 'file', rows: 20_000, households: 1_000 };
const ROUNDS = { counted: 7, warmUp: 2, collect: true };

export async function awardAgainstReading(): Promise<Figure> {
  const bytes = workbookBytes();
  const contestants = [
    { name: 'award', run: () => award(bytes) },
    { name: 'SheetJS reading alone', run: () => read(bytes) },
  ];
  const times = await medianTimes(contestants, ROUNDS);
  printTitle(
    `award on ${SIZE.rows} rows of ${SIZE.households} households, ${short(bytes.length / 1024)} KiB; median of ${ROUNDS.counted}`,
  );
  printTable(
    ['', 'ms'],
    [...times].map(([name, time]) => [name, short(time)]),
  );
  const [ours, reading] = [...times.values()];
  return { what: 'award / SheetJS reading that file', value: ours / reading, unit: '×', atMost: 2 };
}

async function award(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openWorkbookFile(bytes, { name: 'ledger.xlsx' });
  const asked = { year: null, start: null, asOf: null, residents: null };
  const outcome = await openLedger(workbook, { schemes: [PLAN_A], scheme: null, ...asked });
  const date = parseDay('2022-12-31');
  if (outcome.kind !== 'opened' || date === null)
    throw new Error(`the synthetic workbook was not opened: ${outcome.kind}`);
  await addAwardSheets(workbook, outcome.result, { village: '某村', date });
  return workbook.toBytes();
}

function workbookBytes(): Uint8Array {
  const book = utils.book_new();
  for (const { sheet, rows } of syntheticLedger(SIZE, 'serial').tables) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
