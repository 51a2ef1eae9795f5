/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { SettingsForm } from '../../../../src/taskpane/features/ledger/settings-form';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { rendered, settingsIn } from '../../rendered';

const LEDGER = `
# 花名册
户号 户主
0101 张三
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
`;

function Form(): ReactNode {
  const { ledger } = usePaneState();
  return ledger.kind === 'read' ? <SettingsForm settings={ledger.settings} /> : null;
}

const field = (label: string): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);
const button = (): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name: '保存设置' });

async function typeIn(label: string, text: string): Promise<void> {
  await userEvent.clear(field(label));
  await userEvent.type(field(label), text);
}

describe('SettingsForm', () => {
  it('writes 4 settings into the workbook and scores by them', async () => {
    const page = await rendered(<Form />, LEDGER);
    await typeIn('年度（如 2022）', '2022');
    await typeIn('起始月份（如 2022-03）', '2022-03');
    await typeIn('常住户数', '110');
    await typeIn('村名', '某某村');
    await userEvent.click(button());
    expect(settingsIn(page)).toEqual(
      expect.arrayContaining([
        ['年度', 2022],
        ['起始月份', '2022-03'],
        ['常住户数', 110],
        ['村名', '某某村'],
      ]),
    );
    expect(page.session.current().notice?.text).toBe('设置已记在工作簿里（隐藏的“积分设置”表），已重新算过');
  });

  it.each([
    ['年度（如 2022）', '二二年', '请写四位数的年份，如 2022'],
    ['起始月份（如 2022-03）', '2022-13', '请写年和月，如 2022-03'],
    ['常住户数', '一百', '请写整数，如 110'],
  ])('keeps 0 settings while %s is %s', async (label, text, fault) => {
    await rendered(<Form />, LEDGER);
    await typeIn(label, text);
    expect(screen.getByText(fault)).toBeTruthy();
    expect(button().disabled).toBe(true);
    await userEvent.clear(field(label));
    expect(button().disabled).toBe(false);
  });
});
