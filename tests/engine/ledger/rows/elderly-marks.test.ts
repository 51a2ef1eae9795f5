import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { fengsheng, longyuzhuang } from '../../../support/schemes';
import type { Scheme } from '../../../../src/engine/scheme/types';

const REGISTER = {
  sheet: '加减分登记',
  rows: [
    ['日期', '户主', '类别', '项目', '分值'],
    ['2022-03-05', '赵六', '加分', '义务清扫', 1],
  ],
};

/** The marks of the households that have one, and the cells that are not clear. */
function marksIn(roster: string, plan: Scheme = longyuzhuang): readonly string[] {
  const rows = roster.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const { roster: read, problems } = readLedger([{ sheet: '花名册', rows }, REGISTER], plan, { year: 2022 });
  const marks = read.households
    .filter(({ elderly, optedIn }) => elderly || optedIn)
    .map(({ head, elderly, optedIn }) =>
      [head, ...(elderly ? ['老年户'] : []), ...(optedIn ? ['参评'] : [])].join(' '),
    );
  return [...marks, ...problems.map(({ code, row, column }) => `${code} ${row ?? ''} ${column ?? ''}`)];
}

describe('ElderlyReader', () => {
  it.each(['备注', '其他说明', '户类型', '家庭属性', '说明', '情况'])(
    'reads the marks of 2 elderly households in the words under %j',
    (header) => {
      expect(
        marksIn(
          `户主 | 小组 | ${header}\n张三 | 一组 | 老年户，自愿参加\n李四 | 一组 | 老年户，不参加\n赵六 | 一组 | `,
        ),
      ).toEqual(['张三 老年户 参评', '李四 老年户']);
    },
  );

  it.each([
    ['愿不愿参评', '是', ''],
    ['是否愿意参加', '√', '否'],
    ['参评意愿', '愿意', '不愿意'],
    ['自愿参加', '自愿', '不'],
  ])('reads 2 elderly households under 老年户 and %j', (header, yes, no) => {
    expect(
      marksIn(
        `户主 | 小组 | 是否老年户 | ${header}\n张三 | 一组 | 是 | ${yes}\n李四 | 一组 | 是 | ${no}\n赵六 | 一组 | 否 | `,
      ),
    ).toEqual(['张三 老年户 参评', '李四 老年户']);
  });

  it('reads 2 marks in the words of the 1 column 老年户', () => {
    expect(
      marksIn('户主 | 小组 | 老年户\n张三 | 一组 | 老年户，自愿参加\n李四 | 一组 | 老年户，不参加\n赵六 | 一组 | '),
    ).toEqual(['张三 老年户 参评', '李四 老年户']);
  });

  it.each([
    ['备注', '高龄老人，看情况'],
    ['备注', '孤寡老人'],
    ['备注', '不参加'],
    ['备注', '老年户，参加与否待定'],
  ])('says 1 remark that may decide who is ranked: %j %j', (header, remark) => {
    expect(marksIn(`户主 | 小组 | ${header}\n张三 | 一组 | ${remark}\n赵六 | 一组 | `)).toEqual([
      `elderly-unclear 2 ${header}`,
    ]);
  });

  it('says 1 remark that contradicts its column, and 1 household that is not old and stays away', () => {
    expect(marksIn('户主 | 小组 | 老年户 | 备注\n张三 | 一组 | 否 | 老年户，不参加\n赵六 | 一组 | 否 | ')).toEqual([
      'elderly-unclear 2 备注',
    ]);
    expect(marksIn('户主 | 小组 | 参评\n张三 | 一组 | 否\n赵六 | 一组 | 是')).toEqual([
      '赵六 参评',
      'elderly-unclear 2 参评',
    ]);
  });

  it('takes 0 in a column 参评 for a blank, and for 1 that stays away where others have 1', () => {
    const told = (...marks: readonly (string | number)[]) => {
      const rows = [['户主', '小组', '参评'], ...marks.map((mark, at) => [['张三', '赵六'][at], '一组', mark])];
      return readLedger([{ sheet: '花名册', rows }, REGISTER], longyuzhuang, { year: 2022 }).problems.map(
        ({ code, row }) => `${code} ${row}`,
      );
    };
    expect([told(0, '是'), told(0, 1)]).toEqual([[], ['elderly-unclear 2']]);
  });

  it('says 1 mark in words that nobody knows, and leaves remarks alone where the plan asks no 1 old', () => {
    expect(marksIn('户主 | 小组 | 老年户\n张三 | 一组 | 说不准\n赵六 | 一组 | 否')).toEqual([
      'roster-mark-unclear 2 老年户',
    ]);
    expect(
      marksIn('户主 | 小组 | 常住 | 备注\n张三 | 一组 | 是 | 老年户，不参加\n赵六 | 一组 | 是 | ', fengsheng).filter(
        (each) => each.startsWith('elderly'),
      ),
    ).toEqual([]);
  });

  it('says 1 remark of 3 in a table of base points that calls a household old which the roster does not', () => {
    const roster = {
      sheet: '花名册',
      rows: [
        ['户主', '小组', '老年户'],
        ['张三', '一组', ''],
        ['李四', '一组', '是'],
      ],
    };
    const quarter = {
      sheet: '第一季度',
      rows: [
        ['户主', '环境整治', '文明新风', '备注'],
        ['张三', 40, 40, '老年户，不参加'],
        ['李四', 40, 40, '老年户，不参加'],
        ['张三', null, null, '家有老人'],
      ],
    };
    const { problems } = readLedger([roster, quarter], longyuzhuang, { year: 2022 });
    expect(problems.map(({ code, sheet, row, column }) => `${code} ${sheet} ${row} ${column}`)).toEqual([
      'elderly-unclear 第一季度 2 备注',
    ]);
  });
});
