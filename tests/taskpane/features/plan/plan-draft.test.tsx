/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanPage } from '../../../../src/taskpane/features/plan/plan-page';
import { PLAN_A } from '../../../support/little-ledgers';
import { rendered } from '../../rendered';

jest.setTimeout(60_000);

describe('PlanDraft', () => {
  it('shows 2 sentences of a pasted paper beside what they became, and puts the plan into the workbook', async () => {
    const { workbook } = await rendered(<PlanPage />, PLAN_A);
    await userEvent.click(screen.getByRole('button', { name: '照纸上的方案起草' }));
    fireEvent.change(screen.getByLabelText('方案的文字'), {
      target: { value: '甲村积分办法\n一、加分：1.种树，每棵加2分。2.修路，加5分，满3年的另议。' },
    });
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual([
      '一1 种树，每棵加2分。→ 项目：种树：加2分/棵',
      '一2 修路，加5分，满3年的另议。→ 项目：修路：加5分/次待核对：没有写按什么计（每次、每月、每年），现在每条登记都计 没有用上：3年',
    ]);
    const puts = screen.getAllByRole('button', { name: '放进工作簿' });
    await userEvent.click(puts[puts.length - 1]);
    expect(workbook.added.map(({ name }) => name)).toEqual(['积分方案']);
    expect(workbook.added[0].rows.some(({ cells }) => cells.some((cell) => cell?.value === '种树'))).toBe(true);
  });

  it('says of 1 text without points that there are none', async () => {
    await rendered(<PlanPage />, PLAN_A);
    await userEvent.click(screen.getByRole('button', { name: '照纸上的方案起草' }));
    fireEvent.change(screen.getByLabelText('方案的文字'), { target: { value: '关于召开会议的通知' } });
    expect(screen.getByText('这段文字里没有找到分值。')).toBeTruthy();
  });
});
