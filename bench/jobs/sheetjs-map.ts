// The careful script that somebody would write instead: SheetJS reads the file, a Map scores it. Prints the sum of all
// totals in half points, and the households.
import { readFileSync } from 'node:fs';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../../src/engine';
import { mapGroupBy } from '../map-group-by';
import { HEADER_ROWS } from '../synthetic-ledger';
import { said } from './job';

type Rows = readonly (readonly CellValue[])[];

function rowsOf(sheet: WorkSheet): Rows {
  return utils.sheet_to_json<CellValue[]>(sheet, { header: 1, defval: null });
}

/** Each table under `HEADER_ROWS` rows, as `mapGroupBy` has them. */
function tablesOf(path: string): readonly Rows[] {
  if (!path.endsWith('.csv')) {
    const { SheetNames, Sheets } = read(readFileSync(path), { dense: true });
    return SheetNames.map((name) => rowsOf(Sheets[name]));
  }
  const { SheetNames, Sheets } = read(readFileSync(path, 'utf8'), { type: 'string', raw: true, dense: true });
  const events = rowsOf(Sheets[SheetNames[0]]);
  const ids = new Set(events.slice(1).map((row) => String(row[1])));
  return [
    [[], [], ...Array.from(ids, (id) => [id, '', '', '是'])],
    [...Array<never[]>(HEADER_ROWS - 1).fill([]), ...events],
  ];
}

const [, , path] = process.argv;
const tables = tablesOf(path).map((rows) => ({ sheet: '', rows }));
console.log(said(mapGroupBy({ tables, manner: 'noted', size: { name: '', rows: 0, households: 0 } })));
