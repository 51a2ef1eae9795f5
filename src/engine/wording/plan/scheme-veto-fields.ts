// What the keys of vetoes are called, and what may stand there.
import { conditionFields } from './scheme-award-fields';
import type { FieldText } from './field-text';

function effectFields(pattern: string, text: string): Readonly<Record<string, FieldText>> {
  return {
    [pattern]: { title: '否决后果', text },
    [`${pattern}[].effect`]: { title: '后果', text: 'score-at-most 得分最高多少（0 就是清零），clear-score 得分清零（登记那天以前的去掉，以后的照计），clear-balance 余额清零（登记那天以前可兑换的），drop-tiers 降等次，disqualify 取消评奖（这两样全年管用；每月、每季度评等次的，只管当期），out 退出（不排名、不评奖、不兑换；只管当年的，余额也清零），freeze 暂停兑换，result 列入处理名单' },
    [`${pattern}[].result`]: { title: '列入名单', text: 'result：处理名单的名称，如“警告信”' },
    [`${pattern}[].points`]: { title: '最高得分', text: 'score-at-most：最高多少分，0 就是清零' },
    [`${pattern}[].per`]: { title: '哪一期', text: 'score-at-most：month 当月，two-months 两个月，quarter 当季，half-year 半年，year 全年（不写时如此）' },
    [`${pattern}[].until`]: { title: '影响期到', text: 'freeze：登记没有写止期时，open 到另行通知为止（不写时如此），year-end 到当年年底，next-year-end 到次年年底；out：year-end 到当年年底（不写时如此），open 直到解除，next-year-end 到次年年底，这两样登记写了止期的到止期' },
    [`${pattern}[].redemption`]: { title: '退出后兑换', text: 'out：barred 不得兑换（不写时如此），kept 只是不排名、不评奖，余额照旧，照常兑换' },
    [`${pattern}[].tiers`]: { title: '降几等', text: 'drop-tiers：降几等，不写为1；降到最后一等以下的不评' },
  };
}

export const VETO_FIELDS: Readonly<Record<string, FieldText>> = {
  deductions: { title: '减分的扣法', text: '基础分和加分要分开看的方案（如基础分不能兑换）才写' },
  'deductions.from': { title: '先扣', text: 'score 不分（不写时如此），base 先扣基础分，bonus 先扣加分；扣完的再扣另一种' },
  ...effectFields('items[].effects', '一票否决（kind 为 veto）的后果；减分项目也可以写'),
  vetoes: { title: '否决条件', text: '得分情况达到条件就否决，如基础分用完就退出；按台账登记否决的写成 kind 为 veto 的项目' },
  'vetoes[].name': { title: '名称', text: '计分明细里的叫法，如“基础分用完”' },
  ...conditionFields('vetoes[].when', '要同时满足的条件'),
  'vetoes[].per': { title: '看哪一期', text: 'month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 全年（不写时如此）' },
  ...effectFields('vetoes[].effects', '达到条件的后果'),
};

export const VETO_WORDS: Readonly<Record<string, string>> = {
  score: '不分', base: '先扣基础分', veto: '一票否决', 'score-at-most': '得分最高多少', 'clear-score': '得分清零', 'clear-balance': '余额清零', result: '列入处理名单', 'drop-tiers': '降等次', disqualify: '取消评奖', out: '退出', barred: '不得兑换', kept: '照常兑换',
};
