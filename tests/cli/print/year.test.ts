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

describe('a term of 2 years', () => {
  const term = { year: { kind: 'sum-of-months', termYears: 2, termFrom: 2022 }, items: [bonus('J1', '好人好事')] };

  it('is named beside the year whose total holds it, 2022 to 2023', () => {
    expect(yearHeading(yearOf(schemeOf(term), ROWS), '')).toMatch(/^2023年度（2022至2023年度一届） /u);
  });
});

describe('printYear', () => {
  const given = (on: object) => ({
    year: { kind: 'sum-of-periods', period: 'year' },
    base: { categories: [{ id: '3', name: '义务劳动', max: 10, period: 'year', given: true }] },
    items: [{ id: 'K3', name: '缺劳', kind: 'deduction', points: 2, ...on }],
  });

  it('says that a column of 10 is of before the deductions that fall on its category, and nothing of others', () => {
    const rows = '户 0101 张三\n记 2022-03-05 0101 K3 ×6';
    expect(printYear(yearOf(schemeOf(given({ on: '3' })), rows), 10, '')).toContain(
      '各类别的栏里是扣分以前的分；从类别里扣的分（扣完为止），都算在“减分”一栏。',
    );
    expect(printYear(yearOf(schemeOf(given({})), rows), 10, '')).not.toContain('扣分以前');
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
