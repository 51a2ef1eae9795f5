/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LedgerPage } from '../../../../src/taskpane/features/ledger/ledger-page';
import { aside, LOST, questionOf, sheetOf, tableBlock } from '../../accounts';
import { rendered, settingsIn } from '../../rendered';

const LEDGER = `
# 登记
日期 户号 项目 内容
2022-12-05 0101 J1 打扫
`;
const READ_SHEET = sheetOf('登记', [tableBlock('events', '日期 户号 项目 内容?', 1)]);

const lines = (): readonly string[] => screen.getAllByRole('listitem').map((each) => each.textContent ?? '');
const open = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('LedgerPage', () => {
  it('says in 1 line a sheet what it is, why it is not used, and what was not understood', async () => {
    await rendered(<LedgerPage />, LEDGER, {
      coverage: { sheets: [READ_SHEET, sheetOf('水费', [], aside('other-subject')), sheetOf('加分', [], LOST)] },
    });
    expect(lines()).toEqual([
      '登记没读懂读作加减分登记，1行“内容”1栏没读懂，没有计入。',
      '加分没读懂整张表都没读懂，里面写的没有计入。',
      '水费没有用：与积分无关',
    ]);
    expect(screen.getByText('有2处没读懂，下面标红的就是。')).toBeTruthy();
  });

  it('folds 12 month sheets into 1 line, which opens on 4 columns and 12 places', async () => {
    const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
    const text = months
      .map((month, at) => `# ${month}\n日期 户号 项目 数量\n2022-${String(at + 1).padStart(2, '0')}-05 0101 J1 1`)
      .join('\n');
    await rendered(<LedgerPage />, text, {
      coverage: { sheets: months.map((month) => sheetOf(month, [tableBlock('events', '日期 户号 项目 数量', 1)])) },
    });
    expect(lines()).toEqual(['1月 到 12月 12张读作加减分登记，各1行']);
    await open(/^1月 到 12月/u);
    expect(screen.getAllByRole('button', { name: /^看原处/u })).toHaveLength(12);
    expect(screen.getByText('A栏 日期').parentElement?.textContent).toBe('A栏 日期当作日期更正');
  });

  it('takes 1 column for what the clerk says, after showing what that does', async () => {
    const page = await rendered(<LedgerPage />, LEDGER, { coverage: { sheets: [READ_SHEET] } });
    await open(/^登记/u);
    await open(/^更正：D栏 内容/u);
    await userEvent.selectOptions(screen.getByLabelText('“内容”栏是什么'), '备注');
    await open(/^看看会怎样/u);
    expect(settingsIn(page)).toEqual([]);
    expect(within(screen.getByRole('status')).getByText('如果“登记”表的“内容”栏是“备注”：')).toBeTruthy();
    await open(/^记下这个回答/u);
    expect(settingsIn(page).at(-1)).toEqual(['列对照', '登记', '内容', '备注']);
  });

  it('asks whether 2 tables stand on a sheet that was said to be 1, before it forgets the first', async () => {
    const text = `${LEDGER}\n# 积分设置\n对照 工作表 写法 用作\n工作表对照 登记 · 加减分登记`;
    const page = await rendered(<LedgerPage />, text, { coverage: { sheets: [READ_SHEET] } });
    await open(/^登记/u);
    await userEvent.selectOptions(screen.getByLabelText('这张表是什么'), '基础分评定');
    expect(screen.getByText('先前说过，这张表是加减分登记。')).toBeTruthy();
    await open(/^另外还有基础分评定/u);
    await open(/^记下这个回答/u);
    expect(settingsIn(page).slice(-2)).toEqual([
      ['工作表对照', '登记', null, '加减分登记'],
      ['工作表对照', '登记', null, '基础分评定'],
    ]);
  });

  it('names the 1 answer that another one would replace', async () => {
    const text = `${LEDGER}\n# 积分设置\n对照 工作表 写法 用作\n列对照 登记 内容 依据`;
    await rendered(<LedgerPage />, text, { coverage: { sheets: [READ_SHEET] } });
    await open(/^登记/u);
    await open(/^更正：D栏 内容/u);
    await userEvent.selectOptions(screen.getByLabelText('“内容”栏是什么'), '备注');
    await open(/^看看会怎样/u);
    expect(screen.getByText('先前答过：“登记”表的“内容”栏是“依据”。记下以后，先前的不算了。')).toBeTruthy();
  });

  it('cancels 1 of 2 answers, and takes that back', async () => {
    const text = `${LEDGER}\n# 积分设置\n对照 工作表 写法 用作\n列对照 登记 内容 依据\n事项对照 · 打扫 J1`;
    const page = await rendered(<LedgerPage />, text);
    await open(/^答过的问题（2个）/u);
    await open(/^取消：“登记”表的“内容”栏是“依据”/u);
    expect(settingsIn(page)).toEqual([[], ['对照', '工作表', '写法', '用作'], ['事项对照', null, '打扫', 'J1']]);
    await open(/^撤回刚才的回答/u);
    expect(settingsIn(page)).toHaveLength(4);
  });

  it('points to the page 核对 where 2 questions wait, and offers no new ledger before them', async () => {
    const { session } = await rendered(<LedgerPage />, '# 加分\n甲 乙\n张三 2', {
      coverage: { sheets: [sheetOf('加分', [], LOST)] },
      questions: [questionOf({ kind: 'sheet', sheet: '加分' }), questionOf({ kind: 'column', word: '乙' })],
    });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(headings).toEqual(['没有找到可以计分的台账', '每张工作表读成了什么', '从头建一套台账', '本村的设置']);
    expect(screen.getByText('有2个问题等着答，答了就能多读懂一些。')).toBeTruthy();
    await open(/^去核对/u);
    expect(session.current().tab).toBe('check');
  });

  it('says that 1 row does not count where nothing is asked', async () => {
    await rendered(<LedgerPage />, '# 登记\n日期 户号 项目 数量\n2022-12-05 0101 J1 1\n2022-12-35 0101 J1 1');
    expect(screen.getByText('有1行没有计入。')).toBeTruthy();
  });

  it('names 31 of 40 sheets that are alike, and says how many there are', async () => {
    const heads = Array.from({ length: 40 }, (_, at) => `户${at + 100}`);
    const text = heads.map((head) => `# ${head}\n日期 户号 项目 数量\n2022-12-05 0101 J1 1`).join('\n');
    await rendered(<LedgerPage />, text, {
      coverage: { sheets: heads.map((head) => sheetOf(head, [tableBlock('events', '日期 户号 项目 数量', 1)])) },
    });
    await open(/40张/u);
    expect(screen.getAllByRole('button', { name: /^看原处/u })).toHaveLength(31);
    expect(screen.getByText('等40张')).toBeTruthy();
  });

  it('says of the rows of 1 sheet without a header that they go on from the one before', async () => {
    await rendered(
      <LedgerPage />,
      '# 登记\n日期 户号 项目 数量\n2022-11-05 0101 J1 1\n2022-11-06 0101 J1 1\n2022-11-07 0101 J1 1\n# 续表\n2022-12-05 0101 J1 1\n2022-12-06 0101 J2 1\n2022-12-07 0101 J1 1',
    );
    await open(/^续表/u);
    expect(screen.getByText('没有表头，接着上一张表读。')).toBeTruthy();
  });
});
