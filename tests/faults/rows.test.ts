// Single rows that must not decide for everybody, must not count, or must not be lost.
import type { CellTable, CellValue } from '../../src/engine';
import { ledgerOf } from '../support/ledger-of';
import { everybody, names, readLittle, rightOrLoud, ROSTER } from './little-reading';

const HEADER = ['日期', '户主', '项目', '数量', '分值', '备注'];
const register = (...rows: readonly (readonly CellValue[])[]): CellTable => ({
  sheet: '记分',
  rows: [HEADER, ...rows],
});
const read = (...rows: readonly (readonly CellValue[])[]) => readLittle([...ROSTER, register(...rows)]);
const FIRST = ['2024-01-05', '何三妹', '好人好事', 1, null, null];
const LAST = ['2024-03-05', '石宝田', '好人好事', 1, null, null];

describe('a row that is taken back', () => {
  it.each(['作废', '撤销', '已撤销', '记错，作废'])('counts 0 when its remark is %s', (remark) => {
    expect(read(FIRST, ['2024-02-05', '彭国富', '邻里矛盾', 1, null, remark], LAST).totals).toEqual(
      everybody(300, { 何三妹: 300.5, 石宝田: 300.5 }),
    );
  });

  it('counts 0 when it is struck through', () => {
    const table = {
      ...register(
        FIRST,
        ['2024-02-05', '彭国富', '邻里矛盾', 1, null, null],
        ['2024-02-06', '卢秋生', '邻里矛盾', 1, null, null],
      ),
      struck: [2],
    };
    expect(readLittle([...ROSTER, table]).totals).toEqual(everybody(200, { 何三妹: 200.5, 卢秋生: 199 }));
  });

  it('is worth 0 after a row of −0.5', () => {
    const reading = read(
      FIRST,
      ['2024-01-06', '彭国富', '好人好事', 1, 0.5, null],
      ['2024-01-08', '彭国富', '好人好事', 1, -0.5, '冲销'],
    );
    expect(rightOrLoud(reading, '记分', everybody(100, { 何三妹: 100.5 }))).not.toBe('silent');
  });

  it.each(['待审', '驳回', '撤回', '未通过', '误录'])('counts 0 when its state is %s', (state) => {
    const rows = [
      ['日期', '户主', '项目', '数量', '状态'],
      ['2024-01-05', '何三妹', '好人好事', 1, '有效'],
      ['2024-01-06', '彭国富', '邻里矛盾', 1, state],
    ];
    expect(readLittle([...ROSTER, { sheet: '记分', rows }]).totals).toEqual(everybody(100, { 何三妹: 100.5 }));
  });
});

describe('a date far from all others', () => {
  const near = Array.from({ length: 12 }, (_, at) => [
    `2024-0${1 + Math.floor(at / 4)}-${10 + at}`,
    ['何三妹', '卢秋生', '石宝田'][at % 3],
    '志愿服务',
    1,
    null,
    null,
  ]);

  it.each([['2014-02-09'], ['2034-02-09'], ['2024-12-09'], ['2025-02-09']])(
    'of %s is 1 error and changes 0 figures',
    (date) => {
      const reading = read(...near, [date, '彭国富', '志愿服务', 1, null, null]);
      expect(reading).toMatchObject({
        asOf: '2024-03',
        totals: everybody(300, { 何三妹: 302, 卢秋生: 302, 石宝田: 302 }),
      });
      expect(names(reading, '记分', 14)).toBe(true);
    },
  );
});

describe('totals and errors', () => {
  it.each([[['合计', null, '2户', 9, null]], [[null, null, '2户', 9, null]], [['共2户', null, null, 9, null]]])(
    'are 0 households: %j',
    (total) => {
      const roster = {
        sheet: '花名册',
        rows: [
          ['序号', '村民小组', '户主姓名', '人口', '是否常住'],
          [1, '一组', '何三妹', 4, '是'],
          [2, '一组', '彭国富', 5, '是'],
          total,
        ],
      };
      const events = register(FIRST, ['2024-12-05', '彭国富', '好人好事', 1, null, null]);
      expect(readLittle([roster, events])).toMatchObject({ totals: { 何三妹: 1200.5, 彭国富: 1200.5 }, errors: [] });
    },
  );

  it('of a formula are 1 error and 0 households', () => {
    const reading = readLittle([register(FIRST, ['2024-01-06', '#REF!', '好人好事', 1, null, null])]);
    expect(reading.totals).toEqual({ 何三妹: 100.5 });
    expect(names(reading, '记分', 3)).toBe(true);
  });
});

describe('marks for the cell above', () => {
  it('stand for 3 cells of a row', () => {
    const tables = [
      ...ROSTER,
      ...ledgerOf`
      # 记分
      日期 | 户号 | 户主 | 项目 | 数量
      2024-01-05 | '0101 | 何三妹 | 好人好事 | 1
      〃 | 〃 | 〃 | 志愿服务 | 1
      同上 | 同上 | 同上 | 庭院栽花植绿 | 1
      小计 | | | | 3
      2024-01-09 | '0102 | 彭国富 | 志愿服务 | 2
    `,
    ];
    expect(readLittle(tables)).toMatchObject({ totals: everybody(100, { 何三妹: 102, 彭国富: 101 }), errors: [] });
  });

  it('are no more than a merged cell: 3 rows of one head', () => {
    const tables = [
      ...ledgerOf`
      # 记分
      户主 | 日期 | 项目 | 数量
      何三妹 | 2024-01-05 | 好人好事 | 1
      ^ | 2024-02-05 | 好人好事 | 1
      ^ | 2024-12-05 | 邻里矛盾 | 1
      彭国富 | 2024-12-06 | 好人好事 | 1
    `,
    ];
    expect(readLittle([...ROSTER, ...tables])).toMatchObject({
      totals: everybody(1200, { 何三妹: 1200, 彭国富: 1200.5 }),
      errors: [],
    });
  });
});

describe('two in one cell', () => {
  it.each([
    ['彭国富', '好人好事、志愿服务'],
    ['彭国富', '好人好事/志愿服务'],
    ['彭国富、卢秋生', '邻里矛盾'],
    ['彭国富妻子', '好人好事'],
    ['何三妹之子何小兵', '好人好事'],
    ['彭国富家', '好人好事'],
  ])('is 1 error in its row: %s %s', (who, what) => {
    expect(names(read(FIRST, ['2024-01-06', who, what, 1, null, null]), '记分', 3)).toBe(true);
  });
});

describe('redemptions', () => {
  const redeemed = (...rows: readonly (readonly CellValue[])[]): CellTable => ({
    sheet: '兑换',
    rows: [['日期', '户主', '物品', '数量', '单价', '兑换积分'], ...rows],
  });

  it('among events leave the balance by 50, or are 1 error', () => {
    const reading = read(FIRST, ['2024-03-05', '何三妹', '兑换食用油', 1, -50, null]);
    expect(reading.balances['何三妹'] === 50.5 || names(reading, '记分', 3)).toBe(true);
  });

  it('of 2 pieces at 10, of 50分 and of −5 are −20, −50 and −10', () => {
    const sheet = redeemed(
      ['2024-02-10', '何三妹', '香皂', 2, 10, null],
      ['2024-02-11', '彭国富', '大米', 1, 50, '50分'],
      ['2024-02-12', '卢秋生', '盐', 3, '5分', 15],
      ['2024-03-12', '卢秋生', '退盐', 1, 5, -5],
    );
    expect(readLittle([...ROSTER, register(FIRST), sheet])).toMatchObject({
      balances: everybody(100, { 何三妹: 80.5, 彭国富: 50, 卢秋生: 90 }),
      errors: [],
    });
  });

  it('of 2 pieces and 10 points take the points once: −10', () => {
    const sheet = {
      sheet: '兑换',
      rows: [
        ['日期', '户主', '物品', '数量', '分值'],
        ['2024-02-10', '何三妹', '香皂', 2, 10],
      ],
    };
    expect(readLittle([...ROSTER, register(FIRST), sheet]).balances['何三妹']).toBe(90.5);
  });
});
