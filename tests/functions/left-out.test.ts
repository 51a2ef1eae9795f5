import { PLAN_A, PLAN_B } from '../support/little-ledgers';
import { Formulas } from './formulas';

const formulas = new Formulas();
const A = formulas.ledger(PLAN_A);
const B = formulas.ledger(PLAN_B);

/** As hosts leave an argument out. */
const MANNERS = [null, undefined, -2147352572];

describe('an argument left out', () => {
  it.each<readonly [string, readonly unknown[], string]>([
    ['SCORE', [A, '0101'], '没有写期：请写 =VILLAGE.SCORE(台账, "0101", "2022-12")'],
    ['SCORE', [B, '0101'], '没有写期：请写 =VILLAGE.SCORE(台账, "0101", 2023)'],
    ['EXPLAIN', [A, '张三'], '没有写期：请写 =VILLAGE.EXPLAIN(台账, "张三", "2022-12")'],
    ['CAPLEFT', [A, 101], '没有写月：请写 =VILLAGE.CAPLEFT(台账, 101, "2022-12")'],
    ['HONOURS', [A], '没有写月：请写 =VILLAGE.HONOURS(台账, "2022-12")'],
    ['SCORES', [A, [['0101'], ['0102']]], '没有写期：请写 =VILLAGE.SCORES(台账, 户, "2022-12")'],
    ['SCORES', [A], '没有写户：请写 =VILLAGE.SCORES(台账, "0101", 2022)'],
    ['TOTAL', [A], '没有写户：请写 =VILLAGE.TOTAL(台账, "0101")'],
    ['RANK', [A], '没有写户：请写 =VILLAGE.RANK(台账, "0101")'],
  ])('of %s is answered with 1 formula', (id, args, answer) => {
    for (const manner of MANNERS) expect(formulas.call(id, ...args, manner)).toBe(`#VALUE! ${answer}`);
  });

  it('is no blank cell: 0 and empty text stay blank in 4 functions', () => {
    for (const blank of [0, '']) {
      expect([formulas.call('SCORE', A, '0101', blank), formulas.call('CAPLEFT', A, '0101', blank)]).toEqual(['', '']);
      expect([formulas.call('EXPLAIN', A, '0101', blank), formulas.call('HONOURS', A, blank)]).toEqual([
        [['']],
        [['']],
      ]);
    }
    expect(formulas.call('SCORES', A, '0101', [[null, 0, '']])).toEqual([['', '', '']]);
  });

  it('is not asked for where 0 households are named', () => {
    for (const blank of [0, '', null])
      expect([formulas.call('SCORE', A, blank, null), formulas.call('EXPLAIN', A, blank, null)]).toEqual(['', [['']]]);
  });
});
