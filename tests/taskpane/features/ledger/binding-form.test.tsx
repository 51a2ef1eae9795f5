/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { BindingForm } from '../../../../src/taskpane/features/ledger/binding-form';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { rendered, settingsIn } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主
0101 张三
# 登记
某某记录
日期 户号 项目 内容
2022-12-05 0101 J1 打扫
`;
const REMEMBERED = `${LEDGER}# 积分设置
表格 工作表 表头行 表头行数 各列
加减分登记 登记 2 1 D=备注
`;

/** The form for the sheet 登记, whose header stands in its second row. */
function Form(): ReactNode {
  const { ledger } = usePaneState();
  if (ledger.kind !== 'read') return null;
  const start = { sheet: '登记', role: 'events', headerRow: 2, headerRows: 1 } as const;
  return <BindingForm start={start} table={null} read={ledger} />;
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const texts = (label: string): readonly (string | null)[] =>
  [...screen.getByLabelText(label).querySelectorAll('option')].map(({ textContent }) => textContent);

describe('BindingForm', () => {
  it('asks of each of the 4 columns of the header row what it is, in the words of the use', async () => {
    await rendered(<Form />, LEDGER);
    expect(screen.getAllByText(/^[A-D]栏/u).map(({ textContent }) => textContent)).toEqual([
      'A栏 日期',
      'B栏 户号',
      'C栏 项目',
      'D栏 内容',
    ]);
    expect(texts('D栏 内容').slice(0, 3)).toEqual(['没有用到', '日期', '户号']);
    expect(texts('用途')).toContain('基础分评定');
  });

  it('keeps in the workbook that column D is 备注, and reads by it', async () => {
    const page = await rendered(<Form />, LEDGER);
    await userEvent.selectOptions(screen.getByLabelText('D栏 内容'), '备注');
    await press('照这样读');
    expect(settingsIn(page).flat()).toEqual(expect.arrayContaining(['登记', '加减分登记', 'D=备注']));
    expect(page.session.current().notice?.text).toBe('已记下：“登记”表第2行起是加减分登记，已照此重新读过');
  });

  it('asks before it replaces the 1 thing that was said of these rows, and replaces it when asked again', async () => {
    const page = await rendered(<Form />, REMEMBERED);
    await userEvent.selectOptions(screen.getByLabelText('D栏 内容'), '依据');
    await press('照这样读');
    expect(screen.getByRole('status').textContent).toMatch(/^这张表第2行起，先前更正为加减分登记。/u);
    expect(settingsIn(page).flat()).toContain('D=备注');
    await press('换掉先前的');
    expect(settingsIn(page).flat()).toContain('D=依据');
    expect(settingsIn(page).flat()).not.toContain('D=备注');
  });

  it('forgets the 1 thing that was said, and reads by the header again', async () => {
    const page = await rendered(<Form />, REMEMBERED);
    await press('取消更正');
    expect(settingsIn(page).flat()).not.toContain('D=备注');
    expect(page.session.current().notice?.text).toBe('已取消对“登记”表的更正，照表头重新读过');
  });

  it('leaves a header row of 0 as it was', async () => {
    await rendered(<Form />, LEDGER);
    const row = screen.getByLabelText<HTMLInputElement>('表头从第几行起');
    fireEvent.change(row, { target: { value: '0' } });
    expect(row.value).toBe('2');
  });
});
