import type { CellValue } from '../../../../src/engine/basis/cells';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { bonus, schemeOf } from '../../scheme/plan-of';

const LEDGER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
  '0103 | 王五 | 二组
  # 加减分登记
  日期 | 户号 | 项目
  2022-03-05 | '0101 | J1
`;
const NAMES = ['张三', '李四', '王五'];

const toldOf = (
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  scheme = fengsheng,
  more: readonly CellValue[] = [],
): readonly unknown[] => {
  const settings =
    more.length === 0 ? [] : [{ sheet: '积分设置', rows: [['对照', '工作表', '写法', '用作'], [...more]] }];
  const { problems, coverage } = readLedger([...LEDGER, { sheet, rows }, ...settings], scheme);
  const own = problems.filter((problem) => problem.sheet === sheet).map(({ code, severity }) => `${severity} ${code}`);
  return [coverage.sheets[2].outcome.kind, ...own];
};

const handed = NAMES.map((name, at) => [at + 1, name, `2022-04-${at + 10}`, 5 * (at + 1), '王会计']);

describe('withUnreadSheets', () => {
  it('warns of a sheet of 3 households with days and figures under words that nobody knows', () => {
    expect(toldOf('四月', [['序号', '谁家', '哪天', '多少', '经手'], ...handed])).toEqual([
      'aside',
      'warning sheet-set-aside',
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    ['the sheet is called 水费', '水费', ['序号', '谁家', '哪天', '多少', '经手']],
    ['the figures are years of age', '四月', ['序号', '谁家', '哪天', '年龄', '经手']],
    ['the days are birthdays', '四月', ['序号', '谁家', '出生', '多少', '经手']],
  ])('says 0 of a sheet where %s', (_why, sheet, header) => {
    expect(toldOf(sheet, [header, ...handed]).slice(1)).toEqual([]);
  });

  it('says 0 of a sheet of households and days, with a serial number as its only figure', () => {
    expect(toldOf('四月', [['序号', '谁家', '哪天'], ...handed.map((row) => row.slice(0, 3))]).slice(1)).toEqual([]);
  });

  it('keeps to what a person said of 1 sheet: about something else in silence, a table without a known header an error', () => {
    const rows = [['序号', '谁家', '哪天', '多少', '经手'], ...handed];
    expect(toldOf('四月', rows, fengsheng, ['工作表对照', '四月', '', '无关'])).toEqual(['aside']);
    expect(toldOf('四月', rows, fengsheng, ['工作表对照', '四月', '', '兑换登记'])[1]).toMatch(/^error /u);
  });

  it('takes no row that names a household for a header, though its 5 be the code of a base category', () => {
    expect(toldOf('四月', [['序号', '谁家', '哪天', '多少', '经手'], ...handed])[0]).toBe('aside');
  });

  describe('of letters by household and day', () => {
    const letters = schemeOf({
      items: [
        bonus('A', 'A级', { points: 2 }),
        bonus('B', 'B级', { points: 1 }),
        bonus('C', 'C级', { points: 0.5 }),
        bonus('J1', '好事', { points: 1 }),
      ],
    });
    const marks = NAMES.map((name, at) => [name, ...Array.from({ length: 6 }, (_, day) => 'ABC'[(at + day) % 3])]);

    it.each<[string, readonly CellValue[]]>([
      ['3月1日 to 3月6日', [1, 2, 3, 4, 5, 6].map((day) => `3月${day}日`)],
      ['1 to 6', [1, 2, 3, 4, 5, 6]],
    ])('says so as an error where its days are %s', (_how, days) => {
      expect(toldOf('三月', [['户主', ...days], ...marks], letters)).toEqual([
        'not-understood',
        'error sheet-not-read',
      ]);
    });

    it('names an item that stands in it, A', () => {
      const { problems, questions } = readLedger(
        [...LEDGER, { sheet: '三月', rows: [['户主', 1, 2, 3, 4, 5, 6], ...marks] }],
        letters,
      );
      expect(problems.find(({ code }) => code === 'sheet-not-read')?.facts['byDay']).toBe('A');
      expect(questions.filter(({ kind }) => kind === 'sheet')).toEqual([]);
    });
  });
});
