import { PLAN_A, PLAN_B } from '../../support/little-ledgers';
import { runCommand, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const planA = () => writeLedger(scratch.path('a.xlsx'), PLAN_A);
const planB = () => writeLedger(scratch.path('b.xlsx'), PLAN_B);
const tidy = (text: string) => text.replace(/^ {6}/gm, '').trimStart();

describe('score', () => {
  it('prints the ranking of 5, the places and the cost of Plan A, and exits with 1 for 1 error', async () => {
    const { code, out, err } = await runCommand(['score', planA(), '--village', '油房村']);
    expect(out).toBe(
      tidy(`
      有1处没有计入（1行），下面的名次只是草稿；用 village-points check 查看，改好再算

      油房村 2022年度 丰盛镇乡村治理积分制（2022-03 至 2022-12，参加排名5户）

         名次  户号  户主  小组  基础分  加分  年终加分  减分  总积分    余额  等次
            1  0101  张三  一组    1000     5        20     0    1025    1015  三等奖
            2  0201  王五  二组    1000   0.5         0     0  1000.5  1000.5
      3(并列)  0202  赵六  二组    1000     0         0     0    1000    1000
      3(并列)  0203  孙七  二组    1000     0         0     0    1000    1000
            5  0102  李四  一组    1000     0         0     5     995     995

      常住户4户，评奖名额1户（常住户的20%，四舍五入）：一等奖0户、二等奖0户、三等奖1户
      等次    名额  已评  最低分  奖品(元)
      一等奖     0     0                50
      二等奖     0     0                30
      三等奖     1     1    1025        20
      已评定的奖品合计20元

      台账问题：错误1处，提醒1处，用 village-points check 逐处查看
    `).replace(/ +$/, ''),
    );
    expect([code, err]).toEqual([1, '']);
  });

  it('prints aspects instead of months for Plan B, and who is left out', async () => {
    const { code, out } = await runCommand(['score', planB()]);
    expect(out).toBe(
      tidy(`
      2023年度 龙雨庄村、武家汇村农户日常和年度积分制（2023-01 至 2023-12，参加排名2户）

      名次  户号  户主  小组  环境整治  文明新风  党的建设  民生保障  遵纪守法  加分  减分  总积分  星级
         1  0101  张三  一组     38.25        40        18        20        20     6     1  141.25
         2  0102  李四  一组        35        40        20        20        20     0     0     135
      另有1户评定的期数不够，没有列入排名；1户没有报名参评

      参加排名2户：五星级文明户前10%（没有名次）、四星级文明户前20%（没有名次）、三星级文明户前30%（没有名次），小数舍去；年度总积分不低于140分
      星级          到第几名  已评  最低分
      五星级文明户         0     0
      四星级文明户         0     0
      三星级文明户         0     0

      台账问题：提醒5处，用 village-points check 逐处查看
    `).replace(/ +$/, ''),
    );
    expect(code).toBe(0);
  });

  it('prints March: 5 households, 0.5 points over the cap, the honours open', async () => {
    const { out } = await runCommand(['score', planA(), '--month', '2022-03']);
    expect(out).toBe(
      tidy(`
      有1处没有计入（1行），下面的名次只是草稿；用 village-points check 查看，改好再算

      2022年度 丰盛镇乡村治理积分制（2022-03 至 2022-12，参加排名5户）

      2022-03 当月得分
      户号  户主  小组  基础分  加分  超出未计  年终加分  减分  当月得分  备注
      0101  张三  一组     100     5       0.5         0     0       105
      0102  李四  一组     100     0         0         0     0       100
      0201  王五  二组     100     0         0         0     0       100
      0202  赵六  二组     100     0         0         0     0       100
      0203  孙七  二组     100     0         0         0     0       100
      乡村治理示范户待评议5户（得分相同，没法再分先后）：0101 张三、0102 李四、0201 王五、0202 赵六、0203 孙七

      台账问题：错误1处，提醒1处，用 village-points check 逐处查看
    `).replace(/ +$/, ''),
    );
  });

  it('puts the best of May first and the household with K1 last', async () => {
    const { out } = await runCommand(['score', planA(), '--month', '2022-05']);
    expect(out.match(/^0\d\d\d/gm)).toEqual(['0101', '0201', '0202', '0203', '0102']);
  });

  it('lists 20 of 25 households, all of them with --all', async () => {
    const rows = Array.from(
      { length: 25 },
      (_, at) => `2022-03-${String(at + 1).padStart(2, '0')} 01${at + 10} J1 ${at + 1}`,
    ).join('\n');
    const ledger = writeLedger(scratch.path('many.xlsx'), `# 登记\n日期 户号 项目 数量\n${rows}`);
    const few = (await runCommand(['score', ledger])).out;
    expect(few.match(/^ *\d+(\(并列\))?  01\d\d/gm)).toHaveLength(20);
    expect(few).toContain('（还有5户，加 --all 全部列出）\n');
    const all = (await runCommand(['score', ledger, '--all'])).out;
    expect(all.match(/^ *\d+(\(并列\))?  01\d\d/gm)).toHaveLength(25);
    expect(all).not.toContain('--all');
    expect((await runCommand(['score', ledger, '--month', '2022-03'])).out).toContain(
      '（还有5户，加 --all 全部列出）\n',
    );
  });

  it('names the undecided and marks who may not redeem', async () => {
    const ledger = writeLedger(
      scratch.path('tie.xlsx'),
      '# 登记\n日期 户号 项目 止期\n2022-12-05 0101 J1 ·\n2022-12-05 0102 J1 ·\n2022-12-06 0103 K9 2023-01-05',
    );
    const { out } = await runCommand(['score', ledger, '--residents', '5']);
    expect(out).toContain('待评议2户：0101、0102（请评议后登记到“评议决定”表，再运行一次）\n');
    expect(out).toContain('  0103                 100     0         0     0     100    100  暂停\n');
    expect(out).toContain('1(并列)  0101                 100   0.5         0     0   100.5  100.5        待评议\n');
  });

  it('names 20 of 25 undecided households', async () => {
    const rows = Array.from({ length: 25 }, (_, at) => `2022-12-05 01${at + 10} J1`).join('\n');
    const { out } = await runCommand([
      'score',
      writeLedger(scratch.path('tie.xlsx'), `# 登记\n日期 户号 项目\n${rows}`),
    ]);
    expect(out).toContain('待评议25户：0110、0111、');
    expect(out).toContain('、0129等（请评议后');
    expect((await runCommand(['score', scratch.path('tie.xlsx'), '--month', '2022-12'])).out).toMatch(
      /示范户待评议25户（得分相同，没法再分先后）：(0\d\d\d、){19}0\d\d\d等\n/,
    );
  });

  it('prints JSON in 1 line and nothing else', async () => {
    const { code, out, err } = await runCommand(['score', planA(), '--json', '--month', '2022-05']);
    expect(out.split('\n')).toHaveLength(2);
    const report = JSON.parse(out) as { households: { months: { month: string }[] }[] };
    expect(report.households.map((household) => household.months.map((month) => month.month))).toEqual(
      Array(5).fill(['2022-05']),
    );
    expect([code, err]).toEqual([1, '']);
  });

  it.each([
    ['2022-02', '2022-02 不在计分的月份里（2022-03 至 2022-12），请改 --month，或者用 --start 写明起始月份\n'],
    [
      '2021-12',
      '台账里没有2021年的记录，另有1处错误（用 village-points check 查看）；有记录的是2022年，请用 --year 写明，例如 --year 2022\n',
    ],
  ])('refuses the month %s', async (month, line) => {
    expect(await runCommand(['score', planA(), '--month', month])).toEqual({ code: 2, out: '', err: line });
  });

  it('refuses a month after the last record, and a month in a plan of quarters', async () => {
    const early = writeLedger(scratch.path('early.xlsx'), PLAN_A.replace('2022-12-01', '2022-09-01'));
    expect((await runCommand(['score', early, '--month', '2022-10'])).err).toBe(
      '2022-10 不在计分的月份里（2022-03 至 2022-09），请改 --month，或者先登记这个月的台账\n',
    );
    expect((await runCommand(['score', planB(), '--month', '2023-03'])).err).toBe(
      '“龙雨庄村、武家汇村农户日常和年度积分制”不按月计分，没有单月得分，请去掉 --month\n',
    );
  });
});
