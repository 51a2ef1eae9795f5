/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { PlanImport } from '../../../../src/taskpane/features/plan/plan-import';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { planWords } from '../../../../src/taskpane/wording/plan';
import { rendered } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主
0101 张三
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
`;
const PLAN = { id: 'p', name: '新方案', items: [{ id: 'J1', name: '好人好事', points: 7 }] };

function Import(): ReactNode {
  const { ledger } = usePaneState();
  return ledger.kind === 'read' ? <PlanImport tables={ledger.tables} /> : null;
}

/** As a person pastes it. */
async function paste(text: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: planWords.import }));
  fireEvent.change(screen.getByLabelText(planWords.paste), { target: { value: text } });
}

describe('PlanImport', () => {
  it('shows 1 button until it is wanted', async () => {
    await rendered(<Import />, LEDGER);
    expect(screen.queryByLabelText(planWords.paste)).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('says of 1 fault where it is, and offers nothing to put', async () => {
    const page = await rendered(<Import />, LEDGER);
    await paste(JSON.stringify({ ...PLAN, items: [{ ...PLAN.items[0], points: -7 }] }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^第1个项目的“分值”（items\[0\]\.points）：-7 超出范围。请写.*减分也写正数/u),
    ]);
    expect(screen.queryByRole('button', { name: planWords.putButton })).toBeNull();
    expect(page.workbook.tables).toHaveLength(2);
  });

  it('shows what 1 plan would change before it is put into the workbook, and puts it', async () => {
    const page = await rendered(<Import />, LEDGER);
    await paste(JSON.stringify(PLAN));
    expect(screen.getByText('“新方案”读懂了。')).toBeTruthy();
    expect(screen.getByText('换成它，今年有1户的得分、名次或等次会变：')).toBeTruthy();
    expect(page.workbook.tables).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: planWords.putButton }));
    expect(page.workbook.tables.map(({ sheet }) => sheet)).toEqual(['花名册', '登记', '积分方案']);
  });
});
