/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { functionCatalogue } from '../../../../src/addin/catalogue';
import { Said } from '../../../../src/taskpane/components/said';
import { formulasPart } from '../../../../src/taskpane/features/formulas/part';
import { HostFailure } from '../../../../src/workbook/port';
import { rendered, type Rendered } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主 小组 常住
0101 张三 一组 是
0102 李四 一组 是
# 登记
日期 户号 项目 数量
2022-11-05 0101 J1 1
2022-12-05 0102 J1 1
# 空表
`;
/** Typed by hand over one of the two tables. */
const HAND = '=VILLAGE.LEDGER("fengsheng",登记!A1:D99)';

const open = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const field = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);
const formulasIn = ({ workbook }: Rendered) =>
  workbook.tables.flatMap(({ sheet, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === 'string' && cell.startsWith('=VILLAGE') ? [[sheet, row, column, cell]] : [],
      ),
    ),
  );
const built = (): string => screen.getAllByText(/^=VILLAGE/u).at(-1)?.textContent ?? '';

async function shown(text = LEDGER): Promise<Rendered> {
  const formulas = formulasPart(functionCatalogue());
  const page = await rendered(
    <>
      <Said />
      <formulas.Page />
    </>,
    text,
    { formulas },
  );
  await act(() => page.session.lookedAtFormulas());
  return page;
}

describe('FormulasPage', () => {
  it('writes 1 LEDGER into the selected cell, calls it 台账 and says so', async () => {
    const page = await shown();
    page.workbook.selected = { sheet: '空表', row: 5, column: 11, rows: 1, columns: 1 };
    await open(/^插入台账代号/u);
    expect(formulasIn(page)).toEqual([['空表', 5, 11, expect.stringMatching(/^=VILLAGE\.LEDGER\(\{/u)]]);
    expect(field('台账代号在哪一格').value).toBe('台账');
    expect(screen.getByText('台账代号已写在 空表 L6，公式里用“台账”叫它')).toBeTruthy();
  });

  it('writes 1 LEDGER on a sheet of its own where a cell of the ledger is selected', async () => {
    const page = await shown();
    page.workbook.selected = { sheet: '登记', row: 1, column: 1, rows: 1, columns: 1 };
    await open(/^插入台账代号/u);
    expect(formulasIn(page).map(([sheet, row, column]) => [sheet, row, column])).toEqual([['台账代号', 0, 1]]);
    expect(
      screen.getByText('选中的地方不空，或者在台账里面，所以台账代号写在新工作表的 台账代号 B1，公式里用“台账”叫它'),
    ).toBeTruthy();
  });

  it('makes 3 sheets of 2 clicks: the ledger’s, the score table, the ranking, each named by 台账', async () => {
    const page = await shown();
    await open(/^插入各户各月得分表/u);
    expect(screen.getByText('得分表已写在新工作表“得分表”里')).toBeTruthy();
    expect(page.workbook.selected.sheet).toBe('得分表');
    await open(/^插入名次表/u);
    expect(formulasIn(page).slice(1)).toEqual([
      ['得分表', 0, 0, '=VILLAGE.SCORETABLE(台账)'],
      ['名次表', 0, 0, '=VILLAGE.SCOREBOARD(台账)'],
    ]);
    expect(page.workbook.tables.map(({ sheet }) => sheet)).toEqual([
      '花名册',
      '登记',
      '空表',
      '台账代号',
      '得分表',
      '名次表',
    ]);
    expect(page.workbook.added.at(-2)?.columnWidths).toHaveLength(5);
  });

  it('finds 1 LEDGER that the workbook has, and uses it instead of another one', async () => {
    const page = await shown(`${LEDGER}\n# 代号\n· ${HAND.replace('登记!A1:D99', '花名册!A1:D9,登记!A1:D99')}`);
    expect(field('台账代号在哪一格').value).toBe("'代号'!$B$1");
    await open(/^插入名次表/u);
    expect(formulasIn(page).at(-1)).toEqual(['名次表', 0, 0, "=VILLAGE.SCOREBOARD('代号'!$B$1)"]);
    expect(formulasIn(page)).toHaveLength(2);
  });

  it('leaves 1 name alone that a person typed, whatever the next reading finds', async () => {
    const page = await shown();
    await userEvent.type(field('台账代号在哪一格'), '去年');
    await act(() => page.session.open().then(() => page.session.lookedAtFormulas()));
    expect(field('台账代号在哪一格').value).toBe('去年');
  });

  it('says quietly why the formulas of 1 workbook could not be looked at', async () => {
    const page = await shown();
    const formulas = page.workbook.formulas.bind(page.workbook);
    page.workbook.formulas = () => Promise.reject(new HostFailure('busy', 'Excel 正忙：请稍等'));
    await act(() => page.session.open().then(() => page.session.lookedAtFormulas()));
    expect(screen.getByText('没能看一看表里原有的公式：Excel 正忙：请稍等')).toBeTruthy();
    page.workbook.formulas = formulas;
    await act(() => page.session.open().then(() => page.session.lookedAtFormulas()));
    expect(screen.queryByText(/^没能看一看/u)).toBeNull();
  });

  it('builds 1 formula from lists: household, month and part, with its result and what it will do', async () => {
    const page = await shown();
    const within = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
    await userEvent.selectOptions(screen.getByLabelText('要算什么'), 'SCORE');
    expect([...within('户：从名单里选').options].map(({ text }) => text)).toEqual([
      '从名单里选（2）',
      '0101 张三',
      '0102 李四',
    ]);
    expect([...within('期：从名单里选').options].map(({ text }) => text)).toEqual([
      '从名单里选（3）',
      '2022-12',
      '2022-11',
      '2022（全年）',
    ]);
    await userEvent.selectOptions(within('户：从名单里选'), '0102 李四');
    await userEvent.selectOptions(within('部分（可不填）：从名单里选'), '加分');
    expect(built()).toBe('=VILLAGE.SCORE(台账,"0102","2022-12","加分")');
    expect(screen.getByText('结果：0.5')).toBeTruthy();
    expect(
      screen.getByText(
        '写死了“2022-12”，下个月不会变；要跟着变，请填月份所在的格子（如 B1）。写死了“0102”，往下拉也还是它；要一行一个，请填写着编号的格子（如 A2）。台账添了行，结果会跟着变。',
      ),
    ).toBeTruthy();
    page.workbook.selected = { sheet: '空表', row: 0, column: 0, rows: 1, columns: 1 };
    await open(/^写到选中的格子/u);
    expect(formulasIn(page)).toEqual([
      ['空表', 0, 0, built()],
      ['台账代号', 0, 1, expect.stringContaining('LEDGER')],
    ]);
  });

  it('narrows the list of 2 households to 1 by what is typed, and takes a cell as it is', async () => {
    await shown();
    await userEvent.selectOptions(screen.getByLabelText('要算什么'), 'SCORE');
    await userEvent.clear(field('户'));
    await userEvent.type(field('户'), '李');
    expect(
      within(screen.getByLabelText('户：从名单里选'))
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['从名单里选（1）', '0102 李四']);
    await userEvent.clear(field('户'));
    await userEvent.type(field('户'), 'A2');
    expect(built()).toBe('=VILLAGE.SCORE(台账,A2,"2022-12")');
    expect(screen.getByText('填的是格子，写进表里就有结果。')).toBeTruthy();
  });

  it('freezes 0 formulas where LEDGER is among those selected and 1 elsewhere uses it, and says what to do', async () => {
    const page = await shown(`${LEDGER}\n# 代号\n· ${HAND}\n# 得分\n=VILLAGE.TOTAL(代号!B1,"0101")`);
    Object.assign(page.workbook, { calculate: () => '台账 1行 #0a' });
    page.workbook.selected = { sheet: '代号', row: 0, column: 1, rows: 1, columns: 1 };
    await open(/^固化为数值/u);
    expect(
      screen.getByText(/^什么也没改：范围里有台账代号（“代号”B1），范围外还有1个公式要用它（如“得分”A1）/u),
    ).toBeTruthy();
    expect(formulasIn(page)).toHaveLength(2);
    await userEvent.selectOptions(screen.getByLabelText('范围'), '整本工作簿');
    await open(/^固化为数值/u);
    expect(screen.getByText('已把2个公式换成数值')).toBeTruthy();
  });

  it('begins with 3 worked lines about the ledger that is open', async () => {
    await shown();
    const lines = within(
      screen.getByRole('heading', { level: 2, name: '先写出第一个公式' }).parentElement as HTMLElement,
    ).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('code')?.textContent)).toEqual([
      '=VILLAGE.TOTAL(登记!A1:D3,"0101")',
      '=VILLAGE.LEDGER("fengsheng",花名册!A1:D3,登记!A1:D3)',
      '=VILLAGE.SCORE(台账,"0101","2022-11")',
    ]);
    expect(lines[2].querySelector('p:last-child')?.textContent).toBe(
      '以后的公式都写“台账”：0101 张三2022年11月的得分，按全部台账算，现在是100.5。',
    );
  });
});

describe('the notice of formulas that lack something', () => {
  const LACKING = `${LEDGER}\n# 代号\n· ${HAND}`;

  it('says what 1 LEDGER lacks, and rewrites it by 1 click', async () => {
    const page = await shown(LACKING);
    expect(
      screen.getByText(
        '台账代号（“代号”B1）没有跟上现在的台账：漏了“花名册”表。用它的公式，得数可能和这里显示的不一样。',
      ),
    ).toBeTruthy();
    await open(/^更新公式/u);
    await act(() => page.session.lookedAtFormulas());
    expect(formulasIn(page)).toEqual([['代号', 0, 1, expect.stringMatching(/^=VILLAGE\.LEDGER\(\{.*'花名册'!/u)]]);
    expect(screen.getByText('已更新1个台账代号，用它的格子会重新计算')).toBeTruthy();
    expect(screen.queryByText(/没有跟上现在的台账/u)).toBeNull();
  });

  it('is quiet about 1 lack that the person left, and speaks of the next', async () => {
    const page = await shown(LACKING);
    await open(/^先不管/u);
    await act(() => page.session.open().then(() => page.session.lookedAtFormulas()));
    expect(screen.queryByText(/没有跟上现在的台账/u)).toBeNull();
    page.workbook.tables = [...page.workbook.tables, { sheet: '9月', rows: page.workbook.tables[1].rows }];
    await act(() => page.session.open().then(() => page.session.lookedAtFormulas()));
    expect(screen.getByText(/漏了“花名册”“9月”2张表/u)).toBeTruthy();
  });

  it('asks for 1 cell to be moved that stands in the ledger itself', async () => {
    const page = await shown(LEDGER);
    page.workbook.put('登记', 50, 1, HAND);
    await act(() => page.session.open().then(() => page.session.lookedAtFormulas()));
    expect(screen.getByText(/^“登记”B51的台账代号落在台账的表里面/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^更新公式/u })).toBeNull();
  });
});
