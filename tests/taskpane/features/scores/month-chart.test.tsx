/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { HouseholdYear } from '../../../../src/engine';
import { MonthChart } from '../../../../src/taskpane/features/scores/month-chart';
import { openLedger } from '../../../../src/tasks/open-ledger';
import { schemeOf } from '../../../engine/scheme/plan-of';
import { MemoryWorkbook, tablesOf } from '../../../support/little-workbook';

const LEDGER = `
# 花名册
户号 户主
01 张三
# 登记
日期 户号 项目 数量
2024-02-05 01 J1 4
2024-03-05 01 J1 8
2024-04-05 01 K1 2
`;
const SCHEME = schemeOf({
  items: [
    { id: 'J1', name: '好人好事', points: 1 },
    { id: 'K1', name: '乱倒垃圾', points: 1, kind: 'deduction' },
  ],
});

const OPTIONS = { schemes: [SCHEME], scheme: null, year: null, start: null, asOf: null, residents: null };

async function chart(): Promise<Element> {
  const outcome = await openLedger(new MemoryWorkbook(tablesOf(LEDGER)), OPTIONS);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  render(<MonthChart one={new HouseholdYear(outcome.result, 0)} />);
  return screen.getByRole('img');
}

describe('MonthChart', () => {
  it('says its 3 months in words, and draws 12 columns in proportion to the best month', async () => {
    const drawn = await chart();
    expect(drawn.getAttribute('aria-label')).toBe('各月得分：2月4分，3月8分，4月-2分');
    const heights = [...drawn.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
    expect(heights).toHaveLength(12);
    expect(heights.map((height) => height / heights[2])).toEqual([0, 0.5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([...drawn.querySelectorAll('g')].map((month) => month.textContent)).toEqual([
      '1',
      '42',
      '83',
      '-24',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
  });
});
