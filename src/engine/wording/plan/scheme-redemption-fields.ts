// What the keys of redemption and of freezes are called, and what may stand there.
import type { FieldText } from './field-text';

export const REDEMPTION_FIELDS: Readonly<Record<string, FieldText>> = {
  'items[].until': { title: '影响期到', text: '暂停兑换的登记没有写止期时：open 一直到另行通知（不写时如此），year-end 到当年年底，next-year-end 到次年年底' },
  tallies: { title: '累计账', text: '只增不减的账，如荣誉积分、服务时长；不写则没有' },
  'tallies[].id': { title: '编号', text: '累计账的编号，如“hours”，供兑换条件引用' },
  'tallies[].name': { title: '名称', text: '累计账的叫法，如“服务时长”' },
  'tallies[].of': { title: '看什么', text: 'earned 累计得分（不写时如此）：起步以来各月可兑换的得分；或项目、分组的编号：累计它的数量' },
  'tallies[].counts': { title: '按什么数', text: '累计项目、分组的数量时：written 登记多少累计多少（不写时如此）；counted 只累计计了分的数量：不足一个单位的零头、超出封顶的和不计的登记都不算' },
  redemption: { title: '兑换', text: '积分可以兑换物品；不写则没有兑换' },
  'redemption.yuanPerPoint': { title: '每分价值', text: '1分兑换多少元的物品；物品直接标多少分的不写' },
  'redemption.of': { title: '哪些分可兑换', text: 'all 全部得分（不写时如此），above-base 超过基础分满分的部分，bonus 加分减去减分以后的部分' },
  'redemption.usableAtOnce': { title: '当月可用', text: 'true 则当月登记的加减分，兑换那天以前（含当天）的当月就能兑换，基础分仍到次月；不写为 false，当月的分次月起才能兑换' },
  'redemption.needs': { title: '兑换条件', text: '满了多少才能兑换；写几条的，有一条满了就行；不写则不设' },
  'redemption.needs[].of': { title: '看什么', text: 'balance 兑换前的余额（不写时如此），earned 累计得分：起步以来各月可兑换的得分之和，兑换了也不减；或累计账的编号' },
  'redemption.needs[].atLeast': { title: '不少于', text: '满多少，含本数，如 100' },
  'redemption.multipleOf': { title: '兑换倍数', text: '每次兑换的积分要是它的倍数，如 5；不写则不限' },
  'redemption.timesAtMost': { title: '最多几次', text: (who) => `每${who.one}在一段时间里最多兑换几次，同一天换几样算一次；不写则不限` },
  'redemption.timesPer': { title: '次数周期', text: '最多几次是多久的：month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年（不写时如此）' },
  'redemption.prices': { title: '价目', text: '各样物品一件多少分；不写则不核对，兑换登记里写多少算多少' },
  'redemption.prices[].goods': { title: '物品', text: '兑换登记里的叫法，如“洗衣液”' },
  'redemption.prices[].points': { title: '分值', text: '一件多少分，如 30' },
  'redemption.carryOver': { title: '结转下年', text: 'true 没有兑换完的转到下年（不写时如此），false 年底清零' },
  'redemption.clearedIn': { title: '清零月份', text: '1至12：每年这个月的月底，没有兑换的全部清零；不写则不清零' },
  'redemption.clearedOn': { title: '清零日期', text: '如 "01-10"：每年1月10日过后，以前各月没有兑换的全部清零，当月的分不受影响；不写则不清零' },
  'redemption.expiresAfterMonths': { title: '有效月数', text: '每个月得的分过多少个月的月底失效，先得的先用；不写则不失效' },
  'redemption.ceiling': { title: '余额最多', text: '每月月底余额最多多少分，多的作废；不写则不限' },
  'redemption.floor': { title: '余额最少', text: '余额不会因减分低于它，如0；不写则不限' },
};

export const REDEMPTION_WORDS: Readonly<Record<string, string>> = {
  open: '另行通知为止', 'year-end': '当年年底', 'next-year-end': '次年年底', all: '全部得分', written: '登记的数量', counted: '计了分的数量', 'above-base': '超过基础分的部分',
};
