/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CheckPage } from '../../../../src/taskpane/features/check/check-page';
import type { CellChange, Refusal } from '../../../../src/workbook/desk';
import { LOST, questionOf, sheetOf } from '../../accounts';
import { rendered, settingsIn } from '../../rendered';

const LEDGER = `
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
2022-12-06 0102 打扫房前 1
`;
const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
const WORDING = questionOf({
  kind: 'item',
  word: '打扫房前',
  column: 2,
  rows: 52,
  firstRows: [3],
  sheets: MONTHS,
  choices: [
    { value: 'J1', label: 'J1 好人好事、宣传宣讲' },
    { value: '不计分', label: '不计分' },
  ],
  suggested: 'J1',
});

const open = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const card = (heading: string): HTMLElement =>
  screen.getByRole('heading', { level: 2, name: heading }).parentElement as HTMLElement;
const asked = (): readonly (string | null)[] =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map((each) => each.textContent)
    .filter((text) => text?.endsWith('？'));
const buttons = (of: HTMLElement): readonly string[] =>
  within(of)
    .getAllByRole('button')
    .map((each) => each.textContent ?? '');

describe('CheckPage', () => {
  it('asks about 52 rows of 12 sheets once, with the suggestion first and the other choice beneath', async () => {
    await rendered(<CheckPage />, LEDGER, { questions: [WORDING] });
    const shown = card('“打扫房前”，是方案里的哪一项？');
    expect(within(shown).getByText('决定52行')).toBeTruthy();
    expect(within(shown).getByText(/^在“1月”到“12月”12张表，头一张的第3行等。/u)).toBeTruthy();
    expect(buttons(shown)).toEqual(['看原处', '是“J1 好人好事、宣传宣讲”', '确定']);
    expect(within(shown).getByRole('group', { name: '可能是' }).textContent).toBe('不计分');
  });

  it('shows what 1 answer does before it is kept, and takes it back', async () => {
    const page = await rendered(<CheckPage />, LEDGER, { questions: [WORDING] });
    await open(/^是“J1/u);
    expect(within(screen.getByRole('status')).getByText('如果“打扫房前”是“J1 好人好事、宣传宣讲”：')).toBeTruthy();
    expect(within(screen.getByRole('status')).getByText(/^错误(还是|由)1处/u)).toBeTruthy();
    expect(settingsIn(page)).toEqual([]);
    await open(/^记下这个回答/u);
    expect(settingsIn(page).at(-1)).toEqual(['事项对照', null, '打扫房前', 'J1']);
    await open(/^撤回刚才的回答/u);
    expect(settingsIn(page)).toEqual([]);
  });

  it('counts the 1 row of a 状态 word that nobody knew, once a person has said that it counts', async () => {
    const page = await rendered(
      <CheckPage />,
      '# 登记\n日期 户号 项目 状态\n2022-12-05 0101 J1 ·\n2022-12-06 0102 J2 甲类',
    );
    const choice = within(card('状态写“甲类”的行，计不计分？')).getByLabelText('您看是哪一样');
    expect(
      within(choice)
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['请选一样', '计分', '不计分']);
    await userEvent.selectOptions(choice, '计分');
    await open(/^确定/u);
    expect(screen.getByText('错误由1处变成0处。')).toBeTruthy();
    await open(/^记下这个回答/u);
    expect(settingsIn(page).at(-1)).toEqual(['状态对照', null, '甲类', '计']);
    expect(screen.getByText('没有发现问题')).toBeTruthy();
  });

  it('lets a person drop 1 answer again without a trace', async () => {
    const page = await rendered(<CheckPage />, LEDGER, { questions: [WORDING] });
    await open(/^是“J1/u);
    await open(/^先不答/u);
    expect(settingsIn(page)).toEqual([]);
    expect(screen.getByRole('button', { name: /^是“J1/u })).toBeTruthy();
  });

  it('has all items of the plan to choose from where 0 are suggested', async () => {
    const page = await rendered(<CheckPage />, LEDGER, { questions: [{ ...WORDING, suggested: null, choices: [] }] });
    const choice = screen.getByLabelText('您看是哪一样');
    expect(within(choice).getAllByRole('option').length).toBeGreaterThan(10);
    await userEvent.selectOptions(choice, '不计分');
    await open(/^确定/u);
    await open(/^记下这个回答/u);
    expect(settingsIn(page).at(-1)).toEqual(['事项对照', null, '打扫房前', '不计分']);
  });

  it('says nothing is wrong only where 0 questions, 0 errors and 0 unread places are', async () => {
    const sound = LEDGER.replace('打扫房前', 'J2');
    await rendered(<CheckPage />, sound);
    expect(
      [screen.queryByText('没有发现问题'), screen.queryByText('每一行都读懂了，也都计上了。')].map(
        (each) => each !== null,
      ),
    ).toEqual([true, true]);
    await rendered(<CheckPage />, sound, { coverage: { sheets: [sheetOf('加分', [], LOST)] } });
    expect([screen.queryByText('没有发现问题'), screen.queryByText('每一行都读懂了，也都计上了。')]).toEqual([
      null,
      null,
    ]);
    await rendered(<CheckPage />, sound, { questions: [WORDING] });
    expect([screen.queryByText('没有发现问题'), screen.queryByText('每一行都读懂了，也都计上了。')]).toEqual([
      null,
      null,
    ]);
  });

  it('asks its 2 questions over a workbook that cannot be scored, and lists 5 of 7 at first', async () => {
    const questions = Array.from({ length: 7 }, (_, at) => questionOf({ kind: 'column', word: `栏${at + 1}` }));
    await rendered(<CheckPage />, '# 加分\n甲 乙\n张三 2', { questions: questions.slice(0, 2) });
    expect(asked()).toEqual(['“栏1”这一栏，记的是什么？', '“栏2”这一栏，记的是什么？']);
    await rendered(<CheckPage />, '# 加分\n甲 乙\n张三 2', { questions });
    expect(asked()).toHaveLength(5);
    await open(/^还有2个问题，再看一些/u);
    expect(asked()).toHaveLength(7);
  });

  it('shows the sheet of 1 problem that is the whole sheet’s', async () => {
    const { workbook } = await rendered(<CheckPage />, '# 加分\n甲 乙\n张三 2');
    const group = screen.getByRole('heading', { level: 2, name: '整张表没有读懂（1处）' }).parentElement as HTMLElement;
    await userEvent.click(within(group).getByRole('button', { name: '看原处：“加分”表第1行' }));
    expect(workbook.selected).toMatchObject({ sheet: '加分', row: 0, column: 0 });
  });

  it('shows the cell of 1 problem', async () => {
    const { workbook } = await rendered(<CheckPage />, LEDGER);
    await userEvent.click(
      within(card('方案里没有这个项目（1处）')).getByRole('button', { name: /^看原处：“登记”表第3行/u }),
    );
    expect(workbook.selected).toMatchObject({ sheet: '登记', row: 2, column: 2 });
  });

  it('mends 1 of 2 cells where the other must stay, and says which and why', async () => {
    const page = await rendered(
      <CheckPage />,
      '# 花名册\n户号 户主\n0101 张三\n# 登记\n日期 户号 项目 数量\n2022.12.5 ０１０１ J1 1',
    );
    const refusal: Refusal = { kind: 'used-by-formula', formula: { sheet: '合计', row: 0, column: 1 } };
    Object.assign(page.workbook, { refusals: async ([change]: readonly CellChange[]) => [{ change, refusal }] });
    await open(/^全部改好（2格）/u);
    expect(page.session.current().notice).toEqual({
      tone: 'warning',
      text: '改好了1格，已重新核对；要改回去，点“撤回”。有1格没有改：“登记”A2，公式“合计”B1要用这一格，在这里改了，公式的得数不会跟着变。请在 WPS 或 Excel 里改',
    });
    expect(page.workbook.tables[1].rows[1]).toEqual(['2022.12.5', '0101', 'J1', 1]);
    await open(/^撤回刚才的改动（1格）/u);
    expect(page.workbook.tables[1].rows[1]).toEqual(['2022.12.5', '０１０１', 'J1', 1]);
  });
});
