// A plan that gives stars by the quarter says of each quarter what came of it, on every surface, and nowhere that a
// star is none.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeRankingFile, type LocalDate } from '../../src/engine';
import { runCommand, writeLedger } from '../cli/run-command';
import { figuresOf, resultOf } from './little-plan';

const PLAN = {
  id: 'stars',
  name: '星级文明户',
  year: { kind: 'sum-of-periods', period: 'quarter' },
  items: [{ id: 'X', name: '获评星数', points: 1, unit: '颗星' }],
  awards: {
    kind: 'thresholds',
    per: 'quarter',
    tiers: [
      { name: '金星', atLeast: 10 },
      { name: '银星', atLeast: 8 },
      { name: '铜星', atLeast: 5 },
    ],
  },
};
const LEDGER = `
  # 花名册
  户号 户主 常住
  0101 户甲 是
  0107 户庚 是
  # 加减分登记
  日期 户号 项目 数量
  2023-06-20 0101 X 4
  2023-06-20 0107 X 11
  2023-09-10 0101 X 6
`;
const folder = mkdtempSync(join(tmpdir(), 'periods-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function printed(command: string, ...more: readonly string[]): Promise<string> {
  const scheme = join(folder, 'plan.json');
  writeFileSync(scheme, JSON.stringify(PLAN));
  return (await runCommand([command, writeLedger(join(folder, 'ledger.xlsx'), LEDGER), '--scheme', scheme, ...more]))
    .out;
}

describe('stars of 2 quarters', () => {
  it('stand in explain with score, rank and star', async () => {
    const said = await printed('explain', '--household', '0107');
    expect(said).toContain('第1名\n4至6月：11分，第1名，金星\n7至9月：0分，第2名，这一期没有等次\n');
    expect(said).not.toContain('没有评上');
  });

  it('stand in the table of score, which says of 0 households that they won nothing and counts 1 gold and 1 bronze star', async () => {
    const said = await printed('score');
    expect(said).toContain('11分，第1名，金星');
    expect(said).not.toContain('没评上');
    expect(
      said
        .split('\n')
        .filter((line) => /^.星 /u.test(line))
        .map((line) => line.trim().split(/\s+/u).slice(0, 2)),
    ).toEqual([
      ['金星', '1'],
      ['银星', '0'],
      ['铜星', '1'],
    ]);
  });

  it('stand in `score --json` and on the ranking that is kept: 2 grades each', () => {
    const [first] = figuresOf(PLAN, LEDGER) as unknown as readonly { readonly grades: unknown }[];
    expect(first.grades).toEqual([
      { from: '2023-01', tier: null, score: 0, rank: null },
      { from: '2023-04', tier: null, score: 4, rank: 2 },
      { from: '2023-07', tier: '铜星', score: 6, rank: 1 },
    ]);
    const { rows } = composeRankingFile(resultOf(PLAN, LEDGER), { village: '', date: 45200 as LocalDate });
    const texts = rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')).join('|'));
    expect(texts.filter((text) => /^\d\|/u.test(text)).map((text) => text.split('|').slice(-2))).toEqual([
      ['11分，第1名，金星', '0分，第2名'],
      ['4分，第2名', '6分，第1名，铜星'],
    ]);
  });
});

describe('explain of a household that a veto put out on 20 April', () => {
  const plan = {
    id: 'out',
    name: '扣完出局',
    year: { kind: 'sum-of-periods', period: 'year' },
    base: { categories: [{ name: '基础积分', max: 20, period: 'year', given: true }] },
    items: [
      { id: 'J1', name: '劳动', points: 5 },
      { id: 'K2', name: '违规', kind: 'deduction', points: 20 },
    ],
    deductions: { from: 'base' },
    vetoes: [{ name: '基础分用完', when: [{ of: 'base', atMost: 0 }], effects: [{ effect: 'out' }] }],
    redemption: { of: 'bonus' },
  };
  const text =
    '# 花名册\n户号 户主 小组\n01 张三 一组\n# 登记\n日期 户号 项目 数量\n2022-02-05 01 J1 5\n2022-04-20 01 K2 1\n# 兑换登记\n日期 户号 物品 分值\n2022-04-10 01 肥皂 5\n2022-08-10 01 洗衣粉 20';
  const ledger = () => writeLedger(join(folder, 'out.xlsx'), text);

  it('names that day, the reason for no rank and both of 2 redemptions', async () => {
    const scheme = join(folder, 'out.json');
    writeFileSync(scheme, JSON.stringify(plan));
    const { out } = await runCommand(['explain', ledger(), '--scheme', scheme, '--household', '01']);
    expect(out).toMatch(/4月20日 +0 {2}基础分用完/u);
    expect(out).toContain(
      '兑换登记：2022-04-10 肥皂 用去5分（兑换登记 第2行）\n兑换登记：2022-08-10 洗衣粉 用去20分（兑换登记 第3行）\n',
    );
    expect((await runCommand(['score', ledger(), '--scheme', scheme])).out).toContain(
      '另有1户按一票否决退出，没有列入排名',
    );
  });
});
