/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Answer } from '../../../../src/engine';
import { AnswerPreview } from '../../../../src/taskpane/features/answers/answer-preview';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { rendered, settingsIn } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主
0101 张三
# 登记
日期 户号 项目 数量
2022-12-05 0101 打扫房前 1
2022-12-06 0101 J2 1
`;
const ANSWER: Answer = { list: 'items', answer: { word: '打扫房前', item: 'J1' } };

let dropped = 0;

function Preview(): ReactNode {
  const { ledger } = usePaneState();
  return ledger.kind !== 'read' ? null : <AnswerPreview read={ledger} answers={ANSWERS} drop={() => (dropped += 1)} />;
}
const ANSWERS = [ANSWER];

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('AnswerPreview', () => {
  it('says before 1 answer is kept what it would do to errors and scores, and writes nothing', async () => {
    const page = await rendered(<Preview />, LEDGER);
    const shown = screen.getByRole('status').textContent;
    expect(shown).toContain('如果“打扫房前”是“J1 好人好事、宣传宣讲”：');
    expect(shown).toContain('错误由1处变成0处。');
    expect(shown).toContain('有1户的得分、名次或等次会变：');
    await press('先不答');
    expect([dropped, settingsIn(page)]).toEqual([1, []]);
  });

  it('keeps 1 answer in the workbook', async () => {
    const page = await rendered(<Preview />, LEDGER);
    await press('记下这个回答');
    expect(settingsIn(page).at(-1)).toEqual(['事项对照', null, '打扫房前', 'J1']);
  });

  it('names the 1 former answer that this one replaces', async () => {
    await rendered(<Preview />, `${LEDGER}# 积分设置\n对照 工作表 写法 用作\n事项对照 · 打扫房前 J2`);
    expect(screen.getByRole('status').textContent).toMatch(/先前答过：“打扫房前”是“J2 .*”。记下以后，先前的不算了。/u);
  });
});
