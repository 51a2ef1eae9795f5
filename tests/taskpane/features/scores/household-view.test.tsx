/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { HouseholdView } from '../../../../src/taskpane/features/scores/household-view';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { yearOf } from '../../../../src/taskpane/session/session';
import { schemeOf } from '../../../engine/scheme/plan-of';
import { rendered } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主 小组
01 张三 一组
# 登记
日期 户号 项目 数量
2024-01-05 01 J1 5
2024-03-05 01 J1 2
# 兑换
日期 户号 物品 积分
2024-03-06 01 洗衣粉 3
`;
const PLAN = { items: [{ id: 'J1', name: '好人好事', points: 1, clause: '二1' }], redemption: {} };

function View(): ReactNode {
  const result = yearOf(usePaneState());
  return result === null ? null : <HouseholdView result={result} household={0} />;
}

/** A cell's text, of a button what it is called. */
const said = (cell: Element): string | null =>
  cell.querySelector('button')?.getAttribute('aria-label') ?? cell.textContent;

const tables = (): readonly (readonly (readonly (string | null)[])[])[] =>
  screen
    .getAllByRole('table')
    .map((table) => [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')].map(said)));

describe('HouseholdView', () => {
  it('shows of 1 household what it stands at, each line with its clause and row, and what it redeemed', async () => {
    await rendered(<View />, LEDGER, { schemes: [schemeOf(PLAN)] });
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '张三家（一组，户号01）',
      '每一分的来历',
      '可兑换的积分',
    ]);
    expect(screen.getByText('全年总积分7分，第1名')).toBeTruthy();
    expect(tables()).toEqual([
      [
        ['月份', '计分', '说明', '条款', '台账'],
        ['2024-01', '5', 'J1 好人好事5次，计5分', '二1', '看原处：“登记”表第2行'],
        ['2024-03', '2', 'J1 好人好事2次，计2分', '二1', '看原处：“登记”表第3行'],
      ],
      [
        ['日期', '物品', '分', '台账'],
        ['2024-03-06', '洗衣粉', '3', '看原处：“兑换”表第2行'],
      ],
    ]);
    expect(screen.getByText('上年结转0，加各月得分7，减已兑换3，余额4分')).toBeTruthy();
  });

  it('lists the 1 line of March alone, and shows its row in the workbook', async () => {
    const { workbook } = await rendered(<View />, LEDGER, { schemes: [schemeOf(PLAN)] });
    await userEvent.selectOptions(screen.getByLabelText('看哪一段'), '2024-03');
    expect(tables()[0]).toHaveLength(2);
    expect(screen.getByText('合计2分')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /“登记”表第3行/u }));
    expect(workbook.selected).toMatchObject({ sheet: '登记', row: 2 });
  });

  it('calls the 1 person of a plan of persons by 编号, and goes back to the list', async () => {
    const page = await rendered(<View />, LEDGER.replace('户号 户主', '编号 姓名'), {
      schemes: [schemeOf({ ...PLAN, earner: 'person' })],
    });
    expect(screen.getAllByRole('heading')[0].textContent).toBe('张三（一组，编号01）');
    act(() => page.session.showHousehold(0));
    await userEvent.click(screen.getByRole('button', { name: '回到名单' }));
    expect(page.session.current().household).toBeNull();
  });
});
