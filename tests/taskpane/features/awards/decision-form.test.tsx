/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AwardsPage } from '../../../../src/taskpane/features/awards/awards-page';
import { awardsWords } from '../../../../src/taskpane/wording/awards';
import { rendered } from '../../rendered';

const TIED = `
# 积分设置
常住户数 5
# 花名册
户号 户主 小组 常住
0101 张三 一组 是
0102 李四 一组 是
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
2022-12-05 0102 J1 1
`;
const decide = (): HTMLButtonElement => screen.getByRole('button', { name: awardsWords.decide });

describe('DecisionForm', () => {
  it('records the decision for 1 of 2 tied households, and not before a tier is chosen', async () => {
    const { workbook } = await rendered(<AwardsPage />, TIED);
    expect(decide().disabled).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText('张三（0101）'), '三等奖');
    await userEvent.type(screen.getByLabelText(awardsWords.body), '村民代表会议');
    expect(decide().disabled).toBe(false);
    await userEvent.click(decide());
    const decisions = () => workbook.tables.flatMap(({ sheet, rows }) => (sheet.includes('决定') ? rows.slice(1) : []));
    await waitFor(() => expect(decisions()).toHaveLength(1));
    expect(decisions()[0]).toEqual(expect.arrayContaining(['0101', '三等奖', '村民代表会议']));
  });

  it('takes 0 decisions on a day that cannot be read', async () => {
    await rendered(<AwardsPage />, TIED);
    await userEvent.selectOptions(screen.getByLabelText('张三（0101）'), '三等奖');
    await userEvent.clear(screen.getByLabelText(awardsWords.day));
    await userEvent.type(screen.getByLabelText(awardsWords.day), '年底');
    expect(decide().disabled).toBe(true);
    expect(screen.getByText(awardsWords.dayFault).textContent).toBe(awardsWords.dayFault);
  });
});
