/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PutPlan } from '../../../../src/taskpane/features/plan/put-plan';
import { planWords } from '../../../../src/taskpane/wording/plan';
import { schemeOf } from '../../../engine/scheme/plan-of';
import { rendered } from '../../rendered';

const LEDGER = '# 登记\n日期 户号 项目\n2022-12-05 0101 J1';
const JSON_PLAN = { id: 'p', name: '新方案', items: [{ id: 'J1', name: '好人好事', points: 2 }] };

const put = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: planWords.putButton }));

describe('PutPlan', () => {
  it('writes 1 plan as the sheet 积分方案, and scores by it from then on', async () => {
    const page = await rendered(<PutPlan json={JSON_PLAN} scheme={schemeOf(JSON_PLAN)} />, LEDGER);
    expect(screen.getByText(planWords.putHelp).textContent).toMatch(/^要增减项目/u);
    await put();
    expect(page.workbook.tables.map(({ sheet }) => sheet)).toEqual(['登记', '积分方案']);
    expect(page.session.current().notice).toEqual({
      tone: 'success',
      text: '“新方案”已写成工作表积分方案，今后照它计分',
    });
    const { ledger } = page.session.current();
    expect(ledger.kind === 'read' && ledger.outcome.kind === 'opened' && ledger.outcome.result.scheme.name).toBe(
      '新方案',
    );
  });

  it('writes no second sheet where 1 stands already, and says so', async () => {
    const page = await rendered(<PutPlan json={JSON_PLAN} scheme={schemeOf(JSON_PLAN)} />, LEDGER);
    await put();
    await put();
    expect(page.workbook.tables).toHaveLength(2);
    expect(page.session.current().notice?.text).toMatch(/^工作簿里已经有“积分方案”表，没有再写；/u);
  });
});
