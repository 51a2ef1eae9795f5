import { honours } from '../../../../src/engine/scoring/steps/honours';
import { rows } from '../../../../src/engine/scoring/steps/rows';
import { fengsheng, withRules } from '../../../support/schemes';
import { linesAfter, scoresOf, totalOf } from '../../../support/score-lines';

const steps = [rows, honours];

describe('honours', () => {
  it('counts 2 distinct honours 1 point each in every month they last', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-11-05 0101 J5 「最美家庭」
      记 2022-11-06 0101 J5 「新乡贤」 ×2 止 2022-11-30`,
      ),
    ).toEqual([
      '2022-11 bonus J5 1 = 1 + 0 counted',
      '2022-11 bonus J5 1 = 1 + 0 counted',
      '2022-12 bonus J5 1 = 1 + 0 counted',
    ]);
  });

  it('takes 2 rows of the same name for one honour, and says so once', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-10-05 0101 J5 「最美家庭」
      记 2022-11-05 0101 J5 「最美家庭」`,
      ),
    ).toEqual([
      '2022-10 bonus J5 1 = 1 + 0 counted',
      '2022-11 bonus J5 1 = 1 + 0 counted',
      '2022-11 bonus J5 1 = 0 + 0 same-honour',
      '2022-12 bonus J5 1 = 1 + 0 counted',
    ]);
  });

  it('lets a second row of the name count in the 1 month that the first leaves free', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-10-05 0101 J5 「最美家庭」 止 2022-11-30
      记 2022-11-05 0101 J5 「最美家庭」`,
      ),
    ).toEqual([
      '2022-10 bonus J5 1 = 1 + 0 counted',
      '2022-11 bonus J5 1 = 1 + 0 counted',
      '2022-12 bonus J5 1 = 1 + 0 counted',
    ]);
  });

  it('takes 2 rows without a name for one honour', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-12-05 0101 J5
      记 2022-12-06 0101 J5`,
      ),
    ).toEqual(['2022-12 bonus J5 1 = 1 + 0 counted', '2022-12 bonus J5 1 = 0 + 0 same-honour']);
  });

  it('counts the same name for each of 2 households', () => {
    const { scores } = scoresOf(
      fengsheng,
      '户 0101 张三\n户 0102 李四\n记 2022-12-05 0101 J5 「最美家庭」\n记 2022-12-05 0102 J5 「最美家庭」',
      { start: '2022-12' },
    );
    expect([totalOf(scores, 0), totalOf(scores, 1)]).toEqual([101, 101]);
  });

  it('lets a row speak only where it counts: December, the 2 months before being taken', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-10-05 0101 J5 「最美家庭」 止 2022-11-30
      记 2022-10-06 0101 J5 「最美家庭」`,
      ),
    ).toEqual([
      '2022-10 bonus J5 1 = 1 + 0 counted',
      '2022-11 bonus J5 1 = 1 + 0 counted',
      '2022-12 bonus J5 1 = 1 + 0 counted',
    ]);
  });

  it('does not let 1 voided row take the name', () => {
    expect(
      linesAfter(
        steps,
        fengsheng,
        `
      户 0101 张三
      记 2022-12-05 0101 J5 「最美家庭」 作废
      记 2022-12-06 0101 J5 「最美家庭」`,
      ),
    ).toEqual(['2022-12 bonus J5 1 = 0 + 0 voided', '2022-12 bonus J5 1 = 1 + 0 counted']);
  });

  it('keeps 2 honour items of one name apart', () => {
    const { items } = fengsheng.versions[0].rules;
    const scheme = withRules(fengsheng, {
      items: items.map((item) => (item.id === 'J4' ? { ...item, counting: 'honour' as const } : item)),
    });
    expect(
      linesAfter(
        steps,
        scheme,
        `
      户 0101 张三
      记 2022-12-05 0101 J4 「最美家庭」
      记 2022-12-06 0101 J5 「最美家庭」`,
      ).map((line) => line.split(' ').at(-1)),
    ).toEqual(['counted', 'counted']);
  });

  it('counts an honour of January in all 12 months', () => {
    expect(
      linesAfter(steps, fengsheng, '户 0101 张三\n记 2022-01-05 0101 J5 「最美家庭」').filter((line) =>
        line.endsWith('1 = 1 + 0 counted'),
      ),
    ).toHaveLength(12);
  });
});
