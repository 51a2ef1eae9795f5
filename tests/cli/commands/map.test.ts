import { readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { openWorkbookFile } from '../../../src/workbook/file';
import { PLAN_A } from '../../support/little-ledgers';
import { runCommand, sheetNames, writeLedger } from '../run-command';
import { failing, useScratch } from '../scratch';

const scratch = useScratch();
const LEDGER = `${PLAN_A}
  # 水费
  户号 金额 备注
  0101 30 拟定`;
const ledger = (text = LEDGER) => writeLedger(scratch.path('a.xlsx'), text);
const tidy = (text: string) => text.replaceAll(scratch.path(''), '');
const bytes = (name: string) => readFileSync(scratch.path(name)).toString('base64');
const settingsOf = (path: string) =>
  XLSX.utils
    .sheet_to_json<unknown[]>(XLSX.readFile(path).Sheets['积分设置'], { header: 1, blankrows: false, defval: null })
    .map((row) => row.filter((cell) => cell !== null));
const map = (path: string, ...options: readonly string[]) => runCommand(['map', path, ...options]);

describe('map', () => {
  it('keeps 1 answer in a new hidden sheet 积分设置 and says what that changes', async () => {
    const { code, out, err } = await map(ledger(), '--sheet', '水费', '--as', '无关', '--out', scratch.path('o.xlsx'));
    expect([code, tidy(out), err]).toEqual([
      0,
      '记下了：“水费”表不读（无关）\n读入14行不变，错误1处不变\n已写出 o.xlsx（记在“积分设置”表里，以后都照此读）\n',
      '',
    ]);
    expect(settingsOf(scratch.path('o.xlsx'))).toEqual([
      ['对照', '工作表', '写法', '用作'],
      ['工作表对照', '水费', '无关'],
    ]);
    expect(sheetNames(scratch.path('o.xlsx'))).toEqual(['花名册', '加减分登记', '兑换登记', '水费', '积分设置']);
    expect(
      (await openWorkbookFile(readFileSync(scratch.path('o.xlsx')), { name: 'o.xlsx' }).readTables())[4].hidden,
    ).toBe(true);
  });

  it('adds 4 more answers to those kept before, in place, and leaves every other sheet as it was', async () => {
    const path = ledger();
    const answers = [
      ['--sheet', '水费', '--as', '副本'],
      ['--column', '备注', '--as', '状态'],
      ['--item', 'J3a', '--as', '不计分'],
      ['--status', '拟定', '--as', '不计'],
      ['--sheet', '加减分登记', '--column', '日期', '--dates'],
    ];
    for (const answer of answers) expect((await map(path, ...answer, '--in-place')).code).toBe(0);
    expect(settingsOf(path).slice(1)).toEqual([
      ['工作表对照', '水费', '副本'],
      ['列对照', '备注', '状态'],
      ['日期对照', '加减分登记', '日期', '月.日'],
      ['事项对照', 'J3a', '不计分'],
      ['状态对照', '拟定', '不计'],
    ]);
    const [before, after] = [XLSX.read(readFileSync(ledger(LEDGER))), XLSX.readFile(path)];
    for (const name of ['花名册', '加减分登记', '兑换登记', '水费'])
      expect(XLSX.utils.sheet_to_csv(after.Sheets[name])).toBe(XLSX.utils.sheet_to_csv(before.Sheets[name]));
    expect(scratch.names()).toEqual(['a.xlsx']);
  });

  it('says which of 2 answers no longer stands', async () => {
    const path = ledger();
    await map(path, '--column', '备注', '--as', '状态', '--in-place');
    const { out } = await map(path, '--column', '备注', '--as', '不用', '--in-place');
    expect(out.split('\n').slice(0, 2)).toEqual([
      '记下了：各表的“备注”一列是“不用”',
      '原来记的是：各表的“备注”一列是“状态”，不再算数',
    ]);
    expect(settingsOf(path).slice(1)).toEqual([['列对照', '备注', '不用']]);
  });

  it('keeps an item by its number, though its name is typed, and prints JSON', async () => {
    const path = ledger();
    const { out } = await map(path, '--column', '金额', '--as', '好人好事', '--in-place', '--json');
    expect(JSON.parse(out)).toEqual({
      out: path,
      replaced: 0,
      before: { rows: 14, errors: 1 },
      after: { rows: 14, errors: 1 },
    });
    expect(settingsOf(path).slice(1)).toEqual([['列对照', '金额', 'J1']]);
  });

  it.each([
    [['--sheet', '水费了', '--as', '副本'], '没有“水费了”这张工作表，是不是 水费，没有写'],
    [
      ['--sheet', '水费', '--as', '复本'],
      '--as 的“复本”不能用，是不是 副本；可以写：花名册、加减分登记、基础分评定、兑换登记、评议决定、公示登记、异议登记、更正登记、荣誉登记、归档明细、兑换物品、物品出入库、评议小组、个人申报、节假日、副本、无关',
    ],
    [['--column', '金钱额', '--as', '不用'], '没有找到表头是“金钱额”的列，是不是 金额，没有写'],
    [['--status', '没有的', '--as', '计'], '台账里没有一格写的是“没有的”，没有写'],
    [['--status', '拟定', '--as', '也许'], '--as 的“也许”不能用；可以写：计、不计'],
    [
      [],
      '没有写要说明什么：写 --column 和列的表头、--item 和事项的写法、--status 和状态的写法，或者 --sheet 和工作表的名字，例如 --sheet 3月 --column 内容 --as 项目',
    ],
    [['--column', '备注'], '没有写它是什么：请加上 --as，例如 --as 项目'],
    [['--column', '备注', '--item', 'J1', '--as', '不用'], '--column、--item、--status 一次只写一个，请分几次写'],
    [['--item', 'J1', '--sheet', '水费', '--as', 'J1'], '--item 和 --status 管所有的工作表，请去掉 --sheet'],
    [['--sheet', '水费', '--dates'], '--dates 要和 --column 一起写，例如 --column 日期 --dates'],
    [['--column', '日期', '--dates', '--as', '日期'], '--dates 已经说明这一列是月和日，请去掉 --as'],
  ])('refuses %j in 1 line and writes 0 files', async (options, line) => {
    const path = ledger();
    const before = bytes('a.xlsx');
    expect(await map(path, ...options, '--in-place')).toEqual({ code: 2, out: '', err: `${line}\n` });
    expect([bytes('a.xlsx'), scratch.names()]).toEqual([before, ['a.xlsx']]);
  });

  it('names what may be written for a column that is none of 35 roles and no item', async () => {
    const { err } = await map(ledger(), '--column', '备注', '--as', '项木', '--in-place');
    expect(err).toMatch(/^--as 的“项木”不能用，是不是 项目；可以写：户号、户主、成员、/u);
  });

  it('writes over nothing: no file there, not the ledger itself without --in-place, no settings that it cannot read', async () => {
    const path = ledger(`${LEDGER}\n# 积分设置\n年度 今年`);
    const answer = ['--sheet', '水费', '--as', '无关'];
    expect((await map(path, ...answer, '--in-place')).err).toBe(
      '“积分设置”表第1行读不懂，重写会丢掉它，没有写：请先改好（用 village-points check 查看）\n',
    );
    writeLedger(path, `${LEDGER}\n# 积分设置\n年度 2022\n电话 村部`);
    expect((await map(path, ...answer, '--in-place')).err).toContain('工作表“积分设置”里有');
    ledger();
    expect(tidy((await map(path, ...answer)).err)).toBe(
      '没有写存到哪里：请加上 --out 和新文件名，例如 --out 新台账.xlsx；要写回原文件，用 --in-place\n',
    );
    expect((await map(path, ...answer, '--out', path)).code).toBe(2);
    writeFileSync(scratch.path('o.xlsx'), '');
    expect((await map(path, ...answer, '--out', scratch.path('o.xlsx'))).code).toBe(2);
    expect((await map(path, ...answer, '--out', scratch.path('o.xlsx'), '--force')).code).toBe(0);
    expect(
      (await runCommand(['map', path, ...answer, '--in-place'], { files: failing({ write: 'ENOSPC' }) })).code,
    ).toBe(2);
    expect(scratch.names()).toEqual(['a.xlsx', 'o.xlsx']);
  });

  it('takes the very command that check prints for a wording of 2 rows, which then count', async () => {
    const path = ledger(PLAN_A.replace('2022-05-02 0999 J1 · ·', '2022-04-01 0101 志愿 · ·\n2022-04-02 0102 志愿 · ·'));
    const { out } = await runCommand(['check', path]);
    const command = /village-points map \S+ (--item .*)$/mu.exec(out)?.[1];
    expect(command).toBe('--item 志愿 --as J2 --in-place');
    const answered = await map(path, ...(command ?? '').split(' '));
    expect([answered.code, answered.out.split('\n').slice(0, 2)]).toEqual([
      0,
      ['记下了：事项“志愿”算“J2”', '读入15行不变，错误由2处变为0处'],
    ]);
  });

  it('makes a new .xlsx of an .ods, keeping 1 answer', async () => {
    const path = writeLedger(scratch.path('a.ods'), LEDGER);
    const { code, out } = await map(path, '--sheet', '水费', '--as', '无关', '--out', scratch.path('o.xlsx'));
    expect([code, out.endsWith('原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n')]).toEqual([0, true]);
    expect(settingsOf(scratch.path('o.xlsx'))).toHaveLength(2);
  });
});
