import { readFileSync, writeFileSync } from 'node:fs';
import { PLAN_A } from '../../support/little-ledgers';
import { runCommand, sheetNames, writeLedger } from '../run-command';
import { failing, useScratch } from '../scratch';

const scratch = useScratch();
const planA = () => writeLedger(scratch.path('a.xlsx'), PLAN_A);
const withoutFolder = (text: string) => text.replaceAll(scratch.path(''), '');

describe('award', () => {
  it('writes a copy with 4 more sheets and tells the top, the quota, the problems and the file', async () => {
    const { code, out, err } = await runCommand(['award', planA(), '--out', scratch.path('o.xlsx')]);
    expect(withoutFolder(out)).toBe(
      [
        '有1处没有计入（1行），下面的名次只是草稿；用 village-points check 查看，改好再算',
        '',
        '2022年度 丰盛镇乡村治理积分制（2022-03 至 2022-12，参加排名5户）',
        '',
        '   名次  户号  户主  小组  基础分  加分  年终加分  减分  总积分    余额  等次',
        '      1  0101  张三  一组    1000     5        20     0    1025    1015  三等奖',
        '      2  0201  王五  二组    1000   0.5         0     0  1000.5  1000.5',
        '3(并列)  0202  赵六  二组    1000     0         0     0    1000    1000',
        '3(并列)  0203  孙七  二组    1000     0         0     0    1000    1000',
        '      5  0102  李四  一组    1000     0         0     5     995     995',
        '',
        '常住户4户，评奖名额1户（常住户的20%，四舍五入）：一等奖0户、二等奖0户、三等奖1户',
        '等次    名额  已评  最低分  奖品(元)',
        '一等奖     0     0                50',
        '二等奖     0     0                30',
        '三等奖     1     1    1025        20',
        '已评定的奖品合计20元',
        '',
        '台账问题：错误1处，提醒1处',
        '级别  位置                               问题',
        '错误  “加减分登记”表第9行“户号”栏（B9）  花名册里没有“0999”这一户',
        '提醒  “加减分登记”表第7行“分值”栏（E7）  “K1 言论背离政策、拒不配合镇村工作”分值写的是4，按方案应当是5',
        '',
        '已写出 o.xlsx，新增工作表：年终评比、年度积分排名、评比存档、排名存档',
        '',
      ].join('\n'),
    );
    expect([code, err]).toEqual([1, '']);
    expect(sheetNames(scratch.path('o.xlsx'))).toEqual([
      '花名册',
      '加减分登记',
      '兑换登记',
      '年终评比',
      '年度积分排名',
      '评比存档',
      '排名存档',
    ]);
    expect(scratch.names()).toEqual(['a.xlsx', 'o.xlsx']);
  });

  it('scores its output as it scored its input', async () => {
    const ledger = planA();
    await runCommand(['award', ledger, '--out', scratch.path('o.xlsx')]);
    // But for its account of the sheets, which has the two new ones.
    const scored = async (path: string) => ({
      ...(JSON.parse((await runCommand(['score', path, '--json'])).out) as object),
      coverage: null,
    });
    expect(await scored(scratch.path('o.xlsx'))).toEqual(await scored(ledger));
    expect(
      (await runCommand(['award', scratch.path('o.xlsx'), '--out', scratch.path('p.xlsx'), '--json'])).out,
    ).toContain('"年终评比(2)","年度积分排名(2)","评比存档(2)","排名存档(2)"');
  });

  it('says that the 2 households after the first 10 are on the second sheet', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `2022-12-05 01${at + 10} J1 ${at + 1}`).join('\n');
    const ledger = writeLedger(scratch.path('a.xlsx'), `# 登记\n日期 户号 项目 数量\n${rows}`);
    expect((await runCommand(['award', ledger, '--out', scratch.path('o.xlsx')])).out).toContain(
      '（还有2户，都在“排名存档”表里）\n',
    );
  });

  it('prints JSON with the file, the sheets and the awards', async () => {
    const { out } = await runCommand(['award', planA(), '--out', scratch.path('o.xlsx'), '--json']);
    expect(JSON.parse(out)).toMatchObject({
      out: scratch.path('o.xlsx'),
      sheets: ['年终评比', '年度积分排名', '评比存档', '排名存档'],
      awards: { residentHouseholds: 4, quota: 1, cost: 20 },
    });
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['out', 'sheets', 'awards', 'coverage']);
  });

  const bytes = (name: string) => readFileSync(scratch.path(name)).toString('base64');

  it('writes the same bytes for the same date, given or by the clock', async () => {
    const ledger = planA();
    await runCommand(['award', ledger, '--out', scratch.path('o.xlsx')]);
    await runCommand(['award', ledger, '--out', scratch.path('p.xlsx'), '--date', '2022-12-31']);
    await runCommand(['award', ledger, '--out', scratch.path('q.xlsx'), '--date', '2023-01-02']);
    expect(bytes('p.xlsx')).toBe(bytes('o.xlsx'));
    expect(bytes('q.xlsx')).not.toBe(bytes('o.xlsx'));
  });

  it('takes the village typed in, without what could steer a terminal', async () => {
    const { out } = await runCommand([
      'award',
      planA(),
      '--out',
      scratch.path('o.xlsx'),
      '--village',
      '油房\u001b[31m村\n',
    ]);
    expect(out.split('\n')[2]).toBe('油房村 2022年度 丰盛镇乡村治理积分制（2022-03 至 2022-12，参加排名5户）');
  });

  it('writes back into the ledger with --in-place, and never without', async () => {
    const ledger = planA();
    const before = bytes('a.xlsx');
    expect((await runCommand(['award', ledger, '--out', ledger, '--force'])).code).toBe(2);
    expect(bytes('a.xlsx')).toBe(before);
    expect((await runCommand(['award', ledger, '--in-place'])).code).toBe(1);
    expect(sheetNames(ledger)).toContain('年终评比');
    expect(scratch.names()).toEqual(['a.xlsx']);
  });

  it('makes a new .xlsx of an .xls and an .ods, and says so', async () => {
    for (const extension of ['xls', 'ods']) {
      const ledger = writeLedger(scratch.path(`a.${extension}`), PLAN_A);
      const before = bytes(`a.${extension}`);
      const { code, out } = await runCommand(['award', ledger, '--out', scratch.path(`${extension}.xlsx`)]);
      expect(code).toBe(1);
      expect(out.endsWith('\n原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n')).toBe(true);
      expect(sheetNames(scratch.path(`${extension}.xlsx`))).toContain('年终评比');
      expect(bytes(`a.${extension}`)).toBe(before);
      expect(withoutFolder((await runCommand(['award', ledger, '--in-place'])).err)).toBe(
        `“a.${extension}”这种格式不能写回原文件，请用 --out 另存为 .xlsx 文件\n`,
      );
    }
  });

  it('leaves 0 files behind when the disk is full', async () => {
    const outcome = await runCommand(['award', planA(), '--out', scratch.path('o.xlsx')], {
      files: failing({ write: 'ENOSPC' }),
    });
    expect({ ...outcome, err: withoutFolder(outcome.err) }).toEqual({
      code: 2,
      out: '',
      err: '没有写成“o.xlsx”：磁盘满了，请腾出空间，或者在 --out 里换一个磁盘\n',
    });
    expect(scratch.names()).toEqual(['a.xlsx']);
  });

  it('does not guess a date when the clock has none', async () => {
    expect((await runCommand(['award', planA(), '--out', scratch.path('o.xlsx')], { today: () => null })).err).toBe(
      '电脑的日期不在2000到2099年之间，请调好日期，或者用 --date 写明制表日期，例如 --date 2022-12-31\n',
    );
  });

  it('writes 1 sheet, the ranking with balances, for a plan without awards', async () => {
    const plan = JSON.parse(readFileSync('schemes/fengsheng.json', 'utf8')) as Record<string, unknown>;
    delete plan.awards;
    const scheme = scratch.path('plan.json');
    writeFileSync(scheme, JSON.stringify(plan));
    const { code, out } = await runCommand(['award', planA(), '--out', scratch.path('o.xlsx'), '--scheme', scheme]);
    expect(code).toBe(1);
    expect(withoutFolder(out).split('\n').slice(-3)).toEqual([
      '已写出 o.xlsx，新增工作表：年度积分排名、排名存档',
      '方案“丰盛镇乡村治理积分制”没有写评奖办法，没有年终评比表，只有排名表；要评奖的，请在方案里写上“年终奖励”（awards）',
      '',
    ]);
    expect(sheetNames(scratch.path('o.xlsx'))).toEqual([
      '花名册',
      '加减分登记',
      '兑换登记',
      '年度积分排名',
      '排名存档',
    ]);
    expect((await runCommand(['score', planA(), '--scheme', scheme, '--json'])).out).toContain('"awards":null');
  });

  it('shows 20 of 26 problems, those that change an award first', async () => {
    const rows = Array.from({ length: 24 }, (_, at) => `2022-03-${String(at + 1).padStart(2, '0')} 0101 J1 · 9`).join(
      '\n',
    );
    const ledger = writeLedger(
      scratch.path('a.xlsx'),
      `# 登记\n日期 户号 项目 数量 分值\n${rows}\n2022-12-01 0101 跳舞 · ·`,
    );
    const { out } = await runCommand(['award', ledger, '--out', scratch.path('o.xlsx')]);
    expect(out).toMatch(/\n级别 .*\n错误 .*跳舞.*\n提醒 .*整本台账 /);
    expect(out.match(/^提醒 /gm)).toHaveLength(19);
    expect(out).toContain('（还有6处，用 village-points check 查看全部）\n');
  });
});
