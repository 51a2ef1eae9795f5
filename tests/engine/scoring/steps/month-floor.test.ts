import { SCORING_STEPS } from '../../../../src/engine/scoring/steps';
import { monthFloor } from '../../../../src/engine/scoring/steps/month-floor';
import { monthAt } from '../../../support/ledger-columns';
import { fengsheng, withRules } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

const before = SCORING_STEPS.slice(0, SCORING_STEPS.indexOf(monthFloor) + 1);
const floored = withRules(fengsheng, { monthFloor: 0 });

describe('month-floor', () => {
  it('adds the 3 points that 7 assessed less 10 deducted lack to 0', () => {
    expect(
      linesAfter(
        before,
        floored,
        `
      户 0101 张三
      评 2022-03 0101 7
      记 2022-03-05 0101 K4b`,
        { start: '2022-03', asOf: '2022-03' },
      ),
    ).toEqual([
      '2022-03 base 基础分 7 = 7 + 0 assessed',
      '2022-03 deduction K4b -10 = -10 + 0 counted',
      '2022-03 floor 基础分 3 = 3 + 0 month-floor',
    ]);
  });

  it('adds nothing to a month that comes to exactly 0', () => {
    expect(
      linesAfter(
        before,
        floored,
        `
      户 0101 张三
      评 2022-03 0101 10
      记 2022-03-05 0101 K4b`,
        { start: '2022-03', asOf: '2022-03' },
      ),
    ).toHaveLength(2);
  });

  it('does not let 20 points of an annual item help', () => {
    expect(
      linesAfter(
        before,
        floored,
        `
      户 0101 张三
      评 2022-12 0101 7
      记 2022-12-04 0101 J9
      记 2022-12-05 0101 K4b`,
        { start: '2022-12' },
      ).at(-1),
    ).toBe('2022-12 floor 基础分 3 = 3 + 0 month-floor');
  });

  it('holds from the version of July on, and not in June', () => {
    const scheme = {
      ...fengsheng,
      versions: [...fengsheng.versions, { from: monthAt('2022-07'), rules: floored.versions[0].rules }],
    };
    const text = '户 0101 张三\n评 2022-06 0101 0\n评 2022-07 0101 0\n记 2022-06-05 0101 K8\n记 2022-07-05 0101 K8';
    expect(
      linesAfter(before, scheme, text, { start: '2022-06', asOf: '2022-07' }).filter((line) =>
        line.includes(' floor '),
      ),
    ).toEqual(['2022-07 floor 基础分 2 = 2 + 0 month-floor']);
  });
});
