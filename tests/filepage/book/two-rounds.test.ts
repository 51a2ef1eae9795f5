// A village's two months on the page: the copy that was stored after the first is what the second begins with.
import { builtinSchemes } from '../../../src/engine';
import { OpenBook } from '../../../src/filepage/book/open-book';
import { outputName } from '../../../src/filepage/saving/output-name';
import { addAwardSheets } from '../../../src/tasks/award-sheets';
import { recordDecisions } from '../../../src/tasks/decide';
import { rememberSettings } from '../../../src/tasks/remember';
import { Session, yearOf, type ReadLedger } from '../../../src/taskpane/session/session';
import type { LocalDate, YearResult } from '../../../src/engine';
import { rowsOf, xlsxOf } from '../../workbook/package-builder';

const VILLAGE = xlsxOf({
  sheets: [
    {
      name: '花名册',
      rows: rowsOf([
        ['户号', '户主', '小组', '常住'],
        ['0101', '张三', '一组', '是'],
        ['0102', '李四', '一组', '是'],
      ]),
    },
    {
      name: '登记',
      rows: rowsOf([
        ['日期', '户号', '项目', '数量'],
        [44900, '0101', 'J1', 1],
        [44900, '0102', 'J1', 1],
      ]),
    },
  ],
});
const DAY = 44926 as LocalDate;

type Round = { readonly book: OpenBook; readonly session: Session };

async function round(bytes: Uint8Array, name: string): Promise<Round> {
  const book = new OpenBook(bytes, { name, hasChanged: async () => false });
  const session = new Session(
    { workbook: book, desk: book, today: () => '2022-12-31', where: 'page', formulas: null },
    builtinSchemes(),
  );
  await session.open();
  return { book, session };
}

const result = ({ session }: Round): YearResult => yearOf(session.current()) as YearResult;
const read = ({ session }: Round): ReadLedger => session.current().ledger as ReadLedger;
const named = ({ book }: Round) =>
  book
    .current()
    .tables.map(
      ({ sheet, generated, hidden }) => `${sheet}${generated === true ? ' 生成' : ''}${hidden === true ? ' 隐藏' : ''}`,
    );

async function firstMonth(): Promise<Round> {
  const first = await round(VILLAGE, '台账.xlsx');
  await rememberSettings(first.book, { ...read(first).settings, village: '油房村' });
  await recordDecisions(first.book, first.book.current().tables, [
    { household: '0101', head: '张三', outcome: '三等奖', day: DAY, body: '村民代表会议' },
  ]);
  await first.session.open();
  await addAwardSheets(first.book, result(first), { village: '油房村', date: DAY });
  return first;
}

describe('two rounds on the page', () => {
  it('keep settings and 1 decision, mark the 4 old lists as generated and count 0 of their rows', async () => {
    const first = await firstMonth();
    const again = await round(first.book.toBytes(), outputName('台账.xlsx', null, '.xlsx'));
    expect(named(again)).toEqual([
      '花名册',
      '登记',
      '积分设置 隐藏',
      '评议决定(面板)',
      '年终评比 生成',
      '年度积分排名 生成',
      '评比存档 生成',
      '排名存档 生成',
    ]);
    expect(result(again).ledger.village).toBe('油房村');
    expect([result(again).scores, result(again).awards]).toEqual([result(first).scores, result(first).awards]);
  });

  it('write the second month’s row and lists beside the first ones, under a third name', async () => {
    const first = await firstMonth();
    const again = await round(first.book.toBytes(), '台账（村积分）.xlsx');
    await again.book.changeCells(
      [
        ['date', 44910],
        ['text', '0102'],
        ['text', 'J1'],
        ['number', 1],
      ].map(
        ([format, after], column) =>
          ({ sheet: '登记', row: 3, column, before: null, after, format }) as Parameters<
            OpenBook['changeCells']
          >[0][number],
      ),
    );
    await again.session.open();
    expect(result(again).ledger.events.length).toBe(result(first).ledger.events.length + 1);
    await addAwardSheets(again.book, result(again), { village: '油房村', date: DAY });
    expect(named(again).slice(-8)).toEqual([
      '年终评比 生成',
      '年度积分排名 生成',
      '评比存档 生成',
      '排名存档 生成',
      '年终评比(2) 生成',
      '年度积分排名(2) 生成',
      '评比存档(2) 生成',
      '排名存档(2) 生成',
    ]);
    expect(outputName('台账（村积分）.xlsx', null, again.book.outputExtension)).toBe('台账（村积分2）.xlsx');
  });
});
