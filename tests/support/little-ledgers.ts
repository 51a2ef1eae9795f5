// The two little ledgers that tests of tasks and of the command line share, with what must come out.

/**
 * Plan A, 2022, in force from March (the first row) to December (the last):
 * 10 months, no assessment, so 100 points of base a month. 0101: 1000, in March 1.5 + 1 + 1 + 2 = 5.5 capped at 5, J6
 * 20 in December        = 1025, balance 20 + 1025 − 30 = 1015 0102: 1000 − 5 (K1)  
 *                        = 995 0201: 1000 + 0.5                                                                 =
 * 1000.5 0202 (not resident), 0203: 1000, tied at rank 3 N = 4, quota 20 % → 0.8 → 1;
 * first 0.2 → 0, second 0.3 → 0, third the rest 1: 0101 wins 20 yuan. Row 9 names an unknown household (error);
 * row 7's typed 4 is not K1's 5 (warning).
 */
export const PLAN_A = `
  # 花名册
  户号 户主 小组 常住 上年结转
  0101 张三 一组 是 20
  0102 李四 一组 是 0
  0201 王五 二组 是 0
  0202 赵六 二组 否 0
  0203 孙七 二组 是 0
  # 加减分登记
  日期 户号 项目 数量 分值
  2022-03-05 0101 J1 3 ·
  2022-03-06 0101 J3a · ·
  2022-03-07 0101 J4 · ·
  2022-03-08 0101 J2 4 ·
  2022-06-01 0101 J6 · ·
  2022-05-01 0102 K1 · 4
  2022-12-01 0201 J1 · ·
  2022-05-02 0999 J1 · ·
  # 兑换登记
  日期 户号 物品 消耗积分
  2022-04-20 0101 大米 30
`;

/**
 * Plan B, 2023. 0101: 环境 38/40/36/39 → 38.25, 文明 40, annual 18 + 20 + 20, +6 − 1 → 141.25.
 * 0102: two quarters of 40 and 30 → 35, 文明 40 → 40, annual 60 → 135. 0103: one quarter only, not ranked.
 * 0104: elderly, did not opt in: left out. N = 2: ⌊0.2⌋ = 0 five-star places, ⌊0.4⌋ = 0, ⌊0.6⌋ = 0.
 */
export const PLAN_B = `
  # 花名册
  户号 户主 小组 老年户 参评
  0101 张三 一组 否 是
  0102 李四 一组 否 是
  0103 王五 一组 否 是
  0104 赵六 一组 是 否
  # 第一季度
  户号 环境整治 文明新风
  0101 38 40
  0102 40 40
  0103 40 40
  # 第二季度
  户号 环境整治 文明新风
  0101 40 40
  0102 30 40
  # 第三季度
  户号 环境整治 文明新风
  0101 36 40
  # 第四季度
  户号 环境整治 文明新风
  0101 39 40
  # 年度评议
  户号 党的建设 民生保障 遵纪守法
  0101 18 20 20
  0102 20 20 20
  0103 20 20 20
  # 加减分登记
  日期 户号 类别 项目 分值
  2023-05-01 0101 加分 修路出工 6
  2023-07-01 0101 减分 乱倒垃圾 1
`;
