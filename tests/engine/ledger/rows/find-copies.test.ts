import type { CellTable } from '../../../../src/engine/basis/cells';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const HEADER = ['日期', '户号', '户主', '项目', '数量'];
const ROWS = [
  ['2022-03-05', '0101', '张三', 'J1', 1],
  ['2022-03-06', '0102', '李四', 'J2', 2],
  ['2022-04-07', '0101', '张三', 'J4', 1],
  ['2022-05-08', '0102', '李四', 'J4', 1],
];
const register = (sheet: string, rows: CellTable['rows'], hidden = false): CellTable => ({
  sheet,
  hidden,
  rows: [HEADER, ...rows],
});
const ROSTER: CellTable = {
  sheet: '花名册',
  rows: [
    ['户号', '户主', '小组'],
    ['0101', '张三', '一组'],
    ['0102', '李四', '一组'],
  ],
};

describe('findCopies', () => {
  it('counts 4 rows once where a hidden sheet holds 4 of them again, and says so in 1 error', () => {
    const told = tell([ROSTER, register('加减分登记', ROWS), register('备用', ROWS, true)], fengsheng);
    expect(told.events).toHaveLength(4);
    expect(told.problems).toEqual(['sheet-copy 备用!null']);
    expect(told.ledger.coverage.sheets[2].outcome).toEqual({ kind: 'aside', reason: 'copy' });
    expect(told.ledger.questions.map(({ kind, sheet, suggested }) => [kind, sheet, suggested])).toEqual([
      ['sheet', '备用', 'copy'],
    ]);
  });

  it('takes the shorter of 2 sheets for the copy, whichever comes first', () => {
    const told = tell([ROSTER, register('旧的', ROWS.slice(0, 3)), register('新的', ROWS)], fengsheng);
    expect([told.events.length, told.problems]).toEqual([4, ['sheet-copy 旧的!null']]);
  });

  it('counts both sheets where only 1 of 3 rows stands in the other', () => {
    const others = [ROWS[0], ['2022-06-01', '0101', '张三', 'J2', 1], ['2022-06-02', '0102', '李四', 'J2', 1]];
    const told = tell([ROSTER, register('上半年', ROWS), register('下半年', others)], fengsheng);
    expect(told.events).toHaveLength(7);
    expect(told.problems).toEqual(['possible-duplicate 下半年!2 项目']);
  });

  it('counts 4 rows twice where a person said that the sheet is a register', () => {
    const settings: CellTable = { sheet: '积分设置', rows: [['工作表对照', '备份', '', '加减分登记']] };
    const told = tell([ROSTER, register('加减分登记', ROWS), register('备份', ROWS), settings], fengsheng);
    expect(told.events).toHaveLength(8);
  });

  it('counts the copy of a sheet that a person named a register 0 times: the answer was about that sheet alone', () => {
    const settings: CellTable = { sheet: '积分设置', rows: [['工作表对照', '加减分登记', '', '加减分登记']] };
    const told = tell([ROSTER, register('加减分登记', ROWS), register('备份', ROWS), settings], fengsheng);
    expect([told.events.length, told.problems]).toEqual([4, ['sheet-copy 备份!null']]);
  });

  it('takes 1 sheet that gathers 2 others for the copy, not the 2', () => {
    const first = [...ROWS.slice(0, 2), ['2022-03-09', '0102', '李四', 'J4', 1]];
    const second = [...ROWS.slice(2), ['2022-05-19', '0101', '张三', 'J1', 1]];
    const told = tell(
      [ROSTER, register('一组', first), register('二组', second), register('全村', [...first, ...second])],
      fengsheng,
    );
    expect([told.events.length, told.problems]).toEqual([6, ['sheet-copy 全村!null']]);
  });

  it('takes a sheet of 1 row for a copy where it is hidden or called one, and counts it elsewhere', () => {
    const [one] = ROWS;
    for (const copy of [register('三月', [one], true), register('旧三月', [one])]) {
      const told = tell([ROSTER, register('加减分登记', ROWS), copy], fengsheng);
      expect([told.events.length, told.problems]).toEqual([4, [`sheet-copy ${copy.sheet}!null`]]);
    }
    expect(tell([ROSTER, register('加减分登记', ROWS), register('三月', [one])], fengsheng).events).toHaveLength(5);
  });

  it('names 1 error where 200 rows of a copy have errors of their own', () => {
    const wrong = Array.from({ length: 200 }, (_, at) => ['2022-06-01', '0101', '张三', `没有的项目${at}`, 1]);
    const told = tell(
      [ROSTER, register('加减分登记', [...ROWS, ...wrong]), register('备份', [...ROWS, ...wrong])],
      fengsheng,
    );
    expect(told.problems.filter((line) => line.includes('备份'))).toEqual(['sheet-copy 备份!null']);
    expect(told.problems.filter((line) => line.startsWith('unknown-item 加减分登记'))).toHaveLength(200);
  });
});

describe('findCopies of a list without dates', () => {
  const MARCH = {
    sheet: '3月',
    rows: [
      ['2022年3月加分'],
      ['户号', '户主', '项目', '数量'],
      ['0101', '张三', 'J1', 1],
      ['0102', '李四', 'J2', 2],
      ['0102', '李四', 'J4', 1],
    ],
  };
  const TOLD = [
    ROWS[0],
    ['2022-03-06', '0102', '李四', 'J2', 1],
    ['2022-03-16', '0102', '李四', 'J2', 1],
    ['2022-03-07', '0102', '李四', 'J4', 1],
    ['2022-04-07', '0101', '张三', 'J4', 1],
  ];

  it('counts the 4 rows of March once where a list of March says them again in 3', () => {
    const told = tell([ROSTER, register('加减分登记', TOLD), MARCH], fengsheng);
    expect([told.events.length, told.problems]).toEqual([5, ['sheet-copy 3月!null']]);
  });

  it('counts 3 rows of a list of March that no register of 5 rows has', () => {
    const others = TOLD.map(([day, ...rest]) => [String(day).replace('-03-', '-05-'), ...rest]);
    const told = tell([ROSTER, register('加减分登记', others), MARCH], fengsheng);
    expect([told.events.length, told.problems]).toEqual([8, []]);
  });
});

describe('findCopies of redemptions', () => {
  const GIVEN = [
    ['2022-03-05', '0101', '张三', '毛巾', 5],
    ['2022-03-06', '0102', '李四', '大米', 50],
    ['2022-04-07', '0101', '张三', '食用油', 60],
    ['2022-05-08', '0102', '李四', '毛巾', 5],
  ];
  const shop = (sheet: string, rows: CellTable['rows'], hidden = false): CellTable => ({
    sheet,
    hidden,
    rows: [['兑换日期', '户号', '户主', '兑换物品', '消耗积分'], ...rows],
  });

  it('deducts 4 rows once where a hidden sheet holds 3 of them again, and says so in 1 error', () => {
    const told = tell(
      [ROSTER, register('加减分登记', ROWS), shop('兑换登记', GIVEN), shop('备用', GIVEN.slice(0, 3), true)],
      fengsheng,
    );
    expect([told.redemptions.length, told.problems]).toEqual([4, ['sheet-copy 备用!null']]);
    expect(told.ledger.coverage.sheets[3].outcome).toEqual({ kind: 'aside', reason: 'copy' });
    expect(told.ledger.questions.map(({ sheet, choices }) => [sheet, choices.map(({ value }) => value)])).toEqual([
      ['备用', ['copy', 'redemptions']],
    ]);
  });

  it('deducts the 4 rows of the sheet that is longer, though the copy of 3 stands before it', () => {
    const told = tell(
      [ROSTER, register('加减分登记', ROWS), shop('旧', GIVEN.slice(0, 3)), shop('兑换登记', GIVEN)],
      fengsheng,
    );
    expect([told.redemptions.length, told.problems]).toEqual([4, ['sheet-copy 旧!null']]);
  });

  it('deducts 4 rows where the sheet named a copy is longer by 1, and 9 where a person said that it counts', () => {
    const longer = [...GIVEN, ['2022-06-08', '0101', '张三', '香皂', 8]];
    const tables = [ROSTER, register('加减分登记', ROWS), shop('兑换登记', GIVEN), shop('兑换登记 (2)', longer)];
    const told = tell(tables, fengsheng);
    expect([told.redemptions.length, told.problems]).toEqual([4, ['sheet-copy 兑换登记 (2)!null']]);
    const settings = (use: string): CellTable => ({
      sheet: '积分设置',
      rows: [['工作表对照', '兑换登记 (2)', '', use]],
    });
    expect(tell([...tables, settings('兑换登记')], fengsheng).redemptions).toHaveLength(9);
    expect(tell([...tables, settings('副本')], fengsheng)).toMatchObject({
      redemptions: told.redemptions,
      problems: [],
    });
  });
});

describe('findCopies of base points', () => {
  const BASE = [
    ['1月', '0101', '张三', 98],
    ['1月', '0102', '李四', 100],
    ['2月', '0101', '张三', 97],
    ['2月', '0102', '李四', 99],
  ];
  const base = (sheet: string, rows: CellTable['rows'], hidden = false): CellTable => ({
    sheet,
    hidden,
    rows: [['2022年基础分评定表'], ['月份', '户号', '户主', '基础分'], ...rows],
  });

  it('reads 4 figures once where an older backup before them holds 3, in 1 error', () => {
    const told = tell([ROSTER, base('备份', BASE.slice(0, 3)), base('基础分评定', BASE)], fengsheng);
    expect([told.records.length, told.problems]).toEqual([4, ['sheet-copy 备份!null']]);
  });

  it('tells 4 duplicates where the 4 figures of two sheets differ', () => {
    const others = BASE.map((row) => [...row.slice(0, 3), 90]);
    const told = tell([ROSTER, base('一', BASE), base('二', others)], fengsheng);
    expect(told.problems.filter((line) => line.startsWith('assessment-duplicate'))).toHaveLength(4);
  });
});
