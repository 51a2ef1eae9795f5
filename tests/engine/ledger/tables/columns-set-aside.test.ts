import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { FoundTable } from '../../../../src/engine/ledger/types';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

/** `header: kind` of the columns of the table with a role. */
function kindsOf(tables: readonly CellTable[], role: FoundTable['role']): readonly string[] {
  return readLedger(tables, fengsheng)
    .tables.filter((table) => table.role === role)
    .flatMap(({ columns }) => columns.map(({ header, kind }) => `${header}: ${kind}`));
}

const errorsOf = (tables: readonly CellTable[]): readonly string[] =>
  readLedger(tables, fengsheng)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('what is never set aside without a word', () => {
  it('knows counts below the second column of a merged 积分项目', () => {
    const ledger = ledgerOf`
      # 登记
      日期 | 户主 | 积分项目 | < | 分值
      2023-03-02 | 张三 | 庭院栽花植绿 | 1 | 1
      2023-03-03 | 李四 | J1 | 2 | 1
      2023-03-04 | 李四 | J1 | 4 | 2
    `;
    expect(errorsOf(ledger)).toEqual(['column-not-understood']);
  });

  it('knows 实际居住 with 是 and 否 for who is resident, and asks about 是 and 否 under 3 other letters', () => {
    const roster = (word: string): readonly CellTable[] => ledgerOf`
      # 花名册
      户主 | 小组 | ${word} | 上年结转
      张三 | 一组 | 是 | 3
      李四 | 一组 | 否 |
      # 登记
      日期 | 户主 | 项目
      2023-03-03 | 李四 | J1
    `;
    expect(kindsOf(roster('实际居住'), 'roster')).toContain('实际居住: resident');
    expect(errorsOf(roster('甲乙丙'))).toEqual(['column-not-understood']);
  });

  it('sets 第几名 and what was checked before the final figure aside, in 2 columns', () => {
    const ledger = ledgerOf`
      # 年度评议
      2023年年度评议
      户主 | 党的建设 | < | 民生保障 | 第几名
      ^ | 小组核实 | 最终得分 | ^ | ^
      张三 | 19 | 18 | 20 | 2
      李四 | 20 | 20 | 20 | 1
    `;
    const { coverage, problems } = readLedger(ledger, longyuzhuang);
    expect(
      coverage.sheets[0].blocks
        .flatMap(({ columns }) => columns)
        .filter(({ outcome }) => outcome.kind === 'aside')
        .map(({ header }) => header),
    ).toEqual(['党的建设 小组核实', '第几名']);
    expect(problems.filter(({ code }) => code === 'column-not-understood')).toEqual([]);
  });

  it('knows 40分 below 环境 for the figures of 环境整治, and takes them for no remark', () => {
    const ledger = ledgerOf`
      # 2023年一季度
      户主 | 环境 | 文明新风
      张三 | 40分 | 34分
      李四 | 38分 | 40分
    `;
    expect(readLedger(ledger, longyuzhuang).tables.flatMap(({ columns }) => columns.map(({ kind }) => kind))).toEqual([
      'household-head',
      'figure',
      'figure',
    ]);
  });
});

describe('a column that decides something under no word of its own', () => {
  const roster = (header: string, marks: readonly string[]): CellTable => ({
    sheet: '花名册',
    rows: [
      ['户号', '户主', '小组', header],
      ...marks.map((mark, at) => [`010${at + 1}`, `张${'三四五六'[at]}`, '一组', mark]),
    ],
  });
  const EVENTS: CellTable = {
    sheet: '登记',
    rows: [
      ['日期', '户号', '项目'],
      ['2022-03-05', '0101', 'J1'],
      ['2022-12-05', '0102', 'J1'],
    ],
  };

  it.each(['实际居住', '住不住村', '平时在家', '在村情况'])(
    'takes 是 and 否 under %s for 2 resident households of 4',
    (header) => {
      const told = tell([roster(header, ['是', '否', '是', '否']), EVENTS], fengsheng);
      expect([told.households.filter((line) => line.includes('常住')).length, told.problems]).toEqual([2, []]);
    },
  );

  it.each([
    ['家里有没有人', '是', '否'],
    ['情况', '在家', '外出务工'],
    ['情况', '长期在家', '常年在外'],
  ])('says in 1 error that it does not know what %s means over %s and %s', (header, yes, no) => {
    expect(tell([roster(header, [yes, no, yes, no]), EVENTS], fengsheng).problems).toEqual([
      `column-not-understood 花名册!null ${header}`,
    ]);
  });
});
