import type { CellTable } from '../../../../src/engine/basis/cells';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { REGISTER_ROLES, type RegisterRole } from '../../../../src/engine/ledger/registers/register-lexicon';
import { evaluateYear } from '../../../../src/engine/year/evaluate';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const VILLAGE = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
  '0102 | 李四 | 一组 | 是
  # 加减分登记
  日期 | 户号 | 项目 | 数量
  2022-03-05 | '0101 | J1 | 1
  2022-03-06 | '0102 | K1 | 1
  # 兑换登记
  日期 | 户号 | 物品 | 兑换积分
  2022-04-20 | '0101 | 大米 | 1
`;

/** Each register as a village keeps it, with a title and rows of households, days and figures of another year. */
const REGISTERS: Readonly<Record<RegisterRole, readonly CellTable[]>> = {
  notices: ledgerOf`
    # 公示登记
    2023年公示登记
    期 | 版次 | 公示日期 | 天数 | 截止日期 | 户数 | 合计 | 方案校验码 | 得分校验码 | 依据校验码 | 归档日期 | 撤下日期
    2022-03 | 1 | 2022-04-08 | 3 | 2022-04-11 | 2 | 200 | 1a | 2b | 3c | | 
  `,
  objections: ledgerOf`
    # 异议
    提出日期 | 提出人 | 户号 | 户主 | 所属月份 | 异议事项 | 核实人 | 核实情况 | 处理结果 | 处理日期 | 再公示日期
    2023-04-09 | 王五 | '0101 | 张三 | 3月 | 好人好事少记2分 | 赵六 | 属实 | 成立 | 2023-04-12 | 
  `,
  corrections: ledgerOf`
    # 更正登记
    更正日期 | 户号 | 户主 | 更正月份 | 原得分 | 更正后得分 | 原因 | 依据 | 决定机构 | 异议编号
    2023-04-12 | '0102 | 李四 | 3月 | 98 | 100 | 漏记 | 会议记录 | 村委会 | 
  `,
  honours: ledgerOf`
    # 荣誉登记
    月份 | 户号 | 户主 | 结果 | 原因 | 决定日期 | 决定机构
    2022-03 | '0101 | 张三 | 授予 | | 2023-04-08 | 村委会
  `,
  archive: ledgerOf`
    # 归档明细
    期 | 版次 | 户号 | 基础分 | 加分 | 超出 | 年终加分 | 减分 | 得分 | 累计 | 余额
    2022-03 | 1 | '0101 | 100 | 0.5 | 0 | 0 | 0 | 100.5 | 100.5 | 100.5
    2022-03 | 1 | '0102 | 100 | 0 | 0 | 0 | 1 | 99 | 99 | 99
  `,
  goods: ledgerOf`
    # 超市
    物品 | 单位 | 所需积分 | 采购单价 | 期初数量 | 停用
    洗衣液 | 瓶 | 30 | 28 | 10 | 
  `,
  stock: ledgerOf`
    # 物品出入库
    日期 | 物品 | 入库 | 出库(损耗) | 单价 | 供货方 | 发票号 | 经手人
    2023-04-02 | 大米 | 50 | | 2.8 | 供销社 | '0123 | 王五
  `,
  panels: ledgerOf`
    # 评议小组
    评议小组
    评议小组 | 姓名 | 身份 | 所在小组 | 评议片区 | 评委号
    一组 | 张三 | 组长 | 一组 | 二组 | 1
    一组 | 李四 | 成员 | 一组 | 二组 | 2
  `,
  declarations: ledgerOf`
    # 个人申报
    年度 | 户号 | 户主 | 方面 | 申报事项 | 自评分 | 核实分 | 证明材料
    2023 | '0101 | 张三 | 好人好事 | 捐款 | 5 | 4 | 收据
  `,
  holidays: ledgerOf`
    # 节假日
    日期 | 至 | 安排 | 名称
    2023-01-01 | 2023-01-03 | 放假 | 元旦
  `,
};

const alone = readLedger(VILLAGE, fengsheng);

describe('registers beside a ledger', () => {
  it.each(REGISTER_ROLES)(
    'change no figure and no year, bring no error, and 1 sheet is set aside as a register: %s',
    (role) => {
      const [register] = REGISTERS[role];
      const ledger = readLedger([...VILLAGE, register], fengsheng);
      const { problems, ...year } = evaluateYear(ledger, fengsheng);
      expect({ ...year, problems: null }).toEqual({ ...evaluateYear(alone, fengsheng), ledger, problems: null });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(ledger.problems).toEqual(alone.problems);
      expect(ledger.year).toBe(2022);
      expect(ledger.tables).toEqual(alone.tables);
      expect(ledger.coverage.sheets.at(-1)).toMatchObject({
        sheet: register.sheet,
        outcome: { kind: 'aside', reason: 'register' },
        blocks: expect.arrayContaining([expect.objectContaining({ roles: [role] })]) as unknown,
      });
    },
  );

  it.each(REGISTER_ROLES)('make none of 2 households where the ledger has no roster: %s', (role) => {
    const withoutRoster = VILLAGE.slice(1).map((table) => ({ ...table, rows: table.rows.slice(0, 2) }));
    const { households } = tell([...withoutRoster, ...REGISTERS[role]], fengsheng);
    expect(households.map((line) => line.split(' ')[0])).toEqual(['0101']);
  });

  it('leaves a table of the ledger below a register in 1 sheet a table', () => {
    const [register] = REGISTERS.honours;
    const events = ledgerOf`
      # 登记
      加减分登记
      日期 | 户号 | 项目 | 数量
      2022-05-05 | '0102 | J1 | 1
    `[0];
    const both = { ...register, rows: [...register.rows, [], ...events.rows] };
    expect(tell([VILLAGE[0], both], fengsheng).events).toEqual(['2022-05-05 0102 J1']);
  });

  it('takes the header of its second page, met again in row 5, for no other table', () => {
    const [register] = REGISTERS.objections;
    const [header = [], row = []] = register.rows;
    const paged = { ...register, rows: [header, row, row, [], header, row] };
    const { coverage } = readLedger([...VILLAGE, paged], fengsheng);
    expect(coverage.sheets.at(-1)?.blocks.map(({ top, bottom, roles }) => [top, bottom, roles])).toEqual([
      [0, 5, ['objections']],
    ]);
  });

  it('takes the word of a person: 1 sheet that looks like a register is the ledger’s, 1 that looks like events is none', () => {
    const sheets = ledgerOf`
      # 积分设置
      工作表对照 | 积分申报 | | 加减分登记
      工作表对照 | 加减分登记 | | 异议登记
      # 积分申报
      月份 | 户号 | 户主 | 申报事项 | 自评分 | 证明材料
      2022-03 | '0101 | 张三 | J1 | 0.5 | 照片
    `;
    const { events, ledger } = tell([...VILLAGE, ...sheets], fengsheng);
    expect(events).toEqual(['2022-03-01 0101 J1']);
    expect(ledger.coverage.sheets[1]).toMatchObject({ outcome: { kind: 'aside', reason: 'register' } });
  });
});

describe('tables of the ledger that look a little like a register', () => {
  const lines: readonly (readonly [string, string, readonly CellTable[]])[] = [
    [
      'events with 更正月份',
      'events 登记 1–2 rows:1',
      ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 数量 | 更正月份 | 依据
        2022-03-05 | '0101 | J1 | 1 | | 会议
      `,
    ],
    [
      'a roster with 荣誉',
      'roster 农户 1–2 rows:1',
      ledgerOf`
        # 农户
        户号 | 户主 | 小组 | 常住 | 荣誉
        '0103 | 王五 | 二组 | 是 | 最美家庭
      `,
    ],
    [
      'redemptions signed for by 出库人签字',
      'redemptions 兑换 1–2 rows:1',
      ledgerOf`
        # 兑换
        日期 | 户号 | 物品 | 数量 | 所需积分 | 出库人签字
        2022-04-20 | '0101 | 大米 | 1 | 30 | 王五
      `,
    ],
    [
      'decisions of a prize',
      'decisions 评议决定 1–2 rows:1',
      ledgerOf`
        # 评议决定
        户号 | 户主 | 结果 | 决定日期 | 决定机构
        '0101 | 张三 | 一等奖 | 2022-12-31 | 村委会
      `,
    ],
    [
      'an assessment by a panel',
      'assessment 评议小组打分 1–2 rows:1',
      ledgerOf`
        # 评议小组打分
        月份 | 户号 | 姓名 | 基础分
        2022-03 | '0101 | 张三 | 90
      `,
    ],
    [
      'events posted on a day',
      'events 公示登记 1–2 rows:1',
      ledgerOf`
        # 公示登记
        日期 | 户号 | 户主 | 项目 | 数量 | 公示日期
        2022-03-05 | '0101 | 张三 | J1 | 1 | 2022-04-08
      `,
    ],
  ];

  it.each(lines)('stays 1 table of its own: %s', (_, told, tables) => {
    expect(tell(tables, fengsheng, { year: 2022 }).tables).toEqual([told]);
  });
});
