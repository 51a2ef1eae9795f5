import { compileScheme } from '../../../src/engine/scoring/compile';
import { compileYear } from '../../../src/engine/scoring/compile-year';
import * as codes from '../../../src/engine/scoring/codes';
import { scaleOf } from '../../../src/engine/scoring/scale';
import { Workspace } from '../../../src/engine/scoring/workspace';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { fengsheng } from '../../support/schemes';

function workspaceOf(text: string): Workspace {
  const ledger = ledgerOf(fengsheng, text);
  const rules = compileYear(compileScheme(fengsheng, scaleOf(ledger, fengsheng)), {
    year: 2022,
    start: monthAt('2022-03'),
    asOf: monthAt('2022-10'),
  });
  return new Workspace(ledger, rules);
}

describe('Workspace', () => {
  it('keeps 1,000 lines, and none of them for the next household', () => {
    const work = workspaceOf('户 0101 张三\n户 0102 李四');
    work.open(0);
    for (let line = 0; line < 1000; line++) {
      work.add(codes.KIND_BONUS, line % 12);
      work.counted[line] = line;
      work.cap[line] = 1;
    }
    expect([work.length, work.counted[3], work.counted[999], work.month[999], work.kind[999]]).toEqual([
      1000,
      3,
      999,
      3,
      codes.KIND_BONUS,
    ]);
    work.open(1);
    expect(work.length).toBe(0);
    const line = work.add(codes.KIND_BASE, 0);
    expect([work.counted[line], work.cap[line]]).toEqual([0, -1]);
  });

  it('opens months 3 to 10 for a household of the whole year and 6 to 8 for a guest', () => {
    const work = workspaceOf('户 0101 张三\n户 0102 李四 加入 2022-06 退出 2022-08');
    work.open(0);
    expect([work.from + 1, work.to + 1]).toEqual([3, 10]);
    work.open(1);
    expect([work.from + 1, work.to + 1]).toEqual([6, 8]);
  });

  it('remembers 1 rule that a line meets until the next household', () => {
    const work = workspaceOf('户 0101 张三');
    work.open(0);
    work.countBy(work.add(codes.KIND_BONUS, 3), codes.RULE_HONOUR);
    expect([work.meets(codes.RULE_HONOUR), work.meets(codes.RULE_EACH)]).toEqual([true, false]);
    work.open(0);
    expect(work.meets(codes.RULE_HONOUR)).toBe(false);
  });

  it('counts a quarter of which 1 month is in force', () => {
    const work = workspaceOf('户 0101 张三 退出 2022-11');
    work.open(0);
    const reason = (first: string, last: string): string =>
      codes.LINE_REASONS[work.reasonOfMonths(monthAt(first), monthAt(last))];
    expect([
      reason('2022-01', '2022-03'),
      reason('2022-01', '2022-02'),
      reason('2022-10', '2022-12'),
      reason('2022-11', '2022-11'),
      reason('2022-12', '2022-12'),
    ]).toEqual(['counted', 'outside-months-in-force', 'counted', 'after-as-of', 'outside-months-in-force']);
  });
});
