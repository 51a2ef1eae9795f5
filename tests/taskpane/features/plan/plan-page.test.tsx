/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanPage } from '../../../../src/taskpane/features/plan/plan-page';
import { planWords } from '../../../../src/taskpane/wording/plan';
import { rendered, settingsIn } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主 小组 常住
0101 张三 一组 是
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
`;
const OWN = `
# 积分方案
【积分方案】
方案编号 p
方案名称 自己的方案
【项目】
编号 名称 分值
J1 志愿服务 POINTS
${LEDGER}`;

describe('PlanPage', () => {
  it('takes 1 other plan after it was chosen, and remembers it in the workbook', async () => {
    const page = await rendered(<PlanPage />, LEDGER);
    expect(screen.queryByRole('button', { name: planWords.take })).toBeNull();
    const [, other] = page.session.schemes;
    await userEvent.selectOptions(screen.getByLabelText(planWords.plan), other.name);
    await userEvent.click(screen.getByRole('button', { name: planWords.take }));
    expect(settingsIn(page)).toContainEqual(['方案', other.id]);
  });

  it('shows the 1 plan of the sheet 积分方案 and offers no other', async () => {
    await rendered(<PlanPage />, OWN.replace('POINTS', '1'));
    expect(screen.getByText(planWords.noProblems).textContent).toBe(planWords.noProblems);
    expect(screen.queryByLabelText(planWords.plan)).toBeNull();
  });

  it('says of 1 cell of the sheet 积分方案 what is wrong with it', async () => {
    await rendered(<PlanPage />, OWN.replace('POINTS', '-1'));
    expect(screen.queryByText(planWords.noProblems)).toBeNull();
    expect(screen.getAllByRole('listitem')[0].textContent).toMatch(/^C\d+：.*-1/u);
  });
});
