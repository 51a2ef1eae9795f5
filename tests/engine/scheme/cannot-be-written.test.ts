import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScheme } from '../../../src/engine/scheme/read';
import { composeTemplateSheets } from '../../../src/engine/sheets/template-sheets';
import { fengsheng, longyuzhuang } from '../../support/schemes';

const page = readFileSync(join(__dirname, '../../../docs/SCHEMES.md'), 'utf8');
const J1 = { id: 'J1', name: '好人好事', points: 2 };
const QUOTA = { kind: 'quota', percent: 20, tiers: [{ name: '一等奖', percent: 100 }] };

/** As somebody would try to write it who finds no key for it: by what the page calls it. */
const ATTEMPTS: Readonly<Record<string, object>> = {
  '两种奖（每季评星，年终再发奖）': {
    items: [J1],
    awards: [QUOTA, { kind: 'thresholds', per: 'quarter', tiers: [{ name: '金星', atLeast: 2 }] }],
  },
  条件满足一条就行: {
    items: [J1],
    awards: {
      ...QUOTA,
      conditions: [
        {
          anyOf: [
            { of: 'J1', atLeast: 2 },
            { of: 'bonus', atLeast: 5 },
          ],
        },
      ],
    },
  },
  连续三年优秀的: { items: [J1], awards: { ...QUOTA, conditions: [{ of: 'score', atLeast: 90, years: 3 }] } },
  各小组分别评几户: { items: [J1], awards: { ...QUOTA, perGroup: true } },
  '按比例扣分（扣当月得分的两成）': { items: [{ id: 'K1', name: '失信', kind: 'deduction', points: '20%' }] },
  按家庭人口折算: { items: [{ ...J1, perMember: true }] },
  不同类别的人不同的封顶: {
    participants: { classes: ['党员', '群众'] },
    items: [J1],
    caps: [{ of: 'J1', per: 'month', points: 9, for: ['党员'] }],
  },
  总分四舍五入到整数: { items: [J1], year: { kind: 'sum-of-months', rounding: 'half-up' } },
  一分的价钱分几档: {
    items: [J1],
    redemption: {
      yuanPerPoint: [
        { from: 0, yuan: 1 },
        { from: 500, yuan: 2 },
      ],
    },
  },
  '积分转让、转到别的户': { items: [J1], redemption: { transferable: true } },
  '人和户都计分，人的分并到户': { earner: 'both', items: [J1] },
  '同一张单据（小票、检查单）上的几行算一次': {
    items: [{ ...J1, group: 'g' }],
    groups: [{ id: 'g', name: '检查', highestPer: 'receipt' }],
  },
  '评定的人不同，分数加权': { base: { categories: [{ name: '环境', max: 30, weights: { 村民: 60, 干部: 40 } }] } },
};

describe('docs/SCHEMES.md §6', () => {
  it.each(Object.entries(ATTEMPTS))('names %s, which 1 attempt to write is refused', (what, keys) => {
    const { value, problems } = readScheme({ id: 'p', name: '方案', ...keys });
    expect(value).toBeNull();
    expect(problems.some(({ code }) => ['unknown-key', 'unknown-value', 'wrong-type'].includes(code))).toBe(true);
    expect(page).toContain(`\n| ${what} | `);
  });

  it('lists 0 beside these', () => {
    const section = /## 6\.[\s\S]*?\n## /u.exec(page)?.[0] ?? '';
    expect(
      section
        .match(/^\| \p{Script=Han}[^|]* \|/gmu)
        ?.map((row) => row.slice(2, -2))
        .filter((row) => row !== '纸上这样写'),
    ).toEqual(Object.keys(ATTEMPTS));
  });
});

describe('docs/SCHEMES.md §4', () => {
  it('names every sheet and every header of the empty ledgers of 2 plans', () => {
    const section = /## 4\.[\s\S]*?\n## 5/u.exec(page)?.[0] ?? '';
    const parts = new Set(
      [fengsheng, longyuzhuang].flatMap((scheme) =>
        scheme.versions[0].rules.base.categories.flatMap(({ name, items }) => [
          name,
          ...items.map((item) => `${item.id} ${item.name}`),
        ]),
      ),
    );
    const words = [fengsheng, longyuzhuang]
      .flatMap((scheme) => composeTemplateSheets(scheme))
      .flatMap(({ name, rows }) => [
        name.replace(/\(.*\)$/u, ''),
        ...rows[0].cells.map((cell) => String(cell?.value ?? '')),
      ]);
    expect([...new Set(words)].filter((word) => !parts.has(word) && !section.includes(word))).toEqual([]);
  });
});
