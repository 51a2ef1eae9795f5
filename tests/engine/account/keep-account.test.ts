import fc from 'fast-check';
import { keepAccount } from '../../../src/engine/account/keep-account';
import type { Account } from '../../../src/engine/account/types';
import { formatMonth, LAST_DAY, parseDay } from '../../../src/engine/basis/calendar';
import { numberOf } from '../../../src/engine/basis/points';
import { problem } from '../../../src/engine/basis/problem';
import type { Scheme } from '../../../src/engine/scheme/types';
import { scoreYear } from '../../../src/engine/scoring/score-year';
import type { YearScores } from '../../../src/engine/scoring/types';
import type { LedgerOptions } from '../../support/ledger-columns';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { fengshengRows } from '../../support/random-ledgers';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';

type Options = LedgerOptions & {
  readonly years?: readonly number[];
  readonly start?: string;
  readonly asOf?: string;
  readonly scheme?: Scheme;
};

function keep(text: string, options: Options = {}): { readonly account: Account; readonly scores: YearScores } {
  const { scheme = fengsheng, years = [2022], start = '2022-03', asOf = `${years[years.length - 1]}-12` } = options;
  const ledger = ledgerOf(scheme, text, options);
  const scored = years.map((year, at) =>
    scoreYear(ledger, scheme, {
      year,
      start: monthAt(start),
      asOf: at === years.length - 1 ? monthAt(asOf) : monthAt(`${year}-12`),
    }),
  );
  return {
    account: keepAccount(ledger, scored, options.asOf === undefined ? null : monthAt(options.asOf)),
    scores: scored[scored.length - 1],
  };
}

const balances = (text: string, options: Options = {}): readonly number[] => {
  const { account, scores } = keep(text, options);
  return [account.opening, account.earned, account.redeemed, account.balance].map((column) =>
    numberOf(column[0], scores.scale),
  );
};

const problems = (text: string, options: Options = {}): readonly unknown[] =>
  keep(text, options).account.problems.map(({ code, row }) => [code, row]);

describe('keepAccount', () => {
  it('comes to 990 of 20 brought along, 10 months of 100 and 30 redeemed', () => {
    expect(balances('户 0101 张三 结转 20\n兑 2022-04-20 0101 30')).toEqual([20, 1000, 30, 990]);
  });

  it('takes redemptions to the end of the month after asOf, 31 October, and none later', () => {
    const text = '户 0101 张三\n兑 2022-10-31 0101 30\n兑 2022-11-01 0101 40';
    expect(balances(text, { asOf: '2022-09' })).toEqual([0, 700, 30, 670]);
    expect(balances(text, { asOf: '2022-10' })).toEqual([0, 800, 70, 730]);
  });

  it('names 2 redemptions of 47.5 that are later than the month after the asOf asked for in 1 reminder', () => {
    const { account } = keep('户 0101 张三\n兑 2022-10-31 0101 30\n兑 2022-12-01 0101 7.5\n兑 2022-11-01 0101 40', {
      asOf: '2022-09',
    });
    expect(account.problems.map(({ code, row, facts }) => [code, row, facts])).toEqual([
      ['redemption-later', 3, { rows: 2, points: 47.5, to: '2022-10' }],
    ]);
  });

  it('takes 90 of 3 and 4 months after the last points where nobody asked for an asOf', () => {
    const text = '户 0101 张三 结转 100\n兑 2023-03-31 0101 30\n兑 2023-04-01 0101 60';
    expect(balances(text)).toEqual([100, 1000, 90, 1010]);
    expect(problems(text)).toEqual([]);
  });

  it('leaves 60 of February 2023 to the year 2023 where that has points of its own, and takes 30 of January', () => {
    const text = '户 0101 张三\n记 2023-02-01 0101 J1\n兑 2023-01-31 0101 30\n兑 2023-02-01 0101 60';
    expect(balances(text)).toEqual([0, 1000, 30, 970]);
    expect(problems(text)).toEqual([]);
    expect(balances(text.replace('记 2023-02-01 0101 J1\n', ''))).toEqual([0, 1000, 90, 910]);
  });

  it('lets a redemption use the months before its own: 100 of March in April, and not 101', () => {
    expect(problems('户 0101 张三\n兑 2022-04-01 0101 100')).toEqual([]);
    expect(problems('户 0101 张三\n兑 2022-04-30 0101 101')).toEqual([['over-redeemed', 2]]);
    expect(problems('户 0101 张三\n兑 2022-03-31 0101 1')).toEqual([['over-redeemed', 2]]);
    expect(problems('户 0101 张三 结转 1\n兑 2022-03-31 0101 1')).toEqual([]);
  });

  it('spends December’s 50 annual points in January', () => {
    const text = '户 0101 张三\n记 2022-05-05 0101 J6\n记 2022-05-06 0101 J8\n记 2022-05-06 0101 J9';
    expect(problems(`${text}\n兑 2022-12-31 0101 901`, {})).toEqual([['over-redeemed', 5]]);
    expect(problems(`${text}\n兑 2023-01-01 0101 1050`, {})).toEqual([]);
  });

  it('uses up all points with 1 over-redeemed row, so that the next is over-redeemed too', () => {
    const { account } = keep('户 0101 张三\n兑 2022-04-20 0101 150\n兑 2022-05-20 0101 60\n兑 2022-06-20 0101 90');
    expect(
      account.problems.map(({ row, column, value, facts }) => [
        row,
        column,
        value,
        facts.available,
        facts.asked,
        facts.date,
      ]),
    ).toEqual([
      [2, '消耗积分', 150, 100, 150, '2022-04-20'],
      [3, '消耗积分', 60, 50, 60, '2022-05-20'],
    ]);
  });

  it('says 0 available where the balance is already below 0', () => {
    const { account } = keep('户 0101 张三\n兑 2022-04-20 0101 350\n兑 2022-05-20 0101 60');
    expect(account.problems.map(({ facts }) => facts.available)).toEqual([100, 0]);
  });

  it('goes by date, and on one date by row: the second of 2 rows of 60 is over', () => {
    expect(problems('户 0101 张三\n兑 2022-05-20 0101 150\n兑 2022-04-20 0101 60\n兑 2022-04-20 0101 60')).toEqual([
      ['over-redeemed', 2],
      ['over-redeemed', 4],
    ]);
  });

  it('adds 30 points of returned goods, which can be used again', () => {
    expect(balances('户 0101 张三\n兑 2022-04-20 0101 100\n兑 2022-04-21 0101 -30\n兑 2022-04-22 0101 30')).toEqual([
      0, 1000, 100, 900,
    ]);
    expect(problems('户 0101 张三\n兑 2022-04-20 0101 100\n兑 2022-04-21 0101 -30\n兑 2022-04-22 0101 30')).toEqual([]);
  });

  it('deducts 30 points of an unreadable date as of asOf, and does not warn of rows in error', () => {
    const silenced = { problems: [problem('invalid-date', { sheet: '兑换登记', row: 2 })] };
    expect(balances('户 0101 张三\n兑 · 0101 30', { asOf: '2022-09' })).toEqual([0, 700, 30, 670]);
    expect(problems('户 0101 张三\n兑 · 0101 5000', silenced)).toEqual([]);
    expect(problems('户 0101 张三\n兑 · 0101 901')).toEqual([['over-redeemed', 2]]);
  });

  it('names a redemption on the last day of a freeze, not on the day after, and 0 returns', () => {
    const frozen = '户 0101 张三\n记 2022-05-05 0101 K9 止 2022-06-30\n';
    const { account } = keep(`${frozen}兑 2022-06-30 0101 30\n兑 2022-07-01 0101 30\n兑 2022-06-30 0101 -30`);
    expect(account.problems.map(({ code, row, column, facts }) => [code, row, column, facts])).toEqual([
      [
        'redeemed-while-frozen',
        3,
        '兑换日期',
        { household: '0101', head: '张三', date: '2022-06-30', from: '2022-05-05', to: '2022-06-30' },
      ],
    ]);
  });

  it('carries a freeze over New Year 2023 and tells no end of an open-ended one', () => {
    const { account } = keep('户 0101 张三\n记 2022-05-05 0101 K9\n兑 2023-01-20 0101 30', {
      years: [2022, 2023],
      year: 2023,
    });
    expect([...account.frozenUntil]).toEqual([LAST_DAY]);
    expect(account.problems.map(({ code, facts }) => [code, facts.to])).toEqual([['redeemed-while-frozen', undefined]]);
  });

  it('is frozen on the last day of asOf, 31 December, and no longer when the freeze ended on the 30th', () => {
    const until = (end: string): number => keep(`户 0101 张三\n记 2022-05-05 0101 K9 止 ${end}`).account.frozenUntil[0];
    expect([until('2022-12-31'), until('2022-12-30')]).toEqual([parseDay('2022-12-31'), 0]);
  });

  it('adds 2 years up: 1,000 of 2022 and 1,200 of 2023', () => {
    const text = '户 0101 张三 结转 5\n兑 2023-02-20 0101 1105';
    expect(balances(text, { years: [2022, 2023], year: 2023 })).toEqual([5, 2200, 1105, 1100]);
    expect(problems(text, { years: [2022, 2023], year: 2023 })).toEqual([]);
    expect(problems(text.replace('1105', '1105.5'), { years: [2022, 2023], year: 2023 })).toEqual([
      ['over-redeemed', 2],
    ]);
  });

  it('keeps no account, 0 in every column, for a plan without redemption', () => {
    expect(
      balances('户 0101 张三 结转 20\n记 2022-03-05 0101 加分 6分\n兑 2022-04-20 0101 30', { scheme: longyuzhuang }),
    ).toEqual([0, 0, 0, 0]);
    expect(problems('户 0101 张三\n兑 2022-04-20 0101 30', { scheme: longyuzhuang })).toEqual([]);
  });

  it('throws when 2 years differ in scale', () => {
    const ledger = ledgerOf(fengsheng, '户 0101 张三');
    const options = { year: 2022, start: null, asOf: null };
    const finer = { ...scoreYear(ledger, fengsheng, options), scale: 2_000_000 as YearScores['scale'] };
    expect(() => keepAccount(ledger, [finer, scoreYear(ledger, fengsheng, options)])).toThrow(RangeError);
  });

  it('balances on random ledgers: opening + earned − redeemed, and earned is the year’s total', () => {
    fc.assert(
      fc.property(
        fengshengRows,
        fc.array(
          fc.tuple(
            fc.constantFrom('2022-04-20', '2022-12-20', '2023-01-20'),
            fc.constantFrom('0101', '0102'),
            fc.constantFrom(30, 12.5, -5),
          ),
        ),
        (rows, taken) => {
          const { account, scores } = keep([...rows, ...taken.map((words) => `兑 ${words.join(' ')}`)].join('\n'), {
            year: 2022,
          });
          account.balance.forEach((balance, at) =>
            expect(balance).toBe(account.opening[at] + account.earned[at] - account.redeemed[at]),
          );
          expect([...account.earned]).toEqual([...scores.total]);
          const asked = taken.reduce((sum, [, , points]) => sum + points, 0);
          expect(account.redeemed.reduce((sum, points) => sum + points, 0)).toBe(asked * scores.scale);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not let a redemption change 1 score', () => {
    const scored = (text: string): number => keep(text).scores.total[0];
    expect(scored('户 0101 张三\n兑 2022-04-20 0101 30')).toBe(scored('户 0101 张三'));
  });

  it('says nothing of a row of 0 points, however low the balance', () => {
    expect(problems('户 0101 张三\n兑 2022-04-20 0101 350\n兑 2022-04-21 0101 0')).toEqual([['over-redeemed', 2]]);
  });

  it('is not silenced by a warning on row 2 or an error without a row', () => {
    const warned = {
      problems: [
        problem('points-mismatch', { sheet: '兑换登记', row: 2 }),
        problem('setting-invalid', { sheet: '兑换登记' }),
      ],
    };
    expect(problems('户 0101 张三\n兑 2022-04-20 0101 350', warned)).toEqual([['over-redeemed', 2]]);
  });

  it('keeps 3 lapses of 2 years by household, month and reason, which sum to what lapsed', () => {
    const scheme = withRules(fengsheng, {
      redemption: {
        clause: '',
        yuanPerPoint: null,
        of: 'all',
        usableAtOnce: false,
        needs: [],
        prices: [],
        multipleOf: null,
        times: null,
        carryOver: false,
        clearedIn: 7,
        clearedOn: null,
        expiresAfterMonths: null,
        ceiling: null,
        floor: null,
      },
    });
    const { account, scores } = keep('户 0101 张三\n户 0102 李四\n兑 2022-12-31 0101 30', {
      scheme,
      years: [2022, 2023],
      start: '2022-06',
      asOf: '2023-07',
    });
    expect(
      account.lapses
        .filter(({ household }) => household === 0)
        .map(({ month, points, why }) => [formatMonth(month), numberOf(points, scores.scale), why]),
    ).toEqual([
      ['2022-07', 200, 'cleared'],
      ['2022-12', 470, 'year-end'],
      ['2023-07', 700, 'cleared'],
    ]);
    expect(numberOf(account.lapsed[0], scores.scale)).toBe(1370);
  });
});
