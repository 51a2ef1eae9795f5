// A workbook just opened, as the add-in finds it: what its formulas show was calculated in another program's memory.
import type { CellValue } from '../../src/engine';
import { composeMetadata } from '../../src/functions/metadata';
import { FUNCTIONS } from '../../src/functions/table';
import { ledgerFormula } from '../../src/tasks/ledger-formula';
import { startUp } from '../../src/tasks/start-up';
import { Formulas, namedRanges } from '../functions/formulas';
import { PLAN_A } from '../support/little-ledgers';
import { tablesOf } from '../support/little-workbook';
import { scored } from '../tasks/opened';
import { builtBundle } from './built-bundle';
import { CalculatingExcel } from './calculating-excel';
import { ExcelPage } from './excel-page';
import { keyOf } from './model/book';
import { bookOf, sheetNamed } from './model/book-of';

jest.setTimeout(120_000);

let page: ExcelPage;
const core = new CalculatingExcel(composeMetadata(FUNCTIONS));
beforeAll(async () => {
  core.open(bookOf([{ name: 'Sheet1', rows: [] }]));
  page = await ExcelPage.open(core, builtBundle());
});
afterAll(() => page.close());

/** The village's sheets and 得分, whose formulas show what the file keeps:
 * the ticket of a ledger that nobody knows any more. */
async function openFile(stored: CellValue, spelt: (formula: string) => string = (formula) => formula): Promise<void> {
  const formulas = [
    [ledgerFormula(await scored(PLAN_A), tablesOf(PLAN_A))],
    ['=VILLAGE.SCORE(A1,"0101","2022-03")'],
    ['=VILLAGE.TOTAL(A1,"0102")'],
    ['=VILLAGE.SCOREBOARD(A1,2022,3)'],
    ['=VILLAGE.QUOTA(5)'],
  ];
  const book = bookOf([
    ...tablesOf(PLAN_A).map(({ sheet, rows }) => ({ name: sheet, rows })),
    { name: '得分', rows: formulas.map((row) => row.map(spelt)) },
  ]);
  const { cells } = sheetNamed(book, '得分');
  for (const [key, cell] of cells) cells.set(key, { ...cell, value: stored });
  core.open(book);
}

const shownAt = (row: number, column: number): CellValue =>
  sheetNamed(core.book, '得分').cells.get(keyOf(row, column))?.value ?? null;

/** Resolves once no cell waits for its function. */
function settled(): Promise<void> {
  return page.run(
    () =>
      new Promise((resolve) => {
        const look = (): void => {
          if (![...sheetNamed(core.book, '得分').cells.values()].some(({ value }) => value === '#BUSY!')) resolve();
        };
        core.onShown = look;
        look();
      }),
  );
}

describe('startUp in the genuine office.js with the functions on the same page', () => {
  const direct = new Formulas();
  const ticket = () =>
    direct.call(
      'LEDGER',
      [
        ['方案', 'fengsheng'],
        ['年度', 2022],
        ['起始月份', '2022-03'],
      ],
      ...namedRanges(tablesOf(PLAN_A)),
    );

  it.each([
    ['#N/A', (formula: string) => formula],
    ['#NAME?', (formula: string) => formula],
    ['#NAME?', (formula: string) => formula.replaceAll('VILLAGE.', '_xldudf_VILLAGE_')],
  ])('revives 5 formulas that show %s: each shows what the table of functions gives', async (stored, spelt) => {
    await openFile(stored, spelt);
    expect([0, 1, 2, 3, 4].map((row) => shownAt(row, 0))).toEqual([stored, stored, stored, stored, stored]);
    expect(await startUp(page.newHost().desk)).toEqual({ removed: [], revived: 5, locked: [] });
    await settled();
    expect([0, 1, 2].map((row) => shownAt(row, 0))).toEqual([expect.stringMatching(/^台账 /u), 105, 995]);
    expect(page.printed).toEqual([]);
  });

  it.each([5102, 'GeneralException'] as const)(
    'waits for an Excel that refuses LEDGER 2 requests with %s while it calculates',
    async (code) => {
      await openFile('#N/A');
      core.refusal = { times: 2, code };
      await startUp(page.newHost().desk);
      await settled();
      expect(core.refusal.times).toBe(0);
      expect([0, 1, 2].map((row) => shownAt(row, 0))).toEqual([expect.stringMatching(/^台账 /u), 105, 995]);
    },
  );

  it('shows #N/A with its reason where Excel refuses LEDGER all 5 requests', async () => {
    await openFile('#N/A');
    core.refusal = { times: 99, code: 'GeneralException' };
    await startUp(page.newHost().desk);
    await settled();
    core.refusal = null;
    expect([0, 1, 2].map((row) => shownAt(row, 0))).toEqual(['#N/A', '#N/A', '#N/A']);
    expect(core.reasonAt({ sheet: sheetNamed(core.book, '得分'), key: 0 })).toMatch(/^没能读到工作簿的格子/u);
  });

  it('fills 5 rows below a revived SCOREBOARD once there is room for them', async () => {
    await openFile('#N/A');
    const { cells } = sheetNamed(core.book, '得分');
    cells.delete(keyOf(4, 0));
    await startUp(page.newHost().desk);
    await settled();
    const board = direct.call('SCOREBOARD', ticket(), 2022, 3) as CellValue[][];
    expect(board.map((row, down) => row.map((_, across) => shownAt(3 + down, across)))).toEqual(board);
    expect(board).toHaveLength(5);
  });

  it('leaves 1 QUOTA alone in a workbook without LEDGER', async () => {
    core.open(bookOf([{ name: '得分', rows: [['=VILLAGE.QUOTA(5)']] }]));
    expect(await startUp(page.newHost().desk)).toEqual({ removed: [], revived: 0, locked: [] });
    expect(shownAt(0, 0)).toBeNull();
  });
});
