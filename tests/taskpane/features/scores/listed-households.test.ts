import { formatMonth, type YearResult } from '../../../../src/engine';
import { openLedger } from '../../../../src/tasks/open-ledger';
import {
  listHouseholds,
  monthsShown,
  type AskedList,
} from '../../../../src/taskpane/features/scores/listed-households';
import { schemeOf } from '../../../engine/scheme/plan-of';
import { MemoryWorkbook, tablesOf } from '../../../support/little-workbook';

const LEDGER = `
# 花名册
户号 户主 小组
01 张三 一组
02 李四 二组
03 王五 一组
# 登记
日期 户号 项目 数量
2024-01-05 01 J1 5
2024-02-05 02 J1 8
2024-03-05 02 K1 2
2024-03-06 03 K1 1
`;
const SCHEME = schemeOf({
  items: [
    { id: 'J1', name: '好人好事', points: 1 },
    { id: 'K1', name: '乱倒垃圾', points: 1, kind: 'deduction' },
  ],
});
const ALL: AskedList = { month: null, text: '', group: '', by: 'rank' };

const OPTIONS = { schemes: [SCHEME], scheme: null, year: null, start: null, asOf: null, residents: null };

async function year(): Promise<YearResult> {
  const outcome = await openLedger(new MemoryWorkbook(tablesOf(LEDGER)), OPTIONS);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return outcome.result;
}

const ids = (result: YearResult, asked: Partial<AskedList>): readonly string[] =>
  listHouseholds(result, { ...ALL, ...asked }).map(({ id }) => id);

describe('listHouseholds', () => {
  it.each([
    ['best first', {}, ['02', '01', '03']],
    ['as the roster has them', { by: 'roster' }, ['01', '02', '03']],
    ['most deductions first', { by: 'deduction' }, ['02', '03', '01']],
    ['of one group', { group: '一组' }, ['01', '03']],
    ['whose name holds a word', { text: '李' }, ['02']],
    ['whose id holds full-width figures', { text: '０３' }, ['03']],
  ] as const)('lists of 3 households %s', async (_, asked, expected) => {
    expect(ids(await year(), asked)).toEqual(expected);
  });

  it('orders 3 households by the score of March alone, equals as the roster has them', async () => {
    const result = await year();
    const march = monthsShown(result).find((month) => formatMonth(month) === '2024-03') ?? null;
    expect(ids(result, { month: march })).toEqual(['01', '03', '02']);
    expect(ids(result, { month: march, by: 'deduction' })).toEqual(['02', '03', '01']);
  });
});

describe('monthsShown', () => {
  it('gives the 3 months from the first row to the last', async () => {
    expect(monthsShown(await year()).map(formatMonth)).toEqual(['2024-01', '2024-02', '2024-03']);
  });
});
