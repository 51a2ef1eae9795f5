// LEDGER formulas as people type them: ranges that miss a header row, the label column, the last column or the last
// rows of their tables. Every cell is what the pane shows, or the formula's own cell says what it leaves out.
// Costs 20 s.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinSchemes, type CellTable, type YearResult } from '../../src/engine';
import { SeenRange, type SheetArea } from '../../src/functions/seen-workbook';
import { openTables } from '../../src/tasks/open-ledger';
import { openWorkbookFile } from '../../src/workbook/file';
import { Formulas } from './formulas';

jest.setTimeout(120_000);

const CASES = join(__dirname, '..', 'cases');
const FILES = ['ledgers', 'clerks'].flatMap((folder) =>
  readdirSync(join(CASES, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);
const GIVEN = [[null, null]];

type Cut = (area: SheetArea) => SheetArea;
const CUTS: readonly (readonly [string, Cut])[] = [
  ['whole sheets', (area) => area],
  ['sheets from their 3rd row on', (area) => ({ ...area, top: Math.min(area.bottom, area.top + 2) })],
  ['sheets without their first 2 columns', (area) => ({ ...area, left: Math.min(area.right, area.left + 2) })],
  ['sheets without their last 4 rows', (area) => ({ ...area, bottom: Math.max(area.top, area.bottom - 4) })],
  ['sheets without their last 2 columns', (area) => ({ ...area, right: Math.max(area.left, area.right - 2) })],
];

function areaOf({ sheet, rows, top = 0, left = 0 }: CellTable): SheetArea {
  return {
    sheet,
    top,
    left,
    bottom: top + rows.length - 1,
    right: left + Math.max(...rows.map((row) => row.length)) - 1,
  };
}

/** What differs between the cells and the year: a household's total or rank. `told`:
 * LEDGER's own cell names what it leaves out. */
function compare(
  year: YearResult,
  tables: readonly CellTable[],
  cut: Cut,
): { readonly different: readonly string[]; readonly told: boolean } {
  const read = new Set(
    year.ledger.tables.filter(({ taken, columns }) => taken && columns.length > 0).map(({ sheet }) => sheet),
  );
  const ranges = tables.flatMap((table) => {
    if (table.sheet === '积分设置' || table.sheet === '积分方案') return [areaOf(table)];
    return read.has(table.sheet) ? [cut(areaOf(table))] : [];
  });
  const formulas = new Formulas();
  const ticket = formulas.bare('LEDGER', null, ...ranges.map((area) => new SeenRange(GIVEN, tables, area)));
  if (typeof ticket !== 'string' || ticket.startsWith('#')) return { different: ['LEDGER'], told: true };
  const { households } = year.ledger.roster;
  const shown = (id: string): readonly unknown[] =>
    (
      formulas.call(
        id,
        ticket,
        households.map((household) => [household.id]),
        year.scores.year,
      ) as unknown[][]
    ).map(([cell]) => cell);
  const [totals, ranks] = [shown('TOTAL'), shown('RANK')];
  const known = (cell: unknown): unknown => (typeof cell === 'number' ? cell : 0);
  const different = households
    .filter(
      (_, at) =>
        known(totals[at]) !== year.scores.total[at] / year.scores.scale || known(ranks[at]) !== year.ranking.rank[at],
    )
    .map(({ id }) => id);
  return { different, told: ticket.includes('更新公式') };
}

type Opened = { readonly file: string; readonly tables: readonly CellTable[]; readonly year: YearResult };

let workbooks: readonly Opened[] = [];

beforeAll(async () => {
  const opened = await Promise.all(
    FILES.map(async (file): Promise<readonly Opened[]> => {
      const tables = await openWorkbookFile(new Uint8Array(readFileSync(join(CASES, file))), {
        name: file,
      }).readTables();
      const outcome = openTables(tables, {
        schemes: builtinSchemes(),
        scheme: null,
        year: null,
        start: null,
        asOf: null,
        residents: null,
      });
      return outcome.kind === 'opened' ? [{ file, tables, year: outcome.result }] : [];
    }),
  );
  workbooks = opened.flat();
});

describe('LEDGER typed by hand', () => {
  it.each(CUTS)(
    `over %s shows the pane's totals and ranks of ${FILES.length} workbooks, or says what is left out`,
    (_, cut) => {
      const compared = workbooks.map(({ file, tables, year }) => ({ file, ...compare(year, tables, cut) }));
      const differing = compared.filter(({ different }) => different.length > 0);
      expect(
        differing
          .filter(({ told }) => !told)
          .map(({ file, different }) => `${file}: ${different.slice(0, 3).join('、')}`),
      ).toEqual([]);
      expect(differing.length).toBeLessThan(FILES.length * 0.1);
      expect(compared.length).toBeGreaterThan(FILES.length * 0.9);
    },
  );
});
