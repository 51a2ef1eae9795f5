/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { HelpPage } from '../../../../src/taskpane/features/help/help-page';
import { situationLines } from '../../../../src/taskpane/features/help/situation';
import { version } from '../../../../package.json';
import { rendered } from '../../rendered';

const LEDGER = `
  # 花名册
  户号 户主 常住 电话
  0101 张三 是 13912345678
  0102 赵六 是 13912345679
  # 加减分登记
  日期 户号 户主 项目 数量
  2022-12-05 0101 张三 J1 1
  2022-12-06 0109 李四 J1 1
  2022-12-06 0108 王五 J1 1
  2022-12-07 0101 张三 没有这一项 1
`;

describe('situationLines', () => {
  it('counts the problems by kind, the 2 of one kind before the 1 of another, without a word of the ledger', async () => {
    const { session } = await rendered(<HelpPage />, LEDGER);
    const lines = situationLines('村积分', 'Chromium 86', session.current().ledger);
    expect(lines.slice(0, 5)).toEqual([
      '村积分',
      '浏览器：Chromium 86',
      '工作表：2张',
      '方案：fengsheng',
      '台账：已算好',
    ]);
    expect(lines).toContain('unknown-household 2');
    expect(lines.indexOf('unknown-household 2')).toBeLessThan(lines.indexOf('unknown-item 1'));
    expect(lines.join('\n')).not.toMatch(/张三|李四|王五|0101|139|没有这一项|花名册/u);
  });

  it('says in 1 line that there is no ledger yet, or that it cannot be read', () => {
    expect(situationLines('村积分', 'b', { kind: 'opening', progress: null })).toEqual([
      '村积分',
      '浏览器：b',
      '台账：正在读',
    ]);
    expect(situationLines('村积分', 'b', { kind: 'failed', message: '“张三”表读不出来' })).toEqual([
      '村积分',
      '浏览器：b',
      '台账：读不出来',
    ]);
  });
});

describe('the last part of 帮助', () => {
  it('copies the lines that it shows, 1 of them with the version', async () => {
    const copied: string[] = [];
    Object.assign(document, {
      execCommand: (command: string) => copied.push(`${command} ${document.activeElement?.tagName ?? ''}`) > 0,
    });
    await rendered(<HelpPage />, LEDGER);
    const shown = screen.getByLabelText<HTMLTextAreaElement>('情况说明');
    expect(shown.value).toContain(`村积分 ${version}（网页版）\n`);
    fireEvent.click(screen.getByRole('button', { name: '复制情况说明' }));
    expect([shown.selectionStart, shown.selectionEnd]).toEqual([0, shown.value.length]);
    expect(copied).toHaveLength(1);
    screen.getByText('已复制，到微信、QQ 或邮件里粘贴就行');
  });
});
