import type { ExplainReport } from '../../../src/cli/json/explain-report';
import { writeFileSync } from 'node:fs';
import { PLAN_A, PLAN_B } from '../../support/little-ledgers';
import { runCommand, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const planA = () => writeLedger(scratch.path('a.xlsx'), PLAN_A);

const TIE_PLAN = {
  id: 'p',
  name: '方案',
  items: [
    { id: 'J1', name: '好人好事', points: 1 },
    { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 2 },
  ],
  redemption: { expiresAfterMonths: 1, clearedIn: 5 },
  awards: {
    kind: 'quota',
    percent: 50,
    tieKeys: ['fewer-deductions'],
    tiers: [{ name: '先进户', percent: 100 }],
  },
};
const TIE_LEDGER =
  '# 登记\n日期 户号 项目 数量\n2024-01-05 01 J1 7\n2024-01-06 01 K1 1\n2024-03-05 02 J1 1\n2024-05-05 02 J1 4';

describe('explain', () => {
  it('prints March of 0101 down to 4 ledger rows and the cap of 5', async () => {
    const { code, out, err } = await runCommand(['explain', planA(), '--household', '101', '--month', '2022-03']);
    expect(out).toBe(
      [
        '有1处没有计入（1行），下面的名次只是草稿；用 village-points check 查看，改好再算',
        '',
        '2022年度 丰盛镇乡村治理积分制（2022-03 至 2022-12，参加排名5户）',
        '',
        '0101 张三（一组）',
        '',
        '月份     日期    计分  说明                                                                                         条款     位置',
        '2022-03           100  基础分，台账里没有评分表，按满分计100分                                                      二(一)',
        '         3月5日   1.5  J1 好人好事、宣传宣讲3件，计1.5分                                                            二(二)1  加减分登记 第2行',
        '         3月6日     1  J3a 清理蓝棚顶、废旧房、杂物堆、田间废弃物、管线，计1分                                      二(二)3  加减分登记 第3行',
        '         3月7日     1  J4 庭院栽花植绿，计1分                                                                       二(二)4  加减分登记 第4行',
        '         3月8日   1.5  J2 志愿服务、检查评比等村务4次，计1.5分，超出当月加分第1–5项封顶5分（二(二)1–5），0.5分不计  二(二)2  加减分登记 第5行',
        '                  105  当月合计',
        '',
        '2022-03 得分 105',
        '',
      ].join('\n'),
    );
    expect([code, err]).toEqual([1, '']);
  });

  it('ends a year of 10 months with its total, rank, tier and balance', async () => {
    const { out } = await runCommand(['explain', planA(), '--household', '张三']);
    expect(out.match(/当月合计/g)).toHaveLength(10);
    expect(
      out.endsWith(
        '\n\n全年总积分 1025\n第1名，三等奖\n上年结转20，加各月得分1025，减已兑换30，余额1015分\n兑换登记：2022-04-20 大米 用去30分（兑换登记 第2行）\n',
      ),
    ).toBe(true);
    expect((await runCommand(['explain', planA(), '--household', '0203'])).out).toContain(
      '\n第3名（并列），没有评上等次（超出名额）\n',
    );
  });

  it('says of 3 redemptions which are deducted at an asOf, so that header, sentence and balance agree', async () => {
    const ledger = writeLedger(
      scratch.path('later.xlsx'),
      '# 登记\n日期 户号 项目\n2022-03-05 01 J1\n2022-05-05 01 J1\n# 兑换登记\n日期 户号 物品 消耗积分\n' +
        '2022-04-30 01 盐 30\n2022-05-01 01 盐 40\n2022-06-01 01 盐 5',
    );
    const asked = ['explain', ledger, '--household', '01', '--as-of', '2022-04'];
    expect((await runCommand(asked)).out).toContain(
      '加各月得分200.5，减已兑换70，余额130.5分\n得分计到2022-04，兑换扣到2022-05底，再往后的兑换还没有扣\n' +
        '兑换登记：2022-04-30 盐 用去30分（兑换登记 第2行）\n兑换登记：2022-05-01 盐 用去40分（兑换登记 第3行）\n' +
        '还没有扣的兑换登记：2022-06-01 盐 用去5分（兑换登记 第4行）\n',
    );
    const { standing } = JSON.parse((await runCommand([...asked, '--json'])).out) as ExplainReport;
    expect([standing?.balance, standing?.redemptions.map(({ later }) => later ?? false)]).toEqual([
      130.5,
      [false, false, true],
    ]);
  });

  it('says that a freeze holds, and that a month has no line', async () => {
    const ledger = writeLedger(scratch.path('k9.xlsx'), '# 登记\n日期 户号 项目 止期\n2022-12-06 0103 K9 2023-01-05');
    expect((await runCommand(['explain', ledger, '--household', '0103'])).out).toMatch(
      /减已兑换0，余额\d+分；暂停兑换到2023年1月5日\n$/u,
    );
    expect(
      (await runCommand(['explain', ledger, '--household', '0103', '--month', '2022-01'])).out.endsWith(
        '\n\n0103\n\n这段时间没有任何计分的记录\n',
      ),
    ).toBe(true);
  });

  it('says where 3 households stand that have no line in the year, in words and in JSON', async () => {
    const plan = scratch.path('plan.json');
    writeFileSync(
      plan,
      JSON.stringify({
        id: 'p',
        name: '方案',
        items: [
          { id: 'J1', name: '好人好事', points: 10 },
          { id: 'V1', name: '违法', kind: 'veto', effects: [{ effect: 'out', until: 'open' }] },
        ],
        redemption: { clearedOn: '01-10' },
      }),
    );
    const ledger = writeLedger(
      scratch.path('quiet.xlsx'),
      '# 登记\n日期 户号 项目 数量\n2023-03-05 01 J1 3\n2023-05-10 02 V1 1\n2023-12-05 03 J1 1\n2024-03-05 04 J1 1\n# 兑换\n日期 户号 消耗积分\n2024-01-05 01 4',
    );
    const explained = async (household: string, ...more: readonly string[]) =>
      (await runCommand(['explain', ledger, '--scheme', plan, '--household', household, ...more])).out;
    expect(await explained('01')).toMatch(
      /01\n\n这段时间没有任何计分的记录\n\n全年总积分 0\n第2名（并列）\n上年结转0，加各月得分30，减已兑换4，减清零或失效26，余额0分\n兑换登记：2024-01-05 用去4分（.* 第2行）\n余额变动：2024-01-10 清零26分\n$/u,
    );
    expect(await explained('02')).toContain('\n没有列入排名\n按一票否决退出：从2023年5月10日起，到解除那天为止\n');
    expect(JSON.parse(await explained('01', '--json'))).toMatchObject({
      standing: {
        rank: 2,
        tied: true,
        out: false,
        balance: 0,
        lapsed: 26,
        redemptions: [{ day: '2024-01-05', points: 4, row: 2 }],
      },
    });
    expect(JSON.parse(await explained('02', '--json'))).toMatchObject({
      standing: { rank: null, out: true, outBy: { from: '2023-05-10', to: 'open' }, frozenUntil: 'open' },
    });
  });

  it('prints Plan B without sums by month, and who is not ranked', async () => {
    const planB = writeLedger(scratch.path('b.xlsx'), PLAN_B);
    const { out } = await runCommand(['explain', planB, '--household', '0101']);
    expect(out).not.toContain('当月合计');
    expect(out.endsWith('\n\n全年总积分 141.25\n第1名，没有评上等次（名次在范围以外）\n')).toBe(true);
    expect(
      (await runCommand(['explain', planB, '--household', '0103'])).out.endsWith('\n没有列入排名（评定的期数不够）\n'),
    ).toBe(true);
  });

  it('prints JSON with the id, the 2 lines, the total and the coverage', async () => {
    const { out } = await runCommand(['explain', planA(), '--household', '0102', '--month', '2022-05', '--json']);
    expect(JSON.parse(out)).toEqual({
      id: '0102',
      lines: [
        {
          month: '2022-05',
          kind: 'base',
          item: '基础分',
          clause: '二(一)',
          sheet: null,
          row: null,
          raw: 100,
          counted: 100,
          excess: 0,
          reason: 'no-table-full',
        },
        {
          month: '2022-05',
          kind: 'deduction',
          item: 'K1',
          clause: '二(三)1',
          sheet: '加减分登记',
          row: 7,
          raw: -5,
          counted: -5,
          excess: 0,
          reason: 'counted',
        },
      ],
      total: 95,
      coverage: { notCounted: { rows: 1, columns: 0, sheets: 0, other: 0 }, sheets: expect.any(Array) as object },
    });
  });

  it('names in JSON nobody that a tie was broken against where 1 item is not public', async () => {
    const plan = scratch.path('secret.json');
    const [bonus, deduction] = TIE_PLAN.items;
    writeFileSync(plan, JSON.stringify({ ...TIE_PLAN, items: [bonus, { ...deduction, sensitive: true }] }));
    const ledger = writeLedger(scratch.path('secret.xlsx'), TIE_LEDGER);
    const { out } = await runCommand(['explain', ledger, '--scheme', plan, '--household', '02', '--json']);
    expect((JSON.parse(out) as { readonly ties: unknown }).ties).toEqual([
      { key: 'fewer-deductions', own: 0, ahead: true },
    ]);
  });

  it('names the key that broke a tie and the 2 days on which points were lost, in words and in JSON', async () => {
    const plan = scratch.path('plan.json');
    writeFileSync(plan, JSON.stringify(TIE_PLAN));
    const ledger = writeLedger(scratch.path('tie.xlsx'), TIE_LEDGER);
    const explained = async (household: string, ...more: readonly string[]) =>
      (await runCommand(['explain', ledger, '--scheme', plan, '--household', household, ...more])).out;
    expect(await explained('01')).toContain(
      '没有评上等次（超出名额）\n同分比较：全年减分（少的在前），该户2分，02为0分，02在前\n上年结转0，加各月得分5，减已兑换0，减清零或失效5，余额0分\n余额变动：2024-02-29 满期失效5分\n',
    );
    expect(await explained('02')).toContain('余额变动：2024-04-30 满期失效1分\n余额变动：2024-05-31 清零4分\n');
    expect(JSON.parse(await explained('02', '--json'))).toMatchObject({
      ties: [{ key: 'fewer-deductions', own: 0, against: '01', theirs: 2, ahead: true }],
      lapses: [
        { day: '2024-04-30', points: 1, why: 'expired' },
        { day: '2024-05-31', points: 4, why: 'cleared' },
      ],
    });
  });

  it.each([
    ['欧阳', '台账里没有“欧阳”这一户，请用 --household 写花名册里的户号\n'],
    ['张山', '台账里没有“张山”这一户，最接近的是 0101 张三（一组），请用 --household 写花名册里的户号\n'],
    ['王五', '“王五”不止一户：0201 王五（二组）、0203 王五（二组），请用 --household 写户号\n'],
  ])('refuses %s', async (asked, line) => {
    const ledger = writeLedger(scratch.path('a.xlsx'), PLAN_A.replace('孙七', '王五'));
    expect(await runCommand(['explain', ledger, '--household', asked])).toEqual({ code: 2, out: '', err: line });
  });
});
