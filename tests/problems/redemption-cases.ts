// Redemptions that are deducted all the same: too many points, against the plan's terms, while frozen, later than
// asked.
import type { Month } from '../../src/engine/basis/calendar';
import type { ProblemCode } from '../../src/engine/basis/problem';
import { bonus, schemeOf } from '../engine/scheme/plan-of';
import { fengsheng } from '../support/schemes';
import type { ProblemCase } from './problem-case';
import { events, redemptions, ROSTER, sheet } from './problem-case';

export const REDEMPTION_CASES = {
  'over-redeemed': {
    scheme: fengsheng,
    tables: [ROSTER, events(['2022-12-05', '0101', '张三', 'J1']), redemptions(['2022-12-20', '0101', '大米', 30])],
    sentence:
      '“兑换登记”表第2行“消耗积分”栏（D2）：张三家（户号0101）2022年12月20日兑换了30分，当时能用的只有0分。' +
      '照样从余额里扣除，余额可能成为负数；得分和名次不受影响。核对兑换登记；多领的，与该户商量以后用积分补上。',
  },
  'redeemed-while-frozen': {
    scheme: fengsheng,
    tables: [
      sheet('花名册', ['户号', '户主', '小组', '常住', '上年结转'], ['0101', '张三', '一组', '是', 50]),
      events(['2022-12-05', '0101', '张三', 'K9', 1, null, '2023-06-30']),
      redemptions(['2022-12-20', '0101', '大米', 30]),
    ],
    sentence:
      '“兑换登记”表第2行“兑换日期”栏（A2）：张三家（户号0101）2022年12月20日兑换时，正在暂停兑换期间（2022年12月5日至2023年6月30日）。' +
      '照样从余额里扣除；得分和名次不受影响。核对暂停兑换的起止日期和兑换日期；确属违规兑换的，由村委会处理。',
  },
  'redemption-against-terms': {
    scheme: schemeOf({
      items: [bonus('Z1', '种树')],
      redemption: { needs: [{ atLeast: 100 }, { of: 'earned', atLeast: 60 }] },
    }),
    tables: [
      sheet('花名册', ['户号', '户主', '小组', '常住', '上年结转'], ['0101', '张三', '一组', '是', 50]),
      events(['2022-12-05', '0101', '张三', '种树']),
      redemptions(['2022-12-20', '0101', '大米', 30]),
    ],
    sentence:
      '“兑换登记”表第2行“消耗积分”栏（D2）：张三家（户号0101）2022年12月20日兑换时，余额100以上、累计得分60以上，一样也没有达到。' +
      '照样从余额里扣除；得分和名次不受影响。核对兑换的日期、物品、数量和积分；确属违规兑换的，由村委会处理。',
  },
  'column-missing': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      events(['2022-12-05', '0101', '张三', 'J1']),
      sheet(
        '兑换登记',
        ['日期', '户号', '物品', '数量'],
        ['2022-12-20', '0101', '大米', 1],
        ['2022-12-20', '0102', '盐', 2],
      ),
    ],
    sentence:
      '“兑换登记”表第1行：这张表读作兑换登记，表头里没有消耗积分的一栏，也没有单价，2行看不出各用了多少积分。' +
      '这些行没有从余额里扣除；得分和名次不受影响。加一栏“消耗积分”，逐行填用了多少分；也可以加“数量”和“单价”，或者在方案的价目里写明每样东西多少分。',
  },
  'redemption-later': {
    scheme: fengsheng,
    tables: [
      sheet('花名册', ['户号', '户主', '小组', '常住', '上年结转'], ['0101', '张三', '一组', '是', 50]),
      events(['2022-12-05', '0101', '张三', 'J1']),
      redemptions(['2023-01-20', '0101', '大米', 20], ['2023-02-10', '0101', '大米', 30]),
    ],
    options: { asOf: (2022 * 12 + 11) as Month },
    sentence:
      '“兑换登记”表第3行“兑换日期”栏（A3）：有1行兑换的日期晚于2023年1月，一共30分。' +
      '只算到指定的月份，这些兑换还没有从余额里扣除；得分和名次不受影响。要看扣完全部兑换以后的余额，不指定算到哪个月再算一次；日期写错的，改正日期。',
  },
} satisfies Partial<Record<ProblemCode, ProblemCase>>;
