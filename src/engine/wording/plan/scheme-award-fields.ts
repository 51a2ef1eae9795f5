// What the keys of awards and of conditions are called, and what may stand there.
import type { FieldText } from './field-text';

/** The keys of a condition, wherever conditions stand. */
export function conditionFields(pattern: string, text: string): Readonly<Record<string, FieldText>> {
  return {
    [pattern]: { title: '条件', text },
    [`${pattern}[].of`]: { title: '看什么', text: 'score 得分（不写时如此），base 基础分，bonus 加分，deduction 减分，months 参评月数，或项目、分组、类别的编号' },
    [`${pattern}[].in`]: { title: '按什么数', text: 'points 分（不写时如此），units 单位数（次、小时等），rows 登记条数' },
    [`${pattern}[].atLeast`]: { title: '不少于', text: '以上，含本数；四种界限只写一个' },
    [`${pattern}[].above`]: { title: '多于', text: '超过，不含本数' },
    [`${pattern}[].atMost`]: { title: '不多于', text: '以下，含本数' },
    [`${pattern}[].below`]: { title: '少于', text: '不满，不含本数' },
  };
}

export const AWARD_FIELDS: Readonly<Record<string, FieldText>> = {
  groupRanking: { title: '小组排名', text: (who) => `小组（网格等）之间按成员的得分排名，花名册的“小组”栏写明各${who.one}在哪个组；不写则不排` },
  'groupRanking.by': { title: '怎样比', text: (who) => `sum 各${who.one}得分相加，mean 平均（除以参加排名的${who.count}），per-household ${who.one}均（除以花名册上的${who.count}）` },
  'groupRanking.per': { title: '排名期', text: '多久排一次：month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年（不写时如此）；只排已经过完的各期' },
  'groupRanking.name': { title: '名称', text: '小组的叫法，如“网格”；不写为“小组”' },
  honour: { title: '每月光荣榜', text: (who) => `每月公布的若干${who.one}；取不拆开同分${who.one}的最多${who.count}` },
  'honour.name': { title: '名称', text: '如“乡村治理示范户”' },
  'honour.min': { title: '最少户数', text: '如10' },
  'honour.max': { title: '最多户数', text: '如15' },
  awards: { title: '年终奖励', text: '不写则没有奖励' },
  'awards.kind': { title: '评奖办法', text: (who) => `quota 按${who.residentCount}的比例定名额、再分等次，positions 名次在前百分之几的都评上，thresholds 达到条件的都评上，places 每等评固定的几个，pro-rata 一笔钱按得分分配` },
  'awards.percent': { title: '名额比例', text: (who) => `quota 名额占${who.residentCount}的百分之几，如20；pro-rata 从总额里拿出百分之几来分，不写为100` },
  'awards.quotaOf': { title: '名额基数', text: (who) => `quota：participants 参评的${who.residents}（不写时如此；没有报名参评的${who.elderly}不算在内），residents 全部${who.residents}（不参评的也算在内）` },
  'awards.rounding': { title: '取整', text: 'half-up 四舍五入（按名额评奖不写时如此），down 舍去小数（按名次评奖不写时如此），up 进一' },
  'awards.tiers': { title: '等次', text: '从高到低；按名额评奖的各等次占比之和为100，最后一等取余下的名额' },
  'awards.tiers[].name': { title: '名称', text: '如“一等奖”' },
  'awards.tiers[].percent': { title: '占比', text: '占全部名额的百分之几，如20' },
  'awards.tiers[].upToPercent': { title: '名次截至', text: '名次在前百分之几以内，逐等递增，如10、20、30' },
  'awards.tiers[].atLeast': { title: '得分不少于', text: 'thresholds：得分在它以上（含）；不写得分和条件的等次，前面都够不上的都归它' },
  'awards.tiers[].above': { title: '得分多于', text: 'thresholds：得分超过它（不含）；与“得分不少于”只写一个' },
  'awards.tiers[].limitPercent': { title: '不超过', text: (who) => `thresholds：评上这一等的不超过参加排名${who.count}的百分之几，如20；超过的会提醒，名单照样列出；按年评的才写` },
  ...conditionFields('awards.tiers[].conditions', 'thresholds：评上这一等还要同时满足的条件'),
  'awards.tiers[].places': { title: '名额', text: 'places：这一等评几个' },
  'awards.tiers[].min': { title: '最少名额', text: 'places：名额可多可少时的最少，与“最多名额”一起写；取不拆开同分的最多名额' },
  'awards.tiers[].max': { title: '最多名额', text: 'places：名额可多可少时的最多' },
  'awards.tiers[].prize': { title: '奖品价值', text: (who) => `每${who.one}奖品多少元，最多两位小数；没有定的不写` },
  'awards.tieKeys': { title: '同分先后', text: '同分跨名额时依次比较：fewer-deductions 全年减分少的在前，higher-base 基础分高的在前，higher-bonus 加分高的在前，more-months 参评月数多的在前；不写则不比较' },
  'awards.ties': { title: '仍然同分', text: '比较后仍然同分又跨名额的：decide 待评议（quota、places 不写时如此），include 一并评上高的一等（positions 不写时如此），exclude 都不评高的一等' },
  'awards.skipFrozen': { title: '暂停兑换的不评', text: (who) => `true 则年末仍在影响期内的${who.one}不评奖、名额顺延（quota、places 不写时如此，其他不写为 false）` },
  'awards.notBelow': { title: '最低得分', text: '年度得分不低于它（含）才评；不写则不限' },
  'awards.per': { title: '评定期', text: 'thresholds 多久评一次：month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年（不写时如此）' },
  'awards.name': { title: '名称', text: 'pro-rata 分得的钱的叫法；不写为“分红”' },
  'awards.pool': { title: '总额', text: 'pro-rata 一共多少元，最多两位小数' },
  'awards.unit': { title: '分到', text: 'pro-rata 每份算到 yuan 元（不写时如此）或 fen 分，各份之和正好是总额' },
  'awards.budget': { title: '预算', text: '奖品一共最多花多少元；超出的会提醒' },
  ...conditionFields('awards.conditions', '参加评奖的最低条件，要全部满足；不写则不限'),
};

export const AWARD_WORDS: Readonly<Record<string, string>> = {
  'per-household': '户均',
  quota: '按名额', positions: '按名次', thresholds: '按条件', places: '按户数', 'pro-rata': '按得分分配',
  participants: '参评的常住户', residents: '全部常住户',
  'half-up': '四舍五入', down: '舍去小数', up: '进一',
  'fewer-deductions': '减分少的在前', 'higher-base': '基础分高的在前', 'higher-bonus': '加分高的在前', 'more-months': '参评月数多的在前',
  decide: '待评议', include: '一并评上', exclude: '都不评',
  points: '分', units: '单位数', rows: '条数', yuan: '元', fen: '分（钱）',
  'two-months': '每两个月', 'half-year': '每半年',
};
