import { runCommand, sheetNames, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const ROSTER = Array.from({ length: 13 }, (_, at) => `${101 + at} 户主${at}`).join('\n');
const ledger = () =>
  writeLedger(
    scratch.path('a.xlsx'),
    `# 花名册\n户号 户主\n${ROSTER}\n# 登记\n日期 户号 项目 数量\n${Array.from({ length: 12 }, (_, at) => `2022-03-05 ${101 + at} J1 1`).join('\n')}\n# 荣誉登记\n月份 户号 结果 红旗编号 授旗日期\n3月 113 替补 7 2022-04-10\n3月 101 不授予`,
  );

describe('honours', () => {
  it('names 12 households of March, 1 refused and 1 in its place, and writes 2 sheets', async () => {
    const { code, out, err } = await runCommand([
      'honours',
      ledger(),
      '--month',
      '2022-03',
      '--out',
      scratch.path('o.xlsx'),
      '--json',
    ]);
    expect(err).toBe('');
    const report = JSON.parse(out) as Record<
      string,
      readonly { id: string; verdict: string | null; flag: string | null }[]
    >;
    expect([report.named.length, report.open.length, code]).toEqual([12, 0, 0]);
    expect(report.named.at(-1)).toMatchObject({ id: '113', verdict: 'substitute', flag: '7' });
    expect(report.refused.map(({ id }) => id)).toEqual(['101']);
    expect(sheetNames(scratch.path('o.xlsx')).slice(-2)).toEqual(['3月示范户', '3月示范户存档']);
  });

  it('says the 12 names without a file, and asks for the month', async () => {
    const { out } = await runCommand(['honours', ledger(), '--month', '2022-03']);
    expect(out).toContain('乡村治理示范户12户：');
    expect(out).toContain('经评议不授予1户：');
    expect((await runCommand(['honours', ledger()])).err).toContain('没有写评哪个月的示范户');
  });
});
