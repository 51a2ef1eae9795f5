// What the keys of redemption and of freezes are called, and what may stand there.
import type { FieldText } from './field-text';

export const REDEMPTION_FIELDS: Readonly<Record<string, FieldText>> = {
  'items[].until': { title: '影响期到', text: '暂停兑换的登记没有写止期时：open 一直到另行通知（不写时如此），year-end 到当年年底，next-year-end 到次年年底' },
  redemption: { title: '兑换', text: '积分可以兑换物品；不写则没有兑换' },
  'redemption.yuanPerPoint': { title: '每分价值', text: '1分兑换多少元的物品；不写为1' },
  'redemption.of': { title: '哪些分可兑换', text: 'all 全部得分（不写时如此），above-base 超过基础分满分的部分，bonus 加分减去减分以后的部分' },
  'redemption.carryOver': { title: '结转下年', text: 'true 没有兑换完的转到下年（不写时如此），false 年底清零' },
  'redemption.clearedIn': { title: '清零月份', text: '1至12：每年这个月的月底，没有兑换的全部清零；不写则不清零' },
  'redemption.expiresAfterMonths': { title: '有效月数', text: '每个月得的分过多少个月的月底失效，先得的先用；不写则不失效' },
  'redemption.ceiling': { title: '余额最多', text: '每月月底余额最多多少分，多的作废；不写则不限' },
  'redemption.floor': { title: '余额最少', text: '余额不会因减分低于它，如0；不写则不限' },
};

export const REDEMPTION_WORDS: Readonly<Record<string, string>> = {
  open: '另行通知为止', 'year-end': '当年年底', 'next-year-end': '次年年底', all: '全部得分', 'above-base': '超过基础分的部分',
};
