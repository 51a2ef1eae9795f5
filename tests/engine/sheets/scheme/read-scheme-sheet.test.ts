import type { CellTable, CellValue } from '../../../../src/engine/basis/cells';
import { findSchemeSheet, readSchemeSheet } from '../../../../src/engine/sheets/scheme/read-scheme-sheet';
import { describeSchemeSheetProblem } from '../../../../src/engine/wording/plan/scheme-sheet';

type Rows = readonly (readonly CellValue[])[];
const FILE: Rows = [['【积分方案】'], ['方案编号', 'qs'], ['方案名称', '青山村']];

function sheetOf(rows: Rows): CellTable {
  return { sheet: '积分方案', rows };
}

/** The sentences about a sheet of these tables. */
function complaintsOf(...rows: Rows): readonly string[] {
  const { problems, reading } = readSchemeSheet(sheetOf([...FILE, ...rows]));
  return problems.map((one) => describeSchemeSheetProblem(one, reading.earner));
}

describe('readSchemeSheet', () => {
  it('reads what a clerk typed: blanks, full-width digits, units, other orders of columns, 5 tables', () => {
    const { value, problems } = readSchemeSheet(
      sheetOf([
        ['青山村积分方案，2023年议定'],
        ['【积分方案】'],
        ['方案编号', ' qs '],
        [' 方案名称 ', '青山村'],
        ['每月最低分', '０分'],
        [],
        ['【 项目 】'],
        ['名称', '序号', '编 号', '分值（分）', '单位', '性质', '别名'],
        ['好人好事', 1, 'J1', '１．５', '件'],
        [null, null, null, null, '  '],
        [' 打架 ', 2, 'K1', '2分', null, '减 分', '打人，动手；斗殴'],
        ['【封顶】'],
        ['封顶周期', '封顶对象', '封顶分值'],
        ['每月', 'J1', 5],
        ['【年终奖励】'],
        ['名目', '内容', '填写说明'],
        ['评奖办法', '按名次', '随便写'],
        ['【年终奖励·等次】'],
        ['名称', '名次截至（%）'],
        ['一等', 0.1],
        ['二等', '20％'],
        ['三等', 30],
        ['【参评户】'],
        ['老年户自愿', '是'],
      ]),
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({
      id: 'qs',
      name: '青山村',
      monthFloor: 0,
      items: [
        { id: 'J1', name: '好人好事', points: 1.5, unit: '件' },
        { id: 'K1', name: '打架', points: 2, kind: 'deduction', aliases: ['打人', '动手', '斗殴'] },
      ],
      caps: [{ of: 'J1', per: 'month', points: 5 }],
      awards: {
        kind: 'positions',
        tiers: [
          { name: '一等', upToPercent: 10 },
          { name: '二等', upToPercent: 20 },
          { name: '三等', upToPercent: 30 },
        ],
      },
      participants: { elderlyOptIn: true },
    });
  });

  it.each<[CellValue]>([['1月10日'], ['01-10'], ['1.10'], ['１月１０号'], [45301]])(
    'reads a day of every year typed as %p: 01-10',
    (cell) => {
      const { value } = readSchemeSheet(sheetOf([...FILE, ['【兑换】'], ['清零日期', cell]]));
      expect(value).toMatchObject({ redemption: { clearedOn: '01-10' } });
    },
  );

  it('reads 2 versions by date cells, and rows that belong to the one above', () => {
    const { value, problems } = readSchemeSheet(
      sheetOf([
        ...FILE,
        ['【修订·项目】'],
        ['所属修订', '编号', '名称', '分值'],
        [45292, 'J2', '巡逻', 1],
        [null, 'J3', '清扫', 1],
        ['2025年1月', 'J2', '巡逻', 2],
        ['【修订】'],
        ['生效月份', '取消的编号'],
        [45292],
        ['2025.1', 'J3'],
      ]),
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({
      id: 'qs',
      name: '青山村',
      versions: [
        {
          from: '2024-01',
          items: [
            { id: 'J2', name: '巡逻', points: 1 },
            { id: 'J3', name: '清扫', points: 1 },
          ],
        },
        { from: '2025-01', remove: ['J3'], items: [{ id: 'J2', name: '巡逻', points: 2 }] },
      ],
    });
  });

  it('names the cell of 6 mistakes in the plan', () => {
    const items = [['【项目】'], ['编号', '名称', '分值', '性质', '所属分组']] as const;
    expect(complaintsOf(...items, ['J1', '好人好事', '五', '加分'])).toEqual([
      '“积分方案”表【项目】C6：“五”不对。请写数字，如 5 或 0.5',
    ]);
    expect(complaintsOf(...items, ['J1', null, 5])).toEqual([
      expect.stringMatching(/^“积分方案”表【项目】B6：没有填写“名称”。请填写：/u),
    ]);
    expect(complaintsOf(...items, ['J1', '好人好事', 5, '奖励'])).toEqual([
      '“积分方案”表【项目】D6：不能写“奖励”。可以写 加分、减分、暂停兑换、一票否决',
    ]);
    expect(complaintsOf(...items, ['J1', '好人好事', 5, null, 'g'])).toEqual([
      '“积分方案”表【项目】E6：没有编号为“g”的分组。请先在【分组】里写这个分组',
    ]);
    expect(complaintsOf(...items, ['J1', '甲', 5], ['J1', '乙', 5])[0]).toBe(
      '“积分方案”表【项目】A7：编号“J1”已经用于第1个项目。请换一个编号',
    );
    expect(complaintsOf(['【年度计分】'], ['算法', '各期平均'])).toEqual([
      '“积分方案”表【积分方案】A1：各期平均的方案没有类别可以平均。请写基础分的类别',
    ]);
  });

  it('speaks of persons at 2 mistakes in a plan of persons, and leaves the 2 words that the sheet wants as they are', () => {
    expect(
      complaintsOf(['积分对象', '人'], ['【每月光荣榜】'], ['名称', '示范户'], ['最少户数', 15], ['最多户数', 10]),
    ).toEqual(['“积分方案”表【每月光荣榜】B8：最多10人，少于最少15人。请写不少于最少人数的数']);
    expect(complaintsOf(['积分对象', '人'], ['【年终奖励】'], ['名额比例', 20])[0]).toMatch(
      /^“积分方案”表【年终奖励】A5：没有填写“评奖办法”。请填写：按名额：按在册人数的比例定名额/u,
    );
    expect(complaintsOf(['积分对象', '人'], ['【年终奖励】'], ['评奖办法', '按人数'])[0]).toContain(
      '可以写 按名额、按名次、按条件、按户数、按得分分配',
    );
  });

  it('names the cell of 9 mistakes of the sheet, and reads no plan from it', () => {
    expect(complaintsOf(['【项木】'])).toEqual([
      '“积分方案”表A4：没有“项木”这张表。是不是“项目”？请核对表名，或删去整张表',
    ]);
    expect(complaintsOf(['【项目】'], ['甲', '乙'])).toEqual([
      '“积分方案”表【项目】A5：【项目】下面没有认得的表头。请补上表头一行，可以用 village-points scheme put 重新生成一张对照',
    ]);
    expect(complaintsOf(['【封顶】'], ['封顶对象', '封顶周期', '封顶分', '封顶分值'], ['J1', '每月', 5])[0]).toBe(
      '“积分方案”表【封顶】C5：这张表没有“封顶分”这一栏。是不是“封顶分值、封顶对象、封顶周期”？请核对表头，或删去这一栏',
    );
    expect(complaintsOf(['【分组】'], ['编号', '编号'], ['g', 'g'])[0]).toBe(
      '“积分方案”表【分组】B5：“编号”这一栏写了两次。请只留一栏',
    );
    expect(complaintsOf(['【兑换】'], ['每分价', 1])[0]).toBe(
      '“积分方案”表【兑换】A5：这张表没有“每分价”这一行。是不是“每分价值”？请核对，或删去这一行',
    );
    expect(complaintsOf(['【兑换】'], ['每分价值', 1], ['每分价值', 2])[0]).toBe(
      '“积分方案”表【兑换】A6：“每分价值”写了两次。请只留一行',
    );
    expect(
      complaintsOf(['【基础分·类别·小项】'], ['所属类别', '编号', '名称', '最高分'], ['环境', '1.1', '庭院', 5])[0],
    ).toBe('“积分方案”表【基础分·类别·小项】A6：没有“环境”可以归属。请写上面那张表里的编号或名称，一字不差');
    expect(complaintsOf(['【兑换】'], ['条款', '#REF!'])[0]).toBe(
      '“积分方案”表【兑换】B5：单元格是错误值 #REF!。请改成正确的内容',
    );
    const { value, problems } = readSchemeSheet(sheetOf([...FILE, ['【分组】'], ['编号'], ['g', '旁注']]));
    expect(problems.map((one) => `${one.severity} ${describeSchemeSheetProblem(one)}`)[0]).toBe(
      'warning “积分方案”表【分组】B6：“旁注”上面没有表头，没有读。请写进有表头的栏里，说明请写在“备注”栏',
    );
    expect(value).not.toBeNull();
    expect(readSchemeSheet(sheetOf([...FILE, ['【项木】']])).value).toBeNull();
  });

  it('understands 33.7万元 and 1 %, and asks about 1 share of 1', () => {
    const share = (value: CellValue) =>
      [['【年终奖励】'], ['评奖办法', '按得分分配'], ['总额', '33.7万元'], ['名额比例', value]] as const;
    const read = (value: CellValue) => readSchemeSheet(sheetOf([...FILE, ...share(value)])).value;
    expect(read(' 1 ％')).toMatchObject({ awards: { kind: 'pro-rata', pool: 337_000, percent: 1 } });
    expect(read(0.01)).toMatchObject({ awards: { percent: 1 } });
    expect(read(100)).toMatchObject({ awards: { percent: 100 } });
    expect(read(1)).toBeNull();
    expect(complaintsOf(...share(1))).toEqual([
      '“积分方案”表【年终奖励】B7：写的是1，分不清是1%还是100%。百分之百的请写 100，百分之一的请写 1%',
    ]);
    expect(complaintsOf(['【年终奖励·等次】'], ['名称', '占比'], ['一等', '1'])[0]).toBe(
      '“积分方案”表【年终奖励·等次】B6：写的是1，分不清是1%还是100%。百分之百的请写 100，百分之一的请写 1%',
    );
  });

  it('takes the words of files as well as those of the sheet: 5 cells', () => {
    expect(
      readSchemeSheet(
        sheetOf([
          ...FILE,
          ['【封顶】'],
          ['封顶对象', '封顶周期', '封顶分值'],
          ['全部加分', '每月', 5],
          ['score', 'YEAR', 9],
          ['全部减分', 'month', 5],
        ]),
      ).value,
    ).toMatchObject({
      caps: [
        { of: 'bonus', per: 'month' },
        { of: 'score', per: 'year' },
        { of: 'deduction', per: 'month' },
      ],
    });
  });

  it('counts cells from where the range begins: D13 for a range at B10', () => {
    const { problems } = readSchemeSheet({ ...sheetOf([...FILE, ['【兑换】'], ['每分价值', '五']]), top: 9, left: 1 });
    expect(problems.map((one) => describeSchemeSheetProblem(one))).toEqual([
      '“积分方案”表【兑换】C14：“五”不对。请写数字，如 5 或 0.5',
    ]);
  });
});

describe('findSchemeSheet', () => {
  it('finds 1 sheet by its name and its tables, written by the product or not', () => {
    const ours = { ...sheetOf(FILE), generated: true };
    expect(findSchemeSheet([{ sheet: '登记', rows: FILE }, sheetOf([['一、基础分：每户100分']]), ours])).toBe(ours);
  });

  it('leaves a sheet alone that only holds the text of a plan: 0 found', () => {
    expect(findSchemeSheet([sheetOf([['青山村积分方案'], ['一、基础分']])])).toBeNull();
  });
});
