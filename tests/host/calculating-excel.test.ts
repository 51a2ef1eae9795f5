import type { FunctionsMetadata } from '../../src/functions/metadata';
import { CalculatingExcel, type Refusal } from './calculating-excel';
import { DESKTOP, type FunctionManner } from './excel-functions';
import { ExcelPage } from './excel-page';
import { keyOf } from './model/book';
import { bookOf, sheetNamed } from './model/book-of';

jest.setTimeout(60_000);

const cells = { name: '', description: '', type: 'any', dimensionality: 'matrix' } as const;
const one = {
  id: 'WHERE',
  name: 'WHERE',
  description: '',
  parameters: [cells, { ...cells, repeating: true }],
  result: { type: 'any', dimensionality: 'matrix' },
  options: { requiresParameterAddresses: true },
} as const;
const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [one, { ...one, id: 'READS', name: 'READS' }, { ...one, id: 'SEES', name: 'SEES' }],
};

/** WHERE tells the addresses that it got, READS the first cell of the workbook as the Excel API gives it, SEES its
 * arguments. */
const FUNCTIONS = `
  CustomFunctions.associate('WHERE', (...args) => [[JSON.stringify(args[args.length - 1].parameterAddresses === undefined ? 'none' : args[args.length - 1].parameterAddresses)]]);
  CustomFunctions.associate('SEES', (...args) => [[JSON.stringify(args.slice(0, -1))]]);
  CustomFunctions.associate('READS', async () => {
    for (let times = 0; ; times += 1) {
      try {
        return await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('台账').getRangeByIndexes(0, 0, 1, 1).load('values');
          await context.sync();
          return [[range.values[0][0]]];
        });
      } catch (failure) {
        if (times === 3) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, failure.code);
      }
    }
  });
`;

const core = new CalculatingExcel(METADATA);
let page: ExcelPage;
beforeAll(async () => {
  core.open(bookOf([{ name: '台账', rows: [] }]));
  page = await ExcelPage.open(core, FUNCTIONS);
});
afterAll(() => page.close());

function settled(): Promise<void> {
  return page.run(
    () =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!core.calculating) resolve();
        };
        core.onShown = look;
        look();
      }),
  );
}

/** What 得分!A1 shows for the formula, once 台账!A1 holds a 7 and B1:B2 a 0, a blank cell and an error. */
async function shown(
  formula: string,
  manner: Partial<FunctionManner> = {},
  refusal: Refusal | null = null,
): Promise<unknown> {
  core.functions.manner = { ...DESKTOP, ...manner };
  core.open(
    bookOf([
      {
        name: '台账',
        rows: [
          [7, 0],
          [null, null],
          [null, '#N/A'],
        ],
      },
      { name: '得分', rows: [['']] },
    ]),
  );
  core.refusal = refusal;
  await page.run(() =>
    Excel.run((context) => {
      context.workbook.worksheets.getItem('得分').getRangeByIndexes(0, 0, 1, 1).formulas = [[formula]];
      return context.sync();
    }),
  );
  await settled();
  return sheetNamed(core.book, '得分').cells.get(keyOf(0, 0))?.value;
}

describe('CalculatingExcel', () => {
  const FORMULA = '=VILLAGE.WHERE({1,2},"表",台账!$B$1:$B$3,B7)';

  it.each([
    [{}, ['', ['', '台账!B1:B3', '得分!B7']]],
    [{ noAddress: null }, [null, [null, '台账!B1:B3', '得分!B7']]],
    [{ repeating: 'flat' }, ['', '', '台账!B1:B3', '得分!B7']],
    [{ tellsAddresses: false }, 'none'],
  ] as const)('tells where 4 arguments stand, in the manner of %j', async (manner, addresses) => {
    expect(JSON.parse((await shown(FORMULA, manner)) as string)).toEqual(addresses);
  });

  it.each([[0], [null], ['']] as const)('hands over 1 blank cell as %j and a 0 as 0', async (blank) => {
    expect(JSON.parse((await shown('=VILLAGE.SEES(台账!B1:B2,)', { blank })) as string)).toEqual([
      [[0], [blank]],
      [[[blank]]],
    ]);
  });

  it('shows 7, which a function read from the workbook while Excel waited for it', async () => {
    expect(await shown('=VILLAGE.READS(1)')).toBe(7);
    expect(core.requestsWhileCalculating).toBe(1);
  });

  it.each([5102, 'GeneralException'] as const)(
    'refuses 2 requests with %s while a function works, and the third is answered',
    async (code) => {
      expect(await shown('=VILLAGE.READS(1)', {}, { times: 2, code })).toBe(7);
      expect(core.requestsWhileCalculating).toBe(3);
    },
  );

  it('shows #N/A and keeps its reason where 4 requests are refused', async () => {
    expect(await shown('=VILLAGE.READS(1)', {}, { times: 9, code: 'GeneralException' })).toBe('#N/A');
    expect(core.reasonAt({ sheet: sheetNamed(core.book, '得分'), key: 0 })).toBe('GeneralException');
  });

  it('adds up 2 results once they are there, and calculates again what reads a cell that was changed', async () => {
    core.functions.manner = DESKTOP;
    core.open(
      bookOf([
        { name: '台账', rows: [[7]] },
        { name: '得分', rows: [] },
      ]),
    );
    await page.run(() =>
      Excel.run((context) => {
        context.workbook.worksheets.getItem('得分').getRangeByIndexes(0, 0, 1, 3).formulas = [
          ['=VILLAGE.READS(台账!A1)', '=VILLAGE.READS(2)', '=SUM(A1:B1)'],
        ];
        return context.sync();
      }),
    );
    await settled();
    const { cells: shownCells } = sheetNamed(core.book, '得分');
    expect([0, 1, 2].map((key) => shownCells.get(key)?.value)).toEqual([7, 7, 14]);
    const { cells: ledger } = sheetNamed(core.book, '台账');
    ledger.set(0, { ...ledger.get(0)!, value: 8 });
    core.changed();
    await settled();
    expect([0, 1, 2].map((key) => shownCells.get(key)?.value)).toEqual([8, 7, 15]);
  });
});
