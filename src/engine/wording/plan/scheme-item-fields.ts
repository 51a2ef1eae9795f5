// What the keys of an item mean: for the pages, the sheet 积分方案 and the checker's complaints.
import type { FieldText } from './field-text';

export const ITEM_VALUE_FIELDS: Readonly<Record<string, FieldText>> = {
  'items[].typed': { title: '分值由登记填', text: '每次计多少分由台账的“分值”栏填，可以用 from、to 限定范围' },
  'items[].from': { title: '最少', text: '登记的分值最少是多少，如“5—10分”写 5' },
  'items[].to': { title: '最多', text: '登记的分值最多是多少，如“5—10分”写 10' },
  'items[].tiers': { title: '分档', text: '数量到多少计多少分，写了就不写分值' },
  'items[].tiers[].from': { title: '从多少起', text: '数量达到它（含本数）就到这一档' },
  'items[].tiers[].above': { title: '超过多少', text: '数量超过它（不含本数）才到这一档；与“从多少起”只写一个' },
  'items[].tiers[].points': { title: '分值', text: '到这一档计多少分；slab 的是这一段里每一单位多少分' },
  'items[].tierKind': { title: '分档办法', text: 'level 到哪档计哪档的分（不写时如此），slab 分段累计，每一段按自己的分值' },
  'items[].tierPer': { title: '数量合计周期', text: '先把多长时间的数量合起来再看到哪档：event 每条单看（不写时如此），month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年' },
  'items[].on': { title: '扣在', text: '减分从基础分的哪一类里扣，写类别编号；扣完为止，不扣别的分' },
  'items[].wholeUnits': { title: '整数单位', text: '每条登记的数量只计整数单位：down 舍去零头（如不足1小时的不计），half-up 四舍五入；不写则零头照计' },
  'items[].team': { title: '一行几户', text: (who) => `一条登记写了几${who.one}（甲、乙、丙，或者几个${who.id}）时怎样计：whole 各${who.one}都计全分，shared 一条的分由这几${who.one}平分，数量、条数各${who.one}都照登记的数；不写则一条只能写${who.aOne}，写了几${who.one}的整条不计` },
  'items[].validMonths': { title: '有效月数', text: '一条登记从当月起，在年度得分里算几个月，跨年也算，期满去掉，如 12；余额的有效期另写在兑换的“有效月数”；不写则只算在当年' },
  'items[].repeatWithin': { title: '几个月内重复', text: '往前几个月之内发生过的算重复，跨年也算，如 3；不写则按“重复的周期”' },
  'items[].repeatPer': { title: '重复的周期', text: '在多长时间里再发生算重复：day 每天，week 每周，month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年（不写时如此）' },
  'items[].repeatFactors': { title: '重复的倍数', text: '第一次、第二次……各乘几倍，最后一个管以后各次；[1, 2] 是再犯加倍，[0, 0, 1] 是第三次起才计，[1, 0] 是只计第一次' },
};

export const ITEM_VALUE_WORDS: Readonly<Record<string, string>> = {
  'once-a-day': '每天至多一次', 'once-a-week': '每周至多一次', 'once-a-two-months': '每两个月至多一次', 'once-a-quarter': '每季度至多一次', 'once-a-half-year': '每半年至多一次',
  whole: '各计全分', shared: '平分',
  lasting: '持续期间每月都计',
  cut: '只计到封顶', refuse: '整条不计',
  level: '到哪档计哪档', slab: '分段累计',
};
