import { ExcelPage } from '../../host/excel-page';
import { newSheet, type Book } from '../../host/model/book';
import { bookOf, sheetNamed } from '../../host/model/book-of';
import { awardModel } from '../sheet-models';

type Host = ReturnType<ExcelPage['newHost']>;

const LAST_REQUEST = 3;
/** Those, and two that take away what was written. */
const REQUESTS_IN_VAIN = 5;

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

function opened(): Host {
  page.excel.open(bookOf([{ name: '登记', rows: [['日期']] }]));
  return page.newHost();
}

const namesOf = ({ sheets }: Book): readonly string[] => sheets.map(({ name }) => name);
const take =
  (name: string) =>
  (book: Book): void => {
    book.sheets.push(newSheet(book, name));
  };

describe('addSheets in Excel', () => {
  it('takes the next name when a co-author takes 1 of 2 meanwhile, and leaves no draft behind', async () => {
    const { workbook } = opened();
    page.excel.meanwhile = [{ at: LAST_REQUEST, act: take('年度积分排名') }];
    expect(await workbook.addSheets([awardModel('年终评比', 3), awardModel('年度积分排名', 3)])).toEqual([
      '年终评比',
      '年度积分排名(2)',
    ]);
    expect([...namesOf(page.excel.book)].sort()).toEqual(['年度积分排名', '年度积分排名(2)', '年终评比', '登记']);
  });

  it('gives up after 3 names that somebody else was quicker to take, and leaves the 3 sheets of theirs', async () => {
    const { workbook } = opened();
    page.excel.meanwhile = ['年终评比', '年终评比(2)', '年终评比(3)'].map((name, round) => ({
      at: LAST_REQUEST + round * REQUESTS_IN_VAIN,
      act: take(name),
    }));
    await expect(workbook.addSheets([awardModel('年终评比', 3)])).rejects.toMatchObject({
      reason: 'changed-meanwhile',
    });
    expect(namesOf(page.excel.book)).toEqual(['登记', '年终评比', '年终评比(2)', '年终评比(3)']);
  });

  it('adds 0 sheets to a workbook whose structure is protected, and says how to lift that', async () => {
    const { workbook } = opened();
    page.excel.book.structureProtected = true;
    await expect(workbook.addSheets([awardModel('年终评比', 3)])).rejects.toMatchObject({
      reason: 'protected',
      message: expect.stringContaining('撤销“保护工作簿”') as string,
    });
    expect(namesOf(page.excel.book)).toEqual(['登记']);
  });

  it('reads 1 draft that was left behind as a sheet of ours, never as a ledger', async () => {
    const { workbook } = opened();
    page.excel.fault = { at: 2, kind: 'lost', code: 5012, onwards: true };
    await expect(workbook.addSheets([awardModel('年终评比', 3)])).rejects.toMatchObject({ reason: 'unknown' });
    page.excel.fault = null;
    const tables = await workbook.readTables();
    expect(tables.map(({ sheet, hidden, generated }) => [sheet, hidden, generated])).toEqual([
      ['登记', false, false],
      ['~村积分临时', true, true],
    ]);
    expect(sheetNamed(page.excel.book, '~村积分临时').visibility).toBe('Hidden');
  });

  it('says of 3 areas what may be typed there, and what is said otherwise', async () => {
    const { workbook } = opened();
    const at = (left: number) => ({ top: 1, left, bottom: 9, right: left, message: `第${left}列` });
    const validations = [
      { ...at(0), allow: { kind: 'list', choices: ['是', '否'] } },
      { ...at(1), allow: { kind: 'day' } },
      { ...at(2), allow: { kind: 'number', from: 0, to: 2.5 } },
    ] as const;
    await workbook.addSheets([{ ...awardModel('花名册', 3), mark: null, validations }]);
    const { names, validations: stored } = sheetNamed(page.excel.book, '花名册');
    expect(names).toEqual([]);
    expect(stored).toEqual([
      {
        area: { top: 1, left: 0, bottom: 9, right: 0 },
        rule: { list: { inCellDropDown: true, source: '是,否' } },
        alert: { title: '村积分', message: '第0列', showAlert: true, style: 'Stop' },
      },
      {
        area: { top: 1, left: 1, bottom: 9, right: 1 },
        rule: { date: { formula1: '=DATE(2000,1,1)', formula2: '=DATE(2099,12,31)', operator: 'Between' } },
        alert: { title: '村积分', message: '第1列', showAlert: true, style: 'Stop' },
      },
      {
        area: { top: 1, left: 2, bottom: 9, right: 2 },
        rule: { decimal: { formula1: 0, formula2: 2.5, operator: 'Between' } },
        alert: { title: '村积分', message: '第2列', showAlert: true, style: 'Stop' },
      },
    ]);
  });
});
