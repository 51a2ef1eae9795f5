/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AwardsPage } from '../../../../src/taskpane/features/awards/awards-page';
import { ScoresPage } from '../../../../src/taskpane/features/scores/scores-page';
import { schemeOf } from '../../../engine/scheme/plan-of';
import { questionOf } from '../../accounts';
import { rendered } from '../../rendered';

const SOUND = `
# 花名册
户号 户主 小组 常住
0101 张三 一组 是
0102 李四 一组 是
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
`;
const FAULTY = `${SOUND}\n2022-12-06 0109 J1 1\n2022-12-06 0102 没有这项 1`;
const DRAFT = '有2行没有计入，下面的名次、名额只是草稿。还有1个问题等着答。';

const open = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('AwardsPage', () => {
  it('asks before it writes a sheet that 2 rows are not in, and says what they are', async () => {
    const { session, workbook } = await rendered(<AwardsPage />, FAULTY);
    expect(screen.getByText(DRAFT)).toBeTruthy();
    await open(/^生成评比表/u);
    expect(workbook.added).toEqual([]);
    expect(screen.getByText(/^没有算进去的有2行：/u).textContent).toBe(
      '没有算进去的有2行：花名册里没有这一户1处、方案里没有这个项目1处。补上以后，名次和获奖的可能会变，所以表题上会写“草稿”。',
    );
    await open(/^先不写/u);
    expect(screen.queryByText(/^没有算进去的/u)).toBeNull();
    await open(/^生成评比表/u);
    await open(/^先去核对/u);
    expect(session.current().tab).toBe('check');
  });

  it('writes 4 sheets over 2 errors once the clerk has said so, and calls them agreeing with nothing', async () => {
    const { workbook } = await rendered(<AwardsPage />, FAULTY);
    await open(/^生成评比表/u);
    await open(/^照样写一张草稿/u);
    expect(workbook.added).toHaveLength(4);
    expect(screen.queryByText(/一致/u)).toBeNull();
  });

  it('writes at once where 0 errors stand, and says nothing of a draft', async () => {
    const { workbook } = await rendered(<AwardsPage />, SOUND);
    expect(screen.queryByText(/草稿/u)).toBeNull();
    await open(/^生成评比表/u);
    expect(workbook.added).toHaveLength(4);
    expect(screen.getByText('“年终评比”表和现在的台账一致。')).toBeTruthy();
  });

  it('lists 1 case of a named result and counts the 1 that is not made public', async () => {
    const results = [
      { name: '警告信', when: [{ of: 'bonus', below: 1 }] },
      { name: '谈话', when: [{ of: 'bonus', below: 1 }], sensitive: true },
    ];
    const scheme = schemeOf({ items: [{ id: 'J1', name: '好人好事', points: 1 }], results });
    await rendered(<AwardsPage />, SOUND, { schemes: [scheme] });
    expect(screen.getByRole('region', { name: '处理名单' }).textContent).toBe(
      '处理户主时间原因警告信李四2022年度加分不满1分',
    );
    expect(screen.getByText('另有不公开的处理1件，在“得分”页点开各户查看。')).toBeTruthy();
  });

  it('says that 1 question waits', async () => {
    await rendered(<AwardsPage />, SOUND, { questions: [questionOf({ kind: 'status', word: '待定' })] });
    expect(screen.getByText('还有1个问题等着答。')).toBeTruthy();
  });
});

describe('AwardsPage of tiers by quarters', () => {
  const awards = {
    kind: 'thresholds',
    per: 'quarter',
    tiers: [
      { name: '金星', atLeast: 5 },
      { name: '铜星', atLeast: 1 },
    ],
  };
  const LEDGER = `
# 花名册
户号 户主 小组 常住
01 张三 一组 是
02 李四 一组 是
# 登记
日期 户号 项目 数量
2024-01-05 02 J1 9
2024-05-05 01 J1 6
2024-06-05 02 J1 4
`;
  const tables = (): readonly (readonly (readonly (string | null)[])[])[] =>
    screen
      .getAllByRole('table')
      .map((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
        ),
      );

  it('lists 2 quarters, the last first, each by its own rank and score, and prints no cost of 0', async () => {
    await rendered(<AwardsPage />, LEDGER, {
      schemes: [schemeOf({ items: [{ id: 'J1', name: '好人好事', points: 1 }], awards })],
    });
    expect(tables()).toEqual([
      [
        ['等次', '各期合计已评'],
        ['金星', '2'],
        ['铜星', '1'],
      ],
      [
        ['名次', '户主', '小组', '得分', '等次'],
        ['1', '张三', '一组', '6', '金星'],
        ['2', '李四', '一组', '4', '铜星'],
      ],
      [
        ['名次', '户主', '小组', '得分', '等次'],
        ['1', '李四', '一组', '9', '金星'],
      ],
    ]);
    expect(screen.getAllByText(/^[14]至[36]月$/u).map((heading) => heading.textContent)).toEqual(['4至6月', '1至3月']);
    expect(screen.queryByText(/奖品/u)).toBeNull();
  });
});

describe('ScoresPage', () => {
  it('counts the 2 rows that are not in the scores, above them', async () => {
    await rendered(<ScoresPage />, FAULTY);
    expect(screen.getByText('有2行没有计入，下面的得分和名次只是草稿。还有1个问题等着答。')).toBeTruthy();
    await rendered(<ScoresPage />, SOUND);
    expect(screen.queryByText(/草稿/u)).toBeNull();
  });
});
