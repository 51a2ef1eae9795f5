import { writeFileSync } from 'node:fs';
import { PLAN_A } from '../../support/little-ledgers';
import { runCommand, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const ledgerOf = (text: string) => writeLedger(scratch.path('a.xlsx'), text);

describe('check', () => {
  it('tells the 3 tables, the 2 problems line by line, and what to mend first', async () => {
    const { code, out, err } = await runCommand(['check', ledgerOf(PLAN_A)]);
    expect(out).toBe(
      [
        '2022年度 丰盛镇乡村治理积分制（2022-03 至 2022-12，参加排名5户）',
        '',
        '工作表      用作        表头行  读入行数  备注',
        '花名册      花名册           1         5',
        '加减分登记  加减分登记       1         8',
        '兑换登记    兑换登记         1         1',
        '',
        '台账问题：错误1处，提醒1处',
        '',
        '提醒  “加减分登记”表第7行“分值”栏（E7）：“K1 言论背离政策、拒不配合镇村工作”分值写的是4，按方案应当是5。按方案的5分计算，写的分值不采用。核对项目和数量；项目没错的，把分值改成方案的数。',
        '错误  “加减分登记”表第9行“户号”栏（B9）：花名册里没有“0999”这一户。这一行不计分。核对户号和户主姓名，改成与花名册一致；确是新来的户，先补进花名册。',
        '',
        '先改这些，改了会影响得分、名次或评奖：',
        '  1. 花名册里没有这一户 1处（影响得分）：加减分登记 B9',
        '其余的可以后改：分值与方案不符 1处（不影响得分）：加减分登记 E7',
        '',
      ].join('\n'),
    );
    expect([code, err]).toEqual([1, '']);
  });

  it('exits with 0 when there are only warnings, and says that they can wait', async () => {
    const { code, out } = await runCommand(['check', ledgerOf(PLAN_A.replace('2022-05-02 0999 J1 · ·', ''))]);
    expect(code).toBe(0);
    expect(out).toContain('\n台账问题：提醒1处\n');
    expect(
      out.endsWith(
        '\n这些问题都不影响得分、名次和评奖\n其余的可以后改：分值与方案不符 1处（不影响得分）：加减分登记 E7\n',
      ),
    ).toBe(true);
  });

  it('says that nothing is wrong', async () => {
    const { code, out } = await runCommand(['check', ledgerOf('# 登记\n日期 户号 项目\n2022-12-05 0101 J1')]);
    expect(code).toBe(0);
    expect(out.endsWith('\n台账没有发现问题\n')).toBe(true);
  });

  it('gathers 8 places under 1 heading, naming the sheet once and 6 cells', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `2022-03-0${at + 1} 0101 跳舞`).join('\n');
    const { out } = await runCommand(['check', ledgerOf(`# 登记\n日期 户号 项目\n2022-12-05 0101 J1\n${rows}`)]);
    expect(out.endsWith('\n  1. 方案里没有这个项目 8处（影响得分）：登记 C3、C4、C5、C6、C7、C8等\n')).toBe(true);
  });

  it('prints 1 JSON object with the problems, the coverage and the questions', async () => {
    const { code, out } = await runCommand(['check', ledgerOf(PLAN_A), '--json']);
    expect(JSON.parse(out)).toEqual({
      coverage: { notCounted: { rows: 1, columns: 0, sheets: 0, other: 0 }, sheets: expect.any(Array) as object },
      questions: [],
      problems: [
        { code: 'points-mismatch', severity: 'warning', sheet: '加减分登记', row: 7, column: '分值', value: 4 },
        { code: 'unknown-household', severity: 'error', sheet: '加减分登记', row: 9, column: '户号', value: '0999' },
      ],
    });
    expect(code).toBe(1);
  });

  it('says which 12 months a year from July without a record is', async () => {
    const plan = scratch.path('july.json');
    writeFileSync(
      plan,
      JSON.stringify({
        id: 'p',
        name: '方案',
        items: [{ id: 'J1', name: '好人好事', points: 1 }],
        year: { kind: 'sum-of-months', startMonth: 7 },
      }),
    );
    const ledger = ledgerOf('# 登记\n日期 户号 项目\n2022-03-05 0101 跳舞');
    expect((await runCommand(['check', ledger, '--scheme', plan])).out.split('\n')[0]).toBe(
      '2021年（2021年7月至2022年6月）没有可以计分的记录',
    );
    expect(
      (
        await runCommand([
          'score',
          ledgerOf('# 登记\n日期 户号 项目\n2022-03-05 0101 J1'),
          '--scheme',
          plan,
          '--year',
          '2022',
        ])
      ).err,
    ).toContain('台账里没有2022年（2022年7月至2023年6月）的记录');
  });

  it('lists the problems even where no row of 2 counts', async () => {
    const ledger = ledgerOf('# 2022年登记\n日期 户号 项目\n2022-03-05 0101 跳舞\n2022-13-05 0101 J1');
    const { code, out } = await runCommand(['check', ledger]);
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe('2022年没有可以计分的记录');
    expect(out).toContain('台账问题：错误2处\n');
    expect((await runCommand(['check', ledger, '--year', '2022'])).code).toBe(1);
    const withOther = ledgerOf('# 登记\n日期 户号 项目\n2021-03-05 0101 J1\n2022-03-05 0101 跳舞');
    expect((await runCommand(['check', withOther, '--year', '2022'])).out).toContain('台账问题：错误1处\n');
    ledgerOf('# 2022年登记\n日期 户号 项目\n2022-03-05 0101 跳舞\n2022-13-05 0101 J1');
    expect((await runCommand(['score', ledger])).err).toBe(
      '台账里没有可以计分的记录：有2处错误，请先用 village-points check 查看；方案选错了的，改 --scheme\n',
    );
  });

  it('names no year where the ledger states none: neither over 1 faulty row, nor to score 1 good one', async () => {
    const faulty = await runCommand(['check', ledgerOf('# 登记\n日期 户号 项目\n8/25/22 0101 J1')]);
    expect([faulty.code, faulty.out.split('\n')[0]]).toEqual([1, '台账里没有可以计分的记录']);
    const ledger = ledgerOf('# 登记\n日期 户号 项目\n3月5日 0101 J1');
    const refusal = {
      code: 2,
      out: '',
      err: '台账里没有写是哪一年（日期里没有年份，表名、标题里也没有），请用 --year 写明，例如 --year 2022\n',
    };
    for (const command of ['check', 'score']) expect(await runCommand([command, ledger])).toEqual(refusal);
    expect((await runCommand(['check', ledger, '--year', '2023'])).out.split('\n')[0]).toContain('2023-03');
  });

  it('lists rows that belong to no household, whatever the year', async () => {
    const ledger = ledgerOf('# 花名册\n户号 户主 小组\n0101 张三 一组\n# 登记\n日期 户号 项目\n2022-03-05 0999 J1');
    for (const year of [[], ['--year', '2022'], ['--year', '2021']]) {
      expect((await runCommand(['check', ledger, ...year])).out).toContain('台账问题：错误1处\n');
    }
  });

  it('refuses a year without a record, and a ledger without any row', async () => {
    expect(await runCommand(['check', ledgerOf(PLAN_A), '--year', '2019'])).toEqual({
      code: 2,
      out: '',
      err: '台账里没有2019年的记录，另有1处错误（用 village-points check 查看）；有记录的是2022年，请用 --year 写明，例如 --year 2022\n',
    });
    expect((await runCommand(['check', ledgerOf('# 登记\n日期 户号 项目')])).err).toBe(
      '台账里还没有可以计分的记录，请先登记加减分或基础分评定\n',
    );
  });
});
