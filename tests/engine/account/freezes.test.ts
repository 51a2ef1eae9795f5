import { freezeOn, freezesOf } from '../../../src/engine/account/freezes';
import { scoreYear } from '../../../src/engine/scoring/score-year';
import { LAST_DAY, parseDay } from '../../../src/engine/basis/calendar';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { fengsheng } from '../../support/schemes';

const freezes = (text: string, scheme = fengsheng) => {
  const ledger = ledgerOf(scheme, text);
  return freezesOf(ledger, [
    scoreYear(ledger, scheme, { year: 2022, start: monthAt('2022-03'), asOf: monthAt('2022-12') }),
  ]);
};
const day = (text: string): number => parseDay(text) as number;

describe('freezesOf', () => {
  it('gives 2 freezes of a household their dates, the second without an end', () => {
    expect(
      freezes(`
      户 0101 张三
      户 0102 李四
      记 2022-05-05 0102 K9 止 2022-06-30
      记 2022-08-05 0102 K9
      记 2022-05-05 0101 K8`),
    ).toEqual(
      new Map([
        [
          1,
          [
            { household: 1, from: day('2022-05-05'), to: day('2022-06-30'), openEnded: false },
            { household: 1, from: day('2022-08-05'), to: LAST_DAY, openEnded: true },
          ],
        ],
      ]),
    );
  });

  it('freezes for rows of the first and the last month in force, 2 rows', () => {
    expect(
      freezes(`
      户 0101 张三 加入 2022-05 退出 2022-09
      记 2022-05-01 0101 K9 止 2022-05-02
      记 2022-09-30 0101 K9`).get(0),
    ).toHaveLength(2);
  });

  it('freezes nothing for 4 rows: voided, before the start, after leaving, before joining', () => {
    expect(
      freezes(`
      户 0101 张三 加入 2022-05 退出 2022-09
      记 2022-06-05 0101 K9 作废
      记 2022-01-05 0101 K9
      记 2022-10-05 0101 K9
      记 2022-04-30 0101 K9`).size,
    ).toBe(0);
  });

  it('freezes nothing for 1 item that the month’s version does not have', () => {
    const [{ rules }] = fengsheng.versions;
    const without = { ...rules, items: rules.items.filter(({ id }) => id !== 'K9') };
    const scheme = {
      ...fengsheng,
      versions: [
        { from: null, rules },
        { from: monthAt('2022-07'), rules: without },
      ],
    };
    expect(freezes('户 0101 张三\n记 2022-06-05 0101 K9\n记 2022-07-05 0101 K9', scheme).get(0)).toHaveLength(1);
  });
});

describe('freezeOn', () => {
  it('includes the first and the last of 2 days', () => {
    const all = freezes('户 0101 张三\n记 2022-05-05 0101 K9 止 2022-05-06').get(0);
    expect(
      ['2022-05-04', '2022-05-05', '2022-05-06', '2022-05-07'].map((text) => freezeOn(all, day(text)) !== undefined),
    ).toEqual([false, true, true, false]);
    expect(freezeOn(undefined, day('2022-05-05'))).toBeUndefined();
  });
});
