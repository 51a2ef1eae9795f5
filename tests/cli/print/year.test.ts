import { monthOf } from '../../../src/engine';
import { printMonth } from '../../../src/cli/print/month';
import { printYear, yearHeading } from '../../../src/cli/print/year';
import { bonus, schemeOf } from '../../engine/scheme/plan-of';
import { fengsheng } from '../../support/schemes';
import { yearOf } from '../../engine/sheets/posted';

const ROWS = '户 0101 张三\n记 2023-03-05 0101 J1';
const july = yearOf({ ...fengsheng, yearStart: 7 }, ROWS);
const january = yearOf(fengsheng, ROWS);

describe('yearHeading', () => {
  it('names the 12 months of a year from July, and none of one from January', () => {
    expect(yearHeading(july, '油房村')).toBe(
      '油房村 2022年度（2022年7月至2023年6月） 丰盛镇乡村治理积分制（2023-03 至 2023-03，参加排名1户）',
    );
    expect(yearHeading(january, '油房村')).toBe(
      '油房村 2023年度 丰盛镇乡村治理积分制（2023-03 至 2023-03，参加排名1户）',
    );
  });
});

describe('printYear and printMonth', () => {
  const veto = {
    id: 'V1',
    name: '涉邪',
    kind: 'veto',
    sensitive: true,
    effects: [{ effect: 'score-at-most', points: 2 }, { effect: 'out' }],
  };
  const year = yearOf(
    schemeOf({ items: [bonus('J1', '好人好事'), veto] }),
    '户 0101 张三\n户 0102 李四\n记 2022-03-05 0101 J1 ×5\n记 2022-04-05 0101 V1\n记 2022-04-06 0102 J1',
  );

  it('show 1 column of points where a limit is not made public, and count who is not ranked without the reason', () => {
    const printed = printYear(year, 10, '');
    expect(printed).toMatch(/方案有不公开的项目或类别，表上只列总积分/u);
    expect(printed).toMatch(/另有1户没有列入排名/u);
    expect(printed + printMonth(year, monthOf(2022, 4), 10)).not.toMatch(/加分|减分|其他|涉邪|否决/u);
  });
});
