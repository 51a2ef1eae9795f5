import { writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { runCommand, sheetNames, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const LEDGER = `
# 花名册
户号 户主 小组
01 张三 一组
02 李四 一组
# 登记
日期 户号 项目 数量
2024-01-05 01 J1 7
2024-02-06 02 V1 1
2024-12-05 02 J1 1
`;

function planFile(keys: object): string {
  const path = scratch.path('plan.json');
  const items = [
    { id: 'J1', name: '好人好事', points: 1 },
    { id: 'V1', name: '赌博', kind: 'veto', effects: [{ effect: 'result', result: '谈话' }] },
  ];
  writeFileSync(path, JSON.stringify({ id: 'p', name: '方案', items, ...keys }));
  return path;
}

const results = [
  { name: '警告信', when: [{ below: 5 }] },
  { name: '谈话', sensitive: true },
];

describe('printResults', () => {
  it('lists 1 case, counts the 1 that is not made public, and explains both to their household', async () => {
    const [ledger, plan] = [writeLedger(scratch.path('a.xlsx'), LEDGER), planFile({ results })];
    const { out } = await runCommand(['score', ledger, '--scheme', plan]);
    expect(out).toContain(
      '处理    户号  户主  时间      原因\n警告信  02    李四  2024年度  得分不满5分\n另有不公开的处理1件，用 explain 逐户查看。\n',
    );
    expect((await runCommand(['explain', ledger, '--scheme', plan, '--household', '02'])).out).toContain(
      '警告信：2024年度得分不满5分\n谈话（不公开）：2024-02-06 V1 赌博\n',
    );
    expect((await runCommand(['score', ledger, '--scheme', planFile({ items: [] })])).out).not.toContain('处理');
  });

  it('writes 1 sheet of them beside the ranking, without what is not made public', async () => {
    const [ledger, plan, out] = [
      writeLedger(scratch.path('a.xlsx'), LEDGER),
      planFile({ results }),
      scratch.path('o.xlsx'),
    ];
    expect((await runCommand(['award', ledger, '--scheme', plan, '--out', out])).code).toBe(0);
    expect(sheetNames(out)).toEqual(['花名册', '登记', '处理名单', '年度积分排名', '排名存档']);
    const { Sheets } = XLSX.readFile(out);
    const text = ['处理名单', '年度积分排名'].map((name) => XLSX.utils.sheet_to_csv(Sheets[name])).join('\n');
    expect([text.includes('警告信'), text.includes('谈话'), text.includes('赌博')]).toEqual([true, false, false]);
    expect((await runCommand(['score', out, '--scheme', plan, '--json'])).out).toContain(
      '"name":"警告信","cases":[{"id":"02"',
    );
  });
});

describe('a term of years', () => {
  it('has 0 award sheets before its last year, and says why', async () => {
    const plan = planFile({
      items: [{ id: 'J1', name: '好人好事', points: 1 }],
      year: { kind: 'sum-of-months', termYears: 2, termFrom: 2024 },
      awards: { kind: 'places', tiers: [{ name: '先进', places: 1 }] },
    });
    const ledger = writeLedger(scratch.path('a.xlsx'), LEDGER.replace('2024-02-06 02 V1 1\n', ''));
    const { out } = await runCommand(['award', ledger, '--scheme', plan, '--out', scratch.path('o.xlsx')]);
    expect(out).toContain('这一届到2025年度才满，这一年不评奖，没有年终评比表，只有排名表\n');
    expect(sheetNames(scratch.path('o.xlsx'))).toEqual(['花名册', '登记', '年度积分排名', '排名存档']);
  });
});

describe('a score that is cleared', () => {
  it('leaves a month its own 7 points where the year loses them', async () => {
    const plan = planFile({
      items: [{ id: 'J1', name: '好人好事', points: 1 }],
      year: { kind: 'sum-of-months', clearedOn: '01-31' },
    });
    const ledger = writeLedger(scratch.path('a.xlsx'), LEDGER.replace('2024-02-06 02 V1 1\n', ''));
    const explained = async (...more: readonly string[]) =>
      (await runCommand(['explain', ledger, '--scheme', plan, '--household', '01', ...more])).out;
    expect(await explained()).toMatch(/7 {2}当月合计\n[\s\S]*全年总积分 0\n/u);
    expect(await explained('--month', '2024-01')).toContain('2024-01 得分 7\n');
  });
});
