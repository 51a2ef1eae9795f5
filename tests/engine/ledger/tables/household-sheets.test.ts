import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const ROSTER = ledgerOf`
  # 花名册
  小组 | 户主 | 常住
  一组 | 张三 | 是
  二组 | 张三 | 是
  二组 | 李四光 | 是
`;

/** `household: item` of every event. */
function eventsOf(tables: readonly CellTable[]): readonly string[] {
  const { events, roster } = readLedger(tables, fengsheng);
  return Array.from(
    { length: events.length },
    (_, at) =>
      `${roster.households[events.household[at]].group}${roster.households[events.household[at]].head}: ${fengsheng.items[events.item[at]].id}`,
  );
}

const errorsOf = (tables: readonly CellTable[]): readonly string[] =>
  readLedger(tables, fengsheng)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, sheet, row, column }) => `${code} ${sheet} ${row} ${column}`);

describe('withSheetHouseholds', () => {
  it('gives the rows of 3 sheets the household that a line, cells of a row, or the title names', () => {
    const sheets = ledgerOf`
      # 一
      青坪村2023年农户积分档案
      户主：张三    小组：二组
      日期 | 事由 | 次数 | 分值
      2023-03-05 | 邻里矛盾 | 1 | -1
      2023-03-06 | J1 | | 0.5
      # 二
      2023年农户积分档案
      户主 | 张三 | 小组 | 一组
      日期 | 项目 | 数量
      2023-03-07 | J4 | 1
      # 李四光
      2023年二组李四光户积分档案
      日期 | 项目 | 数量
      2023-03-08 | J2 | 1
    `;
    expect([...eventsOf([...ROSTER, ...sheets])].sort()).toEqual([
      '一组张三: J4',
      '二组张三: J1',
      '二组张三: K5',
      '二组李四光: J2',
    ]);
    expect(errorsOf([...ROSTER, ...sheets])).toEqual([]);
  });

  it('reads base points of 2 months below the 1 event of the same household, and counts every cell once', () => {
    const sheets = ledgerOf`
      # 李四光
      农户积分档案
      户主 | 李四光 | 小组 | 二组
      日期 | 项目 | 数量
      2023-03-07 | J4 | 1
      |
      月份 | 基础分
      1月 | 99
      2月 | 98
    `;
    const { assessment, coverage, tables } = readLedger([...ROSTER, ...sheets], fengsheng, { year: 2023 });
    expect(assessment.stated).toBe(true);
    const blocks = coverage.sheets[1].blocks.map(
      ({ top, bottom, roles, outcome }) => `${top + 1}-${bottom + 1} ${roles.join()} ${outcome.kind}`,
    );
    expect(blocks).toEqual(['1-1  aside', '2-4 events read', '6-8 assessment read']);
    expect(
      tables.slice(1).map(({ columns, ofHousehold }) => `${columns.map(({ header }) => header).join()} ${ofHousehold}`),
    ).toEqual(['日期,项目,数量 true', '月份,基础分 true']);
  });

  it('names the row but no column of its own where the household of the title is not in the roster', () => {
    const sheets = ledgerOf`
      # 王五
      户主：王五
      日期 | 项目 | 数量
      2023-03-07 | J4 | 1
    `;
    expect(errorsOf([...ROSTER, ...sheets])).toEqual(['unknown-household 王五 3 null']);
  });

  it('takes an unknown table of 2 rows in such a sheet for none silently', () => {
    const sheets = ledgerOf`
      # 李四光
      户主：李四光
      日期 | 项目 | 数量
      2023-03-07 | J4 | 1
      |
      哪天 | 甲 | 扣分多少
      3月 | 子 | 5
      4月 | 丑 | 5
    `;
    expect(errorsOf([...ROSTER, ...sheets]).length).toBeGreaterThan(0);
  });
});
