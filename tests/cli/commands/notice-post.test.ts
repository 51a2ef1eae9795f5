import * as XLSX from '@e965/xlsx';
import { runCommand, sheetNames, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const village = (...rows: readonly string[]) => `
  # 花名册
  户号 户主 小组 常住 上年结转
  0101 张三 一组 是 0
  0102 李四 一组 是 0
  # 加减分登记
  日期 户号 项目 数量 分值 状态
  2022-03-05 0101 J2 9 · ·
  ${rows.join('\n  ')}
`;
const post = (path: string, month: string, day: string, out: string) =>
  runCommand(['notice', scratch.path(path), '--month', month, '--date', day, '--post', '--out', scratch.path(out)]);
const rowsOf = (path: string, sheet: string) =>
  XLSX.utils.sheet_to_json<readonly unknown[]>(XLSX.readFile(scratch.path(path)).Sheets[sheet], {
    header: 1,
  });
const march = async () => {
  writeLedger(scratch.path('a.xlsx'), village('2022-04-02 0102 J1 · · ·'));
  const { code, err } = await post('a.xlsx', '2022-03', '2022-04-08', 'b.xlsx');
  expect([code, err]).toEqual([0, '']);
};
/** The posted ledger with one more row of 加减分登记. */
function enter(path: string, row: readonly unknown[]): void {
  const book = XLSX.readFile(scratch.path(path));
  XLSX.utils.sheet_add_aoa(book.Sheets['加减分登记'], [[...row]], { origin: -1 });
  XLSX.writeFile(book, scratch.path(path));
}

describe('notice --post', () => {
  it('enters 1 row in 公示登记 and 2 in 归档明细, with the sheet', async () => {
    await march();
    expect(sheetNames(scratch.path('b.xlsx')).slice(-4)).toEqual([
      '公示登记(面板)',
      '归档明细(面板)',
      '3月公示',
      '3月积分存档',
    ]);
    const [, row = []] = rowsOf('b.xlsx', '公示登记(面板)');
    const [period, version, posted, days, ends, households, sum, ...digests] = row;
    expect([period, version, posted, days, ends, households, sum]).toEqual([
      '2022年3月',
      1,
      '2022-04-08',
      3,
      '2022-04-11',
      2,
      204.5,
    ]);
    expect(digests).toEqual([
      expect.stringMatching(/^[a-p]{16}$/),
      expect.stringMatching(/^[a-p]{16}$/),
      expect.stringMatching(/^[a-p]{16}$/),
    ]);
    expect(rowsOf('b.xlsx', '归档明细(面板)').slice(1)).toEqual([
      ['2022年3月', 1, '0101', 100, 4.5, 0, 0, 0, 104.5, 104.5, 104.5],
      ['2022年3月', 1, '0102', 100, 0, 0, 0, 0, 100, 100, 100],
    ]);
  });

  it('posts with April’s list that March is corrected by 0.5, as version 2 of 1 household', async () => {
    await march();
    enter('b.xlsx', ['2022-03-20', '0101', 'J1', 3]);
    const { out } = await post('b.xlsx', '2022-04', '2022-05-09', 'c.xlsx');
    expect(out).toContain('第1版，2户）和“归档明细(面板)”；以前月份的更正1处');
    expect(
      rowsOf('c.xlsx', '公示登记(面板)')
        .slice(1)
        .map((row) => row.slice(0, 7).join(' ')),
    ).toEqual([
      '2022年3月 1 2022-04-08 3 2022-04-11 2 204.5',
      '2022年4月 1 2022-05-09 3 2022-05-12 2 200.5',
      '2022年3月 2 2022-05-09 3 2022-05-12 1 105',
    ]);
    expect(rowsOf('c.xlsx', '4月公示').flat()).toContain('3月更正 +0.5');
    expect(rowsOf('c.xlsx', '归档明细(面板)').at(-1)).toEqual(['2022年3月', 2, '0101', 100, 5, 1, 0, 0, 105]);
  });

  it('changes 0 points: what was posted scores as before', async () => {
    await march();
    const scored = async (path: string) => (await runCommand(['score', scratch.path(path), '--all'])).out;
    expect(await scored('b.xlsx')).toBe(await scored('a.xlsx'));
  });

  it('shows the same correction of 0.5 in a draft, and enters nothing', async () => {
    await march();
    enter('b.xlsx', ['2022-03-20', '0101', 'J1', 3]);
    const { out } = await runCommand(['notice', scratch.path('b.xlsx'), '--month', '2022-04', '--text']);
    expect(out).toContain('1 张三 100 累计205（3月更正 +0.5）');
    expect([...scratch.names()].sort()).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('says 异议核实中 on the list of 1 household whose objection has no answer yet, and of no other', async () => {
    writeLedger(
      scratch.path('a.xlsx'),
      village(
        '# 异议登记',
        '提出日期 户号 所属月份 异议事项 处理结果 处理日期',
        '2022-04-09 0101 2022-03 少记 · ·',
        '2022-04-09 0102 2022-03 少记 不成立 2022-04-10',
        '2022-04-09 0102 2022-04 少记 · ·',
        '2022-04-12 0102 2022-03 少记 · ·',
      ),
    );
    const { out } = await runCommand([
      'notice',
      scratch.path('a.xlsx'),
      '--month',
      '2022-03',
      '--date',
      '2022-04-11',
      '--text',
    ]);
    expect(out).toContain('1 张三 104.5 累计104.5（异议核实中）');
    expect(out).toContain('2 李四 100 累计100\n');
  });

  it.each([
    ['a month that is not over', 'a.xlsx', '2022-04-30', '5月1日起才能张榜'],
    ['a month that hangs unchanged', 'b.xlsx', '2022-05-01', '已经公示过，积分没有变化'],
  ])('posts nothing of %s, and writes 0 files', async (_, path, day, says) => {
    await march();
    const month = path === 'a.xlsx' ? '2022-04' : '2022-03';
    const { code, err } = await post(path, month, day, 'c.xlsx');
    expect([code, [...scratch.names()].sort()]).toEqual([2, ['a.xlsx', 'b.xlsx']]);
    expect(err).toContain(says);
  });

  it('posts nothing while 1 row is not counted', async () => {
    writeLedger(scratch.path('a.xlsx'), village('2022-03-09 0999 J1 · · ·'));
    const { code, err } = await post('a.xlsx', '2022-03', '2022-04-08', 'b.xlsx');
    expect([code, scratch.names()]).toEqual([2, ['a.xlsx']]);
    expect(err).toContain('还不能张榜');
  });

  it('posts nothing on an archive of 2 rows of which 1 is gone, and says which posting it is', async () => {
    await march();
    const clean = await runCommand(['check', scratch.path('b.xlsx')]);
    expect(clean.out).not.toMatch(/第1版|公示的是/);
    const book = XLSX.readFile(scratch.path('b.xlsx'));
    XLSX.utils.sheet_add_aoa(book.Sheets['归档明细(面板)'], [Array(11).fill('')], { origin: 'A3' });
    XLSX.writeFile(book, scratch.path('b.xlsx'));
    const { out } = await runCommand(['check', scratch.path('b.xlsx')]);
    expect(out).toContain('2022年3月第1版的归档明细有1行，公示时是2行');
    const { code, err } = await post('b.xlsx', '2022-04', '2022-05-09', 'c.xlsx');
    expect([code, [...scratch.names()].sort()]).toEqual([2, ['a.xlsx', 'b.xlsx']]);
    expect(err).toContain('1次公示缺行');
  });

  it('says 1 figure of the archive that was changed by hand, and a figure that 1 later row changes', async () => {
    await march();
    enter('b.xlsx', ['2022-03-20', '0101', 'J1', 3]);
    const later = await runCommand(['check', scratch.path('b.xlsx')]);
    expect(later.out).toContain('2022年3月公示的是104.5分，现在105分，差+0.5分');
    expect(later.out).not.toContain('归档明细有');
    const book = XLSX.readFile(scratch.path('b.xlsx'));
    XLSX.utils.sheet_add_aoa(book.Sheets['归档明细(面板)'], [[105]], { origin: 'I2' });
    XLSX.writeFile(book, scratch.path('b.xlsx'));
    const { out } = await runCommand(['check', scratch.path('b.xlsx')]);
    expect(out).toContain('2022年3月第1版的归档明细里有数字被改过');
  });

  it('writes nothing over a sheet of the clerk’s own that has 1 column more', async () => {
    await march();
    const book = XLSX.readFile(scratch.path('b.xlsx'));
    XLSX.utils.sheet_add_aoa(book.Sheets['公示登记(面板)'], [['备注']], { origin: 'M1' });
    XLSX.writeFile(book, scratch.path('b.xlsx'));
    const { code, err } = await post('b.xlsx', '2022-04', '2022-05-09', 'c.xlsx');
    expect([code, [...scratch.names()].sort()]).toEqual([2, ['a.xlsx', 'b.xlsx']]);
    expect(err).toContain('公示登记(面板)');
  });

  it.each([[['--text'], '--in-place']])(
    'refuses --post with %j alone: it has nowhere to enter 1 row',
    async (more, says) => {
      await march();
      const { code, err } = await runCommand([
        'notice',
        scratch.path('a.xlsx'),
        '--month',
        '2022-03',
        '--post',
        ...more,
      ]);
      expect(code).toBe(2);
      expect(err).toContain(says);
    },
  );
});
