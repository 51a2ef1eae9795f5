/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { GivenAnswers } from '../../../../src/taskpane/features/answers/given-answers';
import { UndoAnswer } from '../../../../src/taskpane/features/answers/undo-answer';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { rendered, settingsIn } from '../../rendered';

const LEDGER = `
# 登记
日期 户号 项目 状态
2022-12-05 0101 J1 好
`;
const ANSWERED = `${LEDGER}
# 积分设置
对照 工作表 写法 用作
事项对照 · 打扫 J1
状态对照 · 好 计
`;

function Given(): ReactNode {
  const { ledger } = usePaneState();
  return ledger.kind !== 'read' ? null : (
    <>
      <GivenAnswers read={ledger} />
      <UndoAnswer read={ledger} />
    </>
  );
}

const press = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const listed = (): readonly (string | null)[] =>
  screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

describe('GivenAnswers', () => {
  it('stands nowhere in a workbook with 0 answers', async () => {
    await rendered(<Given />, LEDGER);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('folds 2 answers away, and says each as a sentence', async () => {
    await rendered(<Given />, ANSWERED);
    expect(listed()).toEqual([]);
    await press(/^答过的问题（2个）/u);
    expect(listed()).toEqual(['“打扫”是“J1 好人好事、宣传宣讲”取消', '状态“好”计分取消']);
  });

  it('cancels 1 of 2 answers in the workbook, and takes that back', async () => {
    const page = await rendered(<Given />, ANSWERED);
    await press(/^答过的问题（2个）/u);
    await press(/^取消：状态“好”计分/u);
    expect(settingsIn(page).flat()).not.toContain('状态对照');
    expect(page.session.current().notice?.text).toBe('已记下：取消回答：状态“好”计分。已重新核对；要改回去，点“撤回”');
    await press(/^撤回刚才的回答（取消回答：状态“好”计分）/u);
    expect(settingsIn(page)).toContainEqual(['状态对照', null, '好', '计']);
    expect(screen.queryByRole('button', { name: /^撤回/u })).toBeNull();
  });
});
