import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinSchemes } from '../../../src/engine/scheme/builtin';
import { labelOf } from '../../../src/engine/scheme/item-names';
import { parseScheme } from '../../../src/engine/scheme/read';
import type { Scheme } from '../../../src/engine/scheme/types';

const [planA, planB] = builtinSchemes();

/** `id kind points unit counting group clause` of each item. */
function itemLines(scheme: Scheme): readonly string[] {
  return scheme.items.map((item) =>
    [item.id, item.kind, item.points, item.unit || '-', item.counting, item.group ?? '-', item.clause].join(' '),
  );
}

describe('builtinSchemes', () => {
  it('ships 2 plans, fengsheng first, and reads them once', () => {
    expect(builtinSchemes().map(({ id }) => id)).toEqual(['fengsheng', 'longyuzhuang']);
    expect(builtinSchemes()).toBe(builtinSchemes());
  });

  it.each(['fengsheng', 'longyuzhuang'])('finds 0 problems in the file of %s, warnings included', (id) => {
    const text = readFileSync(join(__dirname, '../../../schemes', `${id}.json`), 'utf8');
    const { value, problems } = parseScheme(text);
    expect(problems).toEqual([]);
    expect(value).toEqual(builtinSchemes().find((scheme) => scheme.id === id));
  });

  it('gives the 21 items of plan A their points, unit, counting, group and clause', () => {
    expect(itemLines(planA)).toEqual([
      'J1 bonus 0.5 件 each monthly 二(二)1',
      'J2 bonus 0.5 次 each monthly 二(二)2',
      'J3a bonus 1 月 once-a-month monthly 二(二)3',
      'J3b bonus 1 月 once-a-month monthly 二(二)3',
      'J4 bonus 1 月 once-a-month monthly 二(二)4',
      'J5 bonus 1 项荣誉·月 honour monthly 二(二)5',
      'J6 bonus 20 年 once-a-year annual 二(二)6',
      'J7 bonus 10 年 once-a-year annual 二(二)7',
      'J8 bonus 20 年 once-a-year annual 二(二)8',
      'J9 bonus 20 次 each annual 二(二)9',
      'K1 deduction 5 次 each - 二(三)1',
      'K2 deduction 1 次 each - 二(三)2',
      'K3 deduction 1 次 each - 二(三)3',
      'K4a deduction 1 次 each - 二(三)4',
      'K4b deduction 10 次 each - 二(三)4',
      'K5 deduction 1 次 each - 二(三)5',
      'K6a deduction 1 次 each - 二(三)6',
      'K6b deduction 10 次 each - 二(三)6',
      'K7 deduction 5 次 each - 二(三)7',
      'K8 deduction 2 次 each - 二(三)8',
      'K9 freeze 0 - each - 二(三)9',
    ]);
  });

  it('gives plan A 5 categories of 18 sub-items that make 100', () => {
    const { base } = planA.versions[0].rules;
    expect(
      base.categories.map(({ name, max, items }) => `${name} ${max}: ${items.map((item) => item.max).join('+')}`),
    ).toEqual([
      '爱党爱国 10: 2+2+2+4',
      '人居环境 30: 6+6+6+6+6',
      '遵纪守法 20: 5+5+5+5',
      '乡风文明 20: 10+10',
      '示范带动 20: 10+5+5',
    ]);
    expect(planA.baseTargets.map((target) => (target.kind === 'total' ? target.name : target.id))).toEqual([
      '基础分',
      '1',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '3',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '4',
      '4.1',
      '4.2',
      '5',
      '5.1',
      '5.2',
      '5.3',
    ]);
  });

  it('caps plan A at 5 a month and 50 a year, posted in month 12', () => {
    const { caps, groups } = planA.versions[0].rules;
    expect(caps.map(({ subject, per, points }) => `${subject.kind} ${subject.id} ${points} ${per}`)).toEqual([
      'group monthly 5 month',
      'group annual 50 year',
    ]);
    expect(groups.map(({ id, postedIn }) => [id, postedIn])).toEqual([
      ['monthly', null],
      ['annual', 12],
    ]);
  });

  it('awards 20 % of plan A in shares of 20, 30 and 50 for 50, 30 and 20 yuan', () => {
    expect(planA.versions[0].rules.awards).toEqual({
      kind: 'quota',
      clause: '四(二)',
      percent: 20,
      quotaOf: 'participants',
      rounding: 'half-up',
      tiers: [
        { name: '一等奖', percent: 20, prize: 50 },
        { name: '二等奖', percent: 30, prize: 30 },
        { name: '三等奖', percent: 50, prize: 20 },
      ],
      tieKeys: ['fewer-deductions', 'higher-base'],
      ties: 'decide',
      skipFrozen: true,
      conditions: [],
      budget: null,
    });
  });

  it('gives plan B 5 aspects that make 140, 2 of them by quarter', () => {
    const { base, year, freeItems } = planB.versions[0].rules;
    expect(base.categories.map(({ name, max, period }) => `${labelOf({ id: name, name })} ${max} ${period}`)).toEqual([
      '环境整治 40 quarter',
      '文明新风 40 quarter',
      '党的建设 20 year',
      '民生保障 20 year',
      '遵纪守法 20 year',
    ]);
    expect([base.total, year, planB.items.length]).toEqual([140, { kind: 'mean-of-periods', minPeriods: 2 }, 0]);
    expect(freeItems?.bonusName).toContain('待村民议定');
  });

  it('stars plan B at 10, 20 and 30 % of the ranks and not below 140', () => {
    expect(planB.versions[0].rules.awards).toEqual({
      kind: 'positions',
      clause: '四(五)',
      rounding: 'down',
      notBelow: 140,
      ties: 'include',
      skipFrozen: false,
      conditions: [],
      budget: null,
      tiers: [
        { name: '五星级文明户', upToPercent: 10, prize: null },
        { name: '四星级文明户', upToPercent: 20, prize: null },
        { name: '三星级文明户', upToPercent: 30, prize: null },
      ],
    });
  });

  it('cites a clause of the plan for every item, base target, group and cap', () => {
    for (const scheme of builtinSchemes()) {
      const { groups, caps } = scheme.versions[0].rules;
      const clauses = [...scheme.items, ...scheme.baseTargets, ...groups, ...caps].map(({ clause }) => clause);
      expect(clauses.filter((clause) => !/^[一二三四]\([一二三四五]\)[\d.–]*$/u.test(clause))).toEqual([]);
    }
  });
});
