/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ScoresPage } from '../../../../src/taskpane/features/scores/scores-page';
import { schemeOf } from '../../../engine/scheme/plan-of';
import { rendered } from '../../rendered';

const ITEMS = [{ id: 'J1', name: '好人好事', points: 1 }];
const LEDGER = `
# 花名册
户号 户主 小组 常住
01 张三 一组 是
02 李四 一组 否
# 登记
日期 户号 项目 数量
2024-01-05 01 J1 5
2024-05-05 02 J1 8
2024-06-05 01 J1 1
`;

/** The table of the list, row by row. */
const listed = (): readonly (readonly (string | null)[])[] =>
  screen.getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

async function page(plan: object): Promise<void> {
  await rendered(<ScoresPage />, LEDGER, { schemes: [schemeOf({ items: ITEMS, ...plan })] });
}

describe('ScoresPage', () => {
  it('shows score, rank and tier of 2 quarters in the list and on the household’s page', async () => {
    await page({ awards: { kind: 'thresholds', per: 'quarter', tiers: [{ name: '金星', atLeast: 5 }] } });
    expect(listed().map((row) => row.slice(3))).toEqual([
      ['总积分', '1至3月', '4至6月'],
      ['8', '0分，第2名', '8分，第1名，金星'],
      ['6', '5分，第1名，金星', '1分，第2名'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: '张三' }));
    expect(screen.getByText('全年总积分6分，第2名')).toBeTruthy();
    expect(screen.getByText('1至3月：5分，第1名，金星')).toBeTruthy();
    expect(screen.getByText('4至6月：1分，第2名，这一期没有等次')).toBeTruthy();
  });

  it('says why 1 household among the winners has no tier', async () => {
    await page({ awards: { kind: 'quota', percent: 100, tiers: [{ name: '先进户', percent: 100 }] } });
    expect(listed().map((row) => row.slice(3))).toEqual([
      ['总积分', '等次'],
      ['8', '没评上：不是常住户'],
      ['6', '先进户'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: '李四' }));
    expect(screen.getByText('全年总积分8分，第1名，没有评上等次（不是常住户）')).toBeTruthy();
  });

  it('ranks 1 group in each of the 2 quarters that are over, below the list', async () => {
    await page({ groupRanking: { by: 'mean', per: 'quarter' } });
    expect(listed().slice(3)).toEqual([
      ['期', '名次', '小组', '户数', '参加排名户数', '当期得分合计', '平均分'],
      ['1至3月', '1', '一组', '2', '2', '5', '2.5'],
      ['4至6月', '1', '一组', '2', '2', '9', '4.5'],
    ]);
  });

  it('shows each share of 700 yuan, and what it was shared by', async () => {
    await page({ awards: { kind: 'pro-rata', pool: 700 } });
    expect(listed().map((row) => row.slice(3))).toEqual([
      ['总积分', '分红（元）'],
      ['8', '400'],
      ['6', '300'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: '张三' }));
    expect(screen.getByText('分红300元：700元按得分分给2户，全部得分14分，该户6分')).toBeTruthy();
  });

  it('adds the balance up with the 5 points that lapsed, and dates them', async () => {
    await page({ redemption: { expiresAfterMonths: 2 } });
    expect(listed().map((row) => row.slice(3))).toEqual([
      ['总积分', '余额'],
      ['8', '8'],
      ['6', '1'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: '张三' }));
    expect(screen.getByText('上年结转0，加各月得分6，减已兑换0，减清零或失效5，余额1分')).toBeTruthy();
    expect(screen.getByText('2024-03-31 满期失效5分')).toBeTruthy();
  });
});
