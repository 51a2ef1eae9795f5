import { printGroups } from '../../../src/cli/print/groups';
import { bonus, schemeOf } from '../../engine/scheme/plan-of';
import { yearOf } from '../../engine/sheets/posted';

const ROWS = '户 1 甲\n户 2 乙\n记 2022-01-01 1 J1 ×3\n记 2022-06-02 2 J1 ×5';
const households = { 1: { group: '东片' }, 2: { group: '西片' } };
const printed = (keys: object): string =>
  printGroups(yearOf(schemeOf({ items: [bonus('J1', '好人好事')], ...keys }), ROWS, { households }));

describe('printGroups', () => {
  it('lists 2 groups of the year, and each of 2 quarters with a column for them', () => {
    expect(printed({ groupRanking: { by: 'sum' } })).not.toContain('期');
    expect(
      printed({ groupRanking: { by: 'sum', per: 'quarter' } })
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(/\s+/u).slice(0, 3)),
    ).toEqual([
      ['期', '名次', '小组'],
      ['1至3月', '1', '东片'],
      ['1至3月', '2', '西片'],
      ['4至6月', '1', '西片'],
      ['4至6月', '2', '东片'],
    ]);
  });

  it('prints 0 lines of a plan that ranks none, and some where a half-year is over', () => {
    expect(printed({})).toBe('');
    expect(printed({ groupRanking: { by: 'sum', per: 'half-year' } })).not.toBe('');
  });

  it('names the 1 period that is not over, also where none is', () => {
    expect(printed({ groupRanking: { by: 'sum', per: 'year', name: '网格' } })).not.toContain('没有过完');
    const early = (text: string) =>
      printGroups(
        yearOf(
          schemeOf({ items: [bonus('J1', '好人好事')], groupRanking: { by: 'sum', per: 'quarter', name: '网格' } }),
          text,
          { households },
        ),
      );
    expect(early('户 1 甲\n户 2 乙\n记 2022-02-01 1 J1')).toBe(
      '网格排名：只排已经过完的各期，1至3月还没有过完，没有排\n',
    );
    expect(early('户 1 甲\n户 2 乙\n记 2022-02-01 1 J1\n记 2022-04-01 1 J1')).toMatch(
      /1至3月 [^]*\n网格排名：只排已经过完的各期，4至6月还没有过完，没有排\n$/u,
    );
  });
});
