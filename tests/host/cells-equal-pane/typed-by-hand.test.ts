// LEDGER as people type it, and a ledger that goes on after it was typed. Costs 30 s of one core.
import { yearOf } from '../../../src/taskpane/session/session';
import type { YearResult } from '../../../src/engine';
import { columnOf, keyOf, rowOf, type Book, type SheetState } from '../model/book';
import { bookOfTables } from '../model/book-of';
import { formulaCall } from '../model/formula-call';
import { tablesOf } from '../../support/little-workbook';
import { GENERATED } from './generated-books';
import { PaneInExcel } from './pane-in-excel';
import { askedOf, differencesOf, TICKET, type Asked } from './shown-figures';
import { typedFormulas } from './typed-ranges';

jest.setTimeout(120_000);

let pane: PaneInExcel;
beforeAll(async () => {
  pane = await PaneInExcel.open();
});
afterAll(() => pane.close());

const isFigure = ({ formula: [id] }: Asked): boolean => id !== 'PROBLEMS' && id !== 'EXPLAIN';
/** In LEDGER's own cell: something is left out. */
const SAYS = '（要更新公式：';

async function figureDifferences(result: YearResult, ticket: unknown): Promise<readonly string[]> {
  const asked = askedOf(result).filter(isFigure);
  return differencesOf(
    asked,
    await pane.callAll(
      asked.map(({ formula: [id, ...args] }) => [id, ...args.map((each) => (each === TICKET ? ticket : each))]),
    ),
  );
}

describe('a LEDGER typed by hand', () => {
  it.each(GENERATED.filter((_, at) => at % 9 === 4).map((generated) => [generated.name, generated] as const))(
    'over %s is right, or shows why it is not, in each of 10 ways',
    async (_name, { write }) => {
      const result = (await pane.openBook(write()))!;
      const { book } = pane.core;
      const silent: string[] = [];
      for (const { slip, formula } of typedFormulas(result, book.date1904)) {
        const [[[ticket]]] = (await pane.callAs([
          { call: formulaCall(formula, { book, sheet: book.sheets[0] })!, manner: {} },
        ])) as unknown as readonly (readonly (readonly string[])[])[];
        if (ticket.startsWith('#') || ticket.includes(SAYS)) continue;
        silent.push(...(await figureDifferences(result, ticket)).map((line) => `${slip}: ${line.slice(0, 300)}`));
      }
      expect(silent).toEqual([]);
    },
  );
});

const VILLAGE = `
  # 花名册
  户号 户主 小组 常住
  0101 张三 一组 是
  0102 李四 一组 是
  # 登记
  日期 户号 户主 项目 数量
  2022-03-05 0101 张三 J1 1
  2022-04-06 0102 李四 J1 2
`;

/** The clerk copies the last row of records to another place. */
function copyRow(from: SheetState, to: SheetState, row: number): void {
  const last = Math.max(...[...from.cells.keys()].map(rowOf));
  for (const [key, cell] of [...from.cells]) if (rowOf(key) === last) to.cells.set(keyOf(row, columnOf(key)), cell);
}

describe('a ledger that goes on', () => {
  async function grown(
    change: (book: Book, records: SheetState) => void,
  ): Promise<{ readonly ticket: string; readonly differences: readonly string[] }> {
    await pane.openBook(bookOfTables(tablesOf(VILLAGE)));
    await pane.press('插入台账代号');
    change(pane.core.book, pane.core.book.sheets[1]);
    pane.core.changed();
    await pane.reread();
    const ticket = String(pane.formulas('LEDGER')[0].shown);
    return { ticket, differences: await figureDifferences(yearOf(pane.session!.current())!, ticket) };
  }

  it.each([3, 5, 150])('is calculated again for a record in row %i below its 3 rows', async (row) => {
    const { ticket, differences } = await grown((_, records) => copyRow(records, records, row));
    expect([ticket, differences]).toEqual([expect.stringMatching(/^台账 5行 2户 #/u), []]);
  });

  it('says that row 251 is read, but not watched', async () => {
    const { ticket, differences } = await grown((_, records) => {
      copyRow(records, records, 3);
      for (let row = 4; row < 252; row += 1) copyRow(records, records, row);
    });
    expect([ticket, differences]).toEqual([expect.stringContaining(`${SAYS}“登记”`), []]);
  });

  it('says that 1 sheet, added later, is read but not watched', async () => {
    const { ticket, differences } = await grown((book, records) => {
      book.sheets.push({ ...structuredClone(records), id: '{later}', name: '5月登记' });
      copyRow(records, records, 3);
    });
    expect([ticket, differences]).toEqual([expect.stringContaining(`${SAYS}“5月登记”`), []]);
  });
});
