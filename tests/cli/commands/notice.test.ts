import { PLAN_A } from '../../support/little-ledgers';
import { runCommand, sheetNames, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const planA = () => writeLedger(scratch.path('a.xlsx'), PLAN_A);
const withoutFolder = (text: string) => text.replaceAll(scratch.path(''), '');
const notice = (...more: readonly string[]) => runCommand(['notice', planA(), '--date', '2022-04-08', ...more]);

describe('notice', () => {
  it('writes a copy with 1 more sheet, and says how many are posted and until when', async () => {
    const { code, out, err } = await notice('--month', '2022-03', '--out', scratch.path('o.xlsx'));
    expect(withoutFolder(out)).toBe(
      [
        '有1处没有计入（1行），下面的名次只是草稿；用 village-points check 查看，改好再算',
        '2022年3月公示：5户',
        '乡村治理示范户0户，另有5户得分相同，待评议',
        '2022年4月8日张榜，2022年4月11日24时截止',
        '已写出 o.xlsx，新增工作表：3月公示',
        '',
      ].join('\n'),
    );
    expect([code, err]).toEqual([1, '']);
    expect(sheetNames(scratch.path('o.xlsx')).at(-1)).toBe('3月公示');
  });

  it('scores its output as it scored its input: the 1 sheet is never read as a table', async () => {
    await notice('--month', '2022-03', '--out', scratch.path('o.xlsx'));
    const scored = async (path: string) => ({
      ...(JSON.parse((await runCommand(['score', path, '--json'])).out) as object),
      coverage: null,
    });
    expect(await scored(scratch.path('o.xlsx'))).toEqual(await scored(planA()));
  });

  it('gives the text alone, with 1 character of each name hidden, and writes nothing', async () => {
    const { out } = await notice('--month', '2022-03', '--text', '--mask');
    expect(out).toContain('张*');
    expect(out).not.toContain('张三');
    expect(scratch.names()).toEqual(['a.xlsx']);
  });

  it('tells a program the 6 facts of the notice, and until when', async () => {
    const { out } = await notice('--month', '2022-03', '--json');
    expect(JSON.parse(out)).toEqual({
      month: '2022-03',
      posted: '2022-04-08',
      noticeEnds: '2022-04-11',
      noticeEndsCertain: true,
      households: 5,
      unassessed: 0,
      honours: { name: '乡村治理示范户', named: 0, open: 5 },
      text: null,
    });
  });

  it.each([
    [[], '--month 2022-03'],
    [['--month', '2022-03'], '--out 3月公示.xlsx'],
    [['--month', '2022-02', '--text'], '2022-02 不在计分的月份里（2022-03 至 2022-12）'],
    [['--month', '2023-01', '--text'], '2023'],
    [['--month', '2022-03', '--text', '--as-of', '2022-03'], '--as-of'],
    [['--month', '2022-03', '--text', '--scheme', 'longyuzhuang'], '不按月计分'],
  ])('refuses %j with 2, and says what to write: %s', async (given, says) => {
    const { code, out, err } = await notice(...given);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});
