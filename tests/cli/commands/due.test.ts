import { runCommand, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

const scratch = useScratch();
const VILLAGE = `
  # 花名册
  户号 户主 小组 常住
  0101 张三 一组 是
  0102 李四 一组 是
  # 加减分登记
  日期 户号 项目 数量 分值
  2022-09-05 0101 J1 3 ·
  2022-10-05 0102 J1 3 ·
`;
const POSTED = `
  # 公示登记
  期 版次 公示日期 天数 截止日期 户数
  2022年9月 1 2022-10-09 3 2022-10-12 2
  # 异议登记
  提出日期 户号 所属月份 异议事项 处理结果 再公示日期
  2022-10-11 0102 2022年9月 少记一次 · ·
`;
const due = async (text: string, ...more: readonly string[]) => {
  const { code, out, err } = await runCommand(['due', writeLedger(scratch.path('a.xlsx'), text), ...more]);
  expect([code, err]).toEqual([0, '']);
  return out;
};

describe('due', () => {
  it('says 4 things in sentences, the late one first, each with what does it', async () => {
    expect(await due(VILLAGE + POSTED, '--date', '2022-11-08')).toBe(
      [
        '2022年11月8日',
        '已经晚了：',
        '  0102 李四的异议还没有答复，2022年10月21日以前，晚了18天：在“异议登记”里写上处理结果和处理日期',
        '现在要办：',
        '  2022年10月的积分还没有公示，2022年11月10日以前，还有2天：village-points notice a.xlsx --month 2022-10 --post --in-place',
        '  2022年9月公示期满，可以归档：在“公示登记”这一行的“归档日期”里写上日期',
        '接下来：',
        '  兑换日2022年11月21日，还有13天：village-points score a.xlsx 看每户的余额',
        '  2022年11月的分还没有评完，2022年12月3日以前，还有25天：把台账填齐，用 village-points check a.xlsx 核对',
        '',
      ].join('\n'),
    );
  });

  it('says 2 late months in one sentence, and that nobody can tell without 公示登记', async () => {
    const out = await due(VILLAGE, '--date', '2022-12-05');
    expect(out).toContain('台账里没有公示登记');
    expect(out).toContain('2022年9月至2022年10月的积分还没有公示，应在次月10日以前，共2个月：');
    expect(out).toContain('2022年11月的分还没有评完（台账里还没有它的记录），2022年12月3日以前，晚了2天');
  });

  it('has December of the year before to post, 5 days before the 10th of January', async () => {
    const out = await due(`${VILLAGE}  2022-12-05 0101 J1 · ·\n  2023-01-03 0101 J1 · ·\n`, '--date', '2023-01-05');
    expect(out).toContain('2022年12月的积分还没有公示，2023年1月10日以前，还有5天');
  });

  it('tells a program the same 5 duties and 3 periods', async () => {
    const { date, registered, periods, duties } = JSON.parse(
      await due(VILLAGE + POSTED, '--date', '2022-11-08', '--json'),
    ) as Record<string, readonly Record<string, unknown>[]>;
    expect([date, registered, duties?.length]).toEqual(['2022-11-08', true, 5]);
    expect(periods?.map(({ first, stage }) => `${String(first)} ${String(stage)}`)).toEqual([
      '2022-09 notice-over',
      '2022-10 to-be-posted',
      '2022-11 being-scored',
    ]);
    expect(duties?.[0]).toEqual({
      kind: 'answer',
      urgency: 'late',
      period: '2022年9月',
      first: '2022-09',
      household: '0102',
      by: '2022-10-21',
      certain: true,
      days: 18,
    });
  });
});
