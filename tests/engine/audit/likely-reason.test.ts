import { readLedger } from '../../../src/engine/ledger/read-ledger';
import { evaluateYear } from '../../../src/engine/year/evaluate';
import { bonus, schemeOf } from '../scheme/plan-of';

const plan = schemeOf({
  items: [
    bonus('J1', '受表彰', { points: 5, group: 'b' }),
    bonus('J2', '突出贡献', { points: 2, group: 'b' }),
    bonus('K1', '扣分事项', { kind: 'deduction', points: 1.5 }),
  ],
  groups: [{ id: 'b', name: '加分', highestPer: 'quarter' }],
});

const HEADS = ['张三', '李四', '王五'];

/** What is said of 本季合计, where the clerk wrote `totals` by household beside rows of 5, −1.5 and 2. */
function saidOf(totals: readonly number[]): readonly unknown[] {
  const ledger = readLedger(
    [
      { sheet: '花名册', rows: [['户号', '户主'], ...HEADS.map((head, at) => [`0${at + 1}`, head])] },
      {
        sheet: '加减分登记',
        rows: [
          ['日期', '户号', '项目', '本季合计'],
          ...HEADS.flatMap((_, at) => [
            ['2024-02-10', `0${at + 1}`, '受表彰', null],
            ['2024-02-11', `0${at + 1}`, '扣分事项', null],
            ['2024-02-12', `0${at + 1}`, '突出贡献', totals[at]],
          ]),
        ],
      },
    ],
    plan,
  );
  const { problems } = evaluateYear(ledger, plan, {});
  return problems
    .filter(({ code }) => code.startsWith('own-figures'))
    .map(({ severity, facts: { reason, reasonRow, explained } }) => [severity, reason, reasonRow, explained]);
}

describe('reasonFor', () => {
  it('warns of 3 differences of 3 that are the row which a group of the highest leaves out', () => {
    expect(saidOf([5.5, 5.5, 5.5])).toEqual([['warning', 'by-rule', 4, 3]]);
  });

  it('raises an error where 1 difference of 3 is none of the plan', () => {
    expect(saidOf([5.5, 5.5, 70])).toEqual([['error', 'by-rule', 4, 2]]);
  });
});
