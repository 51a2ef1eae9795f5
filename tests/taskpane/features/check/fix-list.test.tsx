/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { FixList } from '../../../../src/taskpane/features/check/fix-list';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { yearOf } from '../../../../src/taskpane/session/session';
import { rendered } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主
0101 张三
# 登记
日期 户号 项目 数量
2022.12.5 ０１０１ J1 1
`;

function Fixes(): ReactNode {
  const state = usePaneState();
  const ledger = yearOf(state)?.ledger;
  return state.ledger.kind === 'read' && ledger !== undefined ? (
    <FixList tables={state.ledger.tables} ledger={ledger} />
  ) : null;
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const rows = (): readonly (readonly (string | null)[])[] =>
  screen.getAllByRole('row').map((row) => [...row.querySelectorAll('td, th')].map(({ textContent }) => textContent));

describe('FixList', () => {
  it('shows 2 cells as they are, why, and as they would be, only when asked', async () => {
    await rendered(<Fixes />, LEDGER);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('有2格可以把写法理整齐');
    expect(screen.queryByRole('table')).toBeNull();
    await press('逐格看看');
    expect(rows()).toEqual([
      ['位置', '现在', '改成', '操作'],
      ['登记 A2', '“2022.12.5”日期写成了文字', '2022-12-05', '改这格'],
      ['登记 B2', '“０１０１”全角字符', '0101', '改这格'],
    ]);
  });

  it('mends 1 of 2 cells and takes it back', async () => {
    const page = await rendered(<Fixes />, LEDGER);
    await press('逐格看看');
    await press('改这格：登记 B2');
    expect(page.workbook.tables[1].rows[1]).toEqual(['2022.12.5', '0101', 'J1', 1]);
    expect(page.session.current().notice?.text).toBe('改好了1格，已重新核对；要改回去，点“撤回”');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('有1格可以把写法理整齐');
    await press('撤回刚才的改动（1格）');
    expect(page.workbook.tables[1].rows[1]).toEqual(['2022.12.5', '０１０１', 'J1', 1]);
    expect(page.session.current().notice?.text).toBe('1格已改回原样');
  });

  it('says when all 2 cells are written cleanly, and stands nowhere in a clean ledger', async () => {
    await rendered(<Fixes />, LEDGER);
    await press('全部改好（2格）');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('写法已经理好');
    await rendered(<Fixes />, LEDGER.replace('2022.12.5 ０１０１', '44900 0101'));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
