import {
  firstMonthOf,
  isInForce,
  lastMonthOf,
  monthsInForce,
  NEVER,
  participates,
} from '../../../src/engine/scoring/in-force';
import { schemeOf } from '../scheme/plan-of';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { yearOf } from '../sheets/posted';

const household = (marks: string) => ledgerOf(fengsheng, `户 0101 张三 ${marks}`).roster.households[0];
const start = monthAt('2022-03');

describe('firstMonthOf', () => {
  it('is the later of the village’s start and the household’s joining, of 2 months', () => {
    expect(firstMonthOf(household(''), start, fengsheng.versions[0].rules, fengsheng)).toBe(start);
    expect(firstMonthOf(household('加入 2021-05'), start, fengsheng.versions[0].rules, fengsheng)).toBe(start);
    expect(firstMonthOf(household('加入 2022-05'), start, fengsheng.versions[0].rules, fengsheng)).toBe(
      monthAt('2022-05'),
    );
  });

  it('is 2022-07 for who joins in the 2 later months of a quarter that asks for presence when it begins', () => {
    const { rules } = schemeOf({
      year: { kind: 'sum-of-periods', period: 'quarter' },
      participants: { presentAt: 'period-start' },
    }).versions[0];
    expect(
      ['2022-04', '2022-05', '2022-06'].map((joined) =>
        firstMonthOf(household(`加入 ${joined}`), start, rules, fengsheng),
      ),
    ).toEqual(['2022-04', '2022-07', '2022-07'].map(monthAt));
  });
});

describe('firstMonthOf of a year from July', () => {
  it('is 2023-07 for who joins after July 2022, where the year asks for presence when it begins', () => {
    const plan = schemeOf({
      year: { kind: 'sum-of-periods', period: 'year', startMonth: 7 },
      participants: { presentAt: 'period-start' },
    });
    const first = (joined: string): number =>
      firstMonthOf(household(`加入 ${joined}`), start, plan.versions[0].rules, plan);
    expect(['2022-06', '2022-07', '2022-08', '2023-01'].map(first)).toEqual(
      ['2022-07', '2022-07', '2023-07', '2023-07'].map(monthAt),
    );
  });
});

describe('lastMonthOf', () => {
  it('is the leaving month itself, 2022-09, or never', () => {
    expect(lastMonthOf(household('退出 2022-09'))).toBe(monthAt('2022-09'));
    expect(lastMonthOf(household(''))).toBe(NEVER);
  });
});

describe('participates', () => {
  it('leaves out only the 1 elderly household that did not opt in, and only where the plan asks', () => {
    const byOptIn = longyuzhuang.versions[0].rules;
    expect(['', '老年', '老年 参评', '参评'].map((marks) => participates(household(marks), byOptIn))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(participates(household('老年'), fengsheng.versions[0].rules)).toBe(true);
  });
});

describe('monthsInForce', () => {
  it('counts the 10 months from the village’s start in March, and 4 of a household that left in June', () => {
    const { scores } = yearOf(
      fengsheng,
      '户 0101 甲\n户 0102 乙 退出 2022-06\n记 2022-03-03 0101 J1\n记 2022-12-03 0101 J1',
    );
    expect([monthsInForce(scores, 0), monthsInForce(scores, 1)]).toEqual([10, 4]);
    expect([isInForce(scores, 1, 0, 1), isInForce(scores, 1, 0, 2), isInForce(scores, 1, 6, 11)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
