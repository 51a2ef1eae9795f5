import { CAP_PERIODS } from '../../../src/engine/scoring/compile-caps';
import { compileScheme, grainsOf, tablesInForce } from '../../../src/engine/scoring/compile';
import { compileYear } from '../../../src/engine/scoring/compile-year';
import * as codes from '../../../src/engine/scoring/codes';
import { scaleFor } from '../../../src/engine/basis/points';
import { monthAt } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';

const scale = scaleFor([12]);
const compiled = compileScheme(fengsheng, scale);
const indexOf = (id: string): number => fengsheng.items.findIndex((item) => item.id === id);

describe('compileScheme', () => {
  it('gives J1 its 0.5 points in grains of a thousandth, its rule and its cap of 5 a month', () => {
    const [tables] = compiled.versions;
    const j1 = indexOf('J1');
    expect(tables.grains[j1] * 1000).toBe(0.5 * scale);
    expect([tables.kind[j1], tables.rule[j1]]).toEqual([codes.KIND_BONUS, codes.RULE_EACH]);
    expect(compiled.caps[tables.groupCaps[CAP_PERIODS.indexOf('month')]?.[tables.group[j1]] ?? -1]).toEqual({
      grains: 5 * scale,
      points: 5,
      per: 'month',
      refuses: false,
      name: '加分第1–5项',
      clause: '二(二)1–5',
    });
  });

  it('knows J6 as annual, posted in month 12, K8 as a deduction alone, K9 as a freeze of 0 points', () => {
    const [tables] = compiled.versions;
    expect([tables.kind[indexOf('J6')], tables.postedIn[tables.group[indexOf('J6')]]]).toEqual([codes.KIND_ANNUAL, 11]);
    expect([tables.kind[indexOf('K8')], tables.group[indexOf('K8')]]).toEqual([codes.KIND_DEDUCTION, -1]);
    expect([tables.kind[indexOf('K9')], tables.rule[indexOf('K9')], tables.grains[indexOf('K9')]]).toEqual([
      codes.KIND_FREEZE,
      codes.RULE_FREEZE,
      0,
    ]);
  });

  it('scores monthly targets over 1 month, quarterly over 3, annual over 12, and no total in a year of means', () => {
    const months = (scheme: typeof fengsheng): Uint8Array => compileScheme(scheme, scale).versions[0].targetMonths;
    expect(new Set(months(fengsheng))).toEqual(new Set([1]));
    const plan = longyuzhuang.baseTargets.map((target, index) => [target.name, months(longyuzhuang)[index]]);
    expect(plan).toEqual(
      expect.arrayContaining([
        ['环境整治', 3],
        ['党的建设', 12],
      ]),
    );
    expect(
      longyuzhuang.baseTargets
        .flatMap((target, index) => (target.kind === 'total' ? [months(longyuzhuang)[index]] : []))
        .every((one) => one === 0),
    ).toBe(true);
  });

  it('names a cap on 1 item by its code and name', () => {
    const { caps } = compileScheme(
      withRules(fengsheng, {
        caps: [
          {
            subject: { kind: 'item', id: 'J2' },
            per: 'year',
            scope: 'household',
            refuses: false,
            points: 3,
            clause: '新',
          },
        ],
      }),
      scale,
    );
    expect(caps).toEqual([
      { grains: 3 * scale, points: 3, per: 'year', refuses: false, name: 'J2 志愿服务、检查评比等村务', clause: '新' },
    ]);
  });

  it('throws for a cap on 1 item that the scheme does not have', () => {
    expect(() =>
      compileScheme(
        withRules(fengsheng, {
          caps: [
            {
              subject: { kind: 'item', id: 'X1' },
              per: 'month',
              scope: 'household',
              refuses: false,
              points: 1,
              clause: '',
            },
          ],
        }),
        scale,
      ),
    ).toThrow('X1');
  });
});

describe('tablesInForce', () => {
  it('takes the version of July from July on', () => {
    const two = compileScheme(
      {
        ...fengsheng,
        versions: [fengsheng.versions[0], { from: monthAt('2022-07'), rules: fengsheng.versions[0].rules }],
      },
      scale,
    );
    expect(
      ['2022-06', '2022-07', '2023-01'].map((month) => two.versions.indexOf(tablesInForce(two, monthAt(month)))),
    ).toEqual([0, 1, 1]);
  });
});

describe('grainsOf', () => {
  it('makes 0.125 points of 12,000,000 grains a point 1,500,000', () => {
    expect(grainsOf(0.125, scale)).toBe(1_500_000);
  });
});

describe('compileYear', () => {
  it('lists the 5 aspects of a year of means with their periods', () => {
    const year = compileYear(compileScheme(longyuzhuang, scale), {
      year: 2022,
      start: monthAt('2022-01'),
      asOf: monthAt('2022-12'),
    });
    expect(year.aspects.map(({ name, periods }) => [name, periods])).toEqual([
      ['环境整治', 4],
      ['文明新风', 4],
      ['党的建设', 1],
      ['民生保障', 1],
      ['遵纪守法', 1],
    ]);
  });
});
