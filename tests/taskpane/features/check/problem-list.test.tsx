/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { ledgerOpened } from '../../../../src/tasks/preview-answers';
import { ProblemList } from '../../../../src/taskpane/features/check/problem-list';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { rendered } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主 小组
0101 张三 一组
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
2022-13-45 0101 J1 1
2022-12-06 0109 J1 1
2022-12-06 0101 没有这项 1
2022-12-06 0101 J1 若干
`;

function List(): ReactNode {
  const { ledger } = usePaneState();
  const read = ledger.kind === 'read' ? ledgerOpened(ledger.outcome) : null;
  return read === null ? null : <ProblemList problems={read.problems} earner="household" />;
}

const kinds = (): number => screen.queryAllByRole('heading').length;

describe('ProblemList', () => {
  it('lists 1 row alone when a household asks for it, and all again at 1 click', async () => {
    const { session } = await rendered(<List />, LEDGER);
    const all = kinds();
    act(() => session.checkRow('登记', 4));
    expect(screen.getByText('只列出“登记”表第4行的')).toBeTruthy();
    expect(kinds()).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: '列出全部' }));
    expect(kinds()).toBe(all);
    expect(screen.queryByText(/^只列出/u)).toBeNull();
  });

  it('lists fewer of 4 kinds or more by a word, and says when 0 are left', async () => {
    await rendered(<List />, LEDGER);
    const all = kinds();
    expect(all).toBeGreaterThanOrEqual(4);
    await userEvent.type(screen.getByLabelText(/^找字/u), '没有这项');
    expect(kinds()).toBe(1);
    await userEvent.type(screen.getByLabelText(/^找字/u), '在哪里');
    expect(screen.getByText('照现在的筛选没有问题可列，换一种筛选看看。')).toBeTruthy();
    await userEvent.clear(screen.getByLabelText(/^找字/u));
    expect(kinds()).toBe(all);
  });

  it('parts errors and reminders, and what moves a score from what moves 0 of it', async () => {
    await rendered(<List />, LEDGER);
    const all = kinds();
    await userEvent.selectOptions(screen.getByLabelText('轻重'), '错误');
    const errors = kinds();
    await userEvent.selectOptions(screen.getByLabelText('轻重'), '提醒');
    expect([errors > 0, errors + kinds()]).toEqual([true, all]);
    await userEvent.selectOptions(screen.getByLabelText('轻重'), '全部');
    const byEffect: number[] = [];
    for (const effect of ['影响得分', '影响名次或评奖', '影响可兑换余额', '不影响得分']) {
      await userEvent.selectOptions(screen.getByLabelText('影响什么'), effect);
      byEffect.push(kinds());
    }
    expect([(byEffect[0] ?? 0) > 0, byEffect.reduce((sum, count) => sum + count, 0)]).toEqual([true, all]);
  });
});
