// What every key of a scheme file is called in Chinese and what may stand there: for the hints of an
// editor (schemes/scheme.schema.json) and for the sentences about a faulty file.
import { ownOf } from '../../basis/entry';
import { ITEM_VALUE_FIELDS, ITEM_VALUE_WORDS } from './scheme-item-fields';
import type { FieldText } from './field-text';
import { AWARD_FIELDS, AWARD_WORDS } from './scheme-award-fields';
import { REDEMPTION_FIELDS, REDEMPTION_WORDS } from './scheme-redemption-fields';
import { CALENDAR_FIELDS } from './scheme-calendar-fields';
import { RESULT_FIELDS } from './scheme-result-fields';
import { VETO_FIELDS, VETO_WORDS } from './scheme-veto-fields';

const CLAUSE: FieldText = { title: '条款', text: '方案中的出处，如“二(二)1”；计分明细逐条引用' };
const NOTE: FieldText = { title: '备注', text: '给人看的说明，不影响计分' };
const ALIASES: FieldText = { title: '别名', text: '台账里的其他写法，如 ["流转土地"]；不写则只认编号、名称和名称中顿号隔开的短语' };

const FOR: FieldText = { title: '适用类别', text: (who) => `只适用于哪几类${who.participants}，写 participants.classes 里的类别；不写则都适用` };

const SENSITIVE: FieldText = { title: '不公开', text: 'true 则照样计分，但公布的表上不出现它的名称、它的一栏和因它而来的说明（如涉邪、社戒社康、疾病、未成年人）；不写为 false' };

const BASE_FIELDS: Readonly<Record<string, FieldText>> = {
  base: { title: '基础分', text: '每期评定的基础分；不写则没有基础分' },
  'base.name': { title: '名称', text: '台账表头里基础分的叫法；不写为“基础分”' },
  'base.total': { title: '满分', text: '各类别最高分之和；不写则由各类别相加' },
  'base.period': { title: '评定周期', text: '没有类别的才写，多久评一次、满分是多久的：month 每月（不写时如此），two-months 每两个月，quarter 每季度，half-year 每半年，year 每年；按月累加的方案只能每月；有类别的写在类别里' },
  'base.given': { title: '先给满分', text: '没有类别的才写，true 则人人先有满分，不用评；评定表里另有评分的，按评分；不写为 false；有类别的写在类别里' },
  'base.passMark': { title: '及格线', text: '每期基础分的及格分，如60；一年下来平均每期不到它的，不评奖，得分和名次不变；不写则不设' },
  'base.step': { title: '评分间隔', text: '评分的最小单位；不写为0.5。写给评议的人看，台账里的分数不照此核对' },
  'base.withoutTable': { title: '无评定表时', text: '台账里一张基础分评定表都没有时怎样计：full 按满分（不写时如此），none 不计' },
  'base.categories': { title: '类别', text: '基础分的类别；只评一个总分的，不写类别，只写满分' },
  'base.categories[].id': { title: '编号', text: '类别编号，如“2”；不写则以名称为编号' },
  'base.categories[].name': { title: '名称', text: '类别名称，如“人居环境”，与台账表头一致' },
  'base.categories[].max': { title: '最高分', text: '这一类每期的最高分；有小项时可不写，由小项相加' },
  'base.categories[].period': { title: '评定周期', text: '多久评一次：month 每月（不写时如此），two-months 每两个月，quarter 每季度，half-year 每半年，year 每年；按月累加的方案只能每月' },
  'base.categories[].combine': { title: '合并方式', text: '一个计分周期里评几次的，怎样合成这一期的分：sum 相加（不写时如此），mean 平均，highest 取最高的一次，last 取最后一次' },
  'base.categories[].decimals': { title: '小数位数', text: '平均分四舍五入到几位小数，0至3；不写则不舍入' },
  'base.categories[].given': { title: '先给满分', text: 'true 则人人先有这一类的满分，不用评；评定表里另有评分的，按评分；不写为 false' },
  'base.categories[].grades': { title: '档次', text: '评档次不评分的才写，从高到低；台账里填档次的名称，填的数字只能是某一档的分值' },
  'base.categories[].grades[].name': { title: '名称', text: '台账里填的档次，如“优”' },
  'base.categories[].grades[].points': { title: '分值', text: '评为这一档计多少分，如20' },
  'base.categories[].items': { title: '小项', text: '这一类的小项；没有小项可不写' },
  'base.categories[].items[].id': { title: '编号', text: '小项编号，如“2.1”' },
  'base.categories[].items[].name': { title: '名称', text: '小项名称，如“庭院三不见”，与台账表头一致' },
  'base.categories[].items[].max': { title: '最高分', text: '这一小项每期的最高分' },
};

const ITEM_FIELDS: Readonly<Record<string, FieldText>> = {
  items: { title: '项目', text: '加分、减分和暂停兑换的项目，每项一个' },
  'items[].id': { title: '编号', text: '项目编号，如“J1”“K4a”；台账可以只写编号' },
  'items[].name': { title: '名称', text: '方案中的全称；顿号隔开的每个短语都可在台账里单独使用，括号里和冒号后的不参与识别' },
  'items[].kind': { title: '性质', text: 'bonus 加分（不写时如此），deduction 减分，freeze 暂停兑换（影响期内照常积分，不得兑换），veto 一票否决（后果写在 effects）' },
  'items[].points': { title: '分值', text: '每一单位的分值，减分也写正数，最多三位小数；暂停兑换、一票否决的不写' },
  'items[].unit': { title: '单位', text: (who) => `如“件”“次”“人次”；写“月”则每${who.one}每月至多计一次，写“季”“半年”“年”则每${who.one}每季度、每半年、每年至多计一次，写“项荣誉·月”则每项荣誉每月计一次；不写为“次”` },
  'items[].counting': { title: '计数方式', text: (who) => `一般由单位决定，不必写：each 每条都计，once-a-day、once-a-week、once-a-month、once-a-two-months、once-a-quarter、once-a-half-year、once-a-year 每${who.one}每天、每周、每月、每两个月、每季度、每半年、每年至多一次，honour 每项荣誉每月一次，lasting 持续期间每月都计（到止期，没有写的到年底）` },
  'items[].group': { title: '所属分组', text: '共用封顶的分组编号，见 groups；不写则单独计' },
  'items[].honours': { title: '荣誉名称', text: '单位为“项荣誉·月”的项目包括哪些荣誉，如 ["最美家庭"]；台账可以只写荣誉名称' },
  'items[].evidence': { title: '依据', text: '加减分要有的凭据，如“表彰文件”' },
  groups: { title: '分组', text: '共用一个封顶，或年底才计入的一组项目' },
  'groups[].id': { title: '编号', text: '分组编号，供项目的 group 和封顶的 of 引用' },
  'groups[].name': { title: '名称', text: '计分明细里的叫法；不写则用编号' },
  'groups[].postedIn': { title: '计入月份', text: '平时只登记、到几月才计入，1至12；不写则当月计入' },
  'groups[].within': { title: '属于分组', text: '这个分组放在哪个更大的分组里，写那个分组的编号；两个分组的封顶都要守' },
  'groups[].repeatWithin': { title: '几个月内重复', text: '组里任何一项往前几个月之内发生过的算重复，跨年也算，如 3；不写则按“重复的周期”' },
  'groups[].repeatPer': { title: '重复的周期', text: '组里任何一项在多长时间里再发生算重复：day 每天，week 每周，month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年（不写时如此）' },
  'groups[].repeatFactors': { title: '重复的倍数', text: '几个项目合在一起数第几次：第一次、第二次……各乘几倍，最后一个管以后各次；[0, 0, 1] 是这一组合计第三次起才计' },
  'groups[].highestPer': { title: '只取最高', text: (who) => `每${who.one}在这段时间里只计这一组中分最高的一条：event 每条登记（一条登记、一次检查写了几项的，只计最高的一项），day 每天，week 每周，month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年；不写则都计` },
  caps: { title: '封顶', text: (who) => `一个项目、一个分组或者全部，每${who.one}（或全村合计）在一段时间里最多计多少分` },
  'caps[].of': { title: '封顶对象', text: '项目编号、分组编号；或 bonus 全部加分，deduction 全部减分，earned 基础分和加分合计（先封顶再减分），score 得分（先减分再封顶）' },
  'caps[].per': { title: '封顶周期', text: 'event 每条，day 每天，week 每周（周一起），month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年' },
  'caps[].scope': { title: '封顶范围', text: (who) => `household 每${who.one}各算（不写时如此），village 全村合计：先发生的先计，用完那天各${who.one}按比例分` },
  'caps[].points': { title: '封顶分值', text: '最多计多少分，超出的列明但不计' },
  'caps[].excess': { title: '超出时', text: 'cut 只计到封顶（不写时如此），refuse 整条不计：一条登记会超出封顶的，这一条一分也不计' },
  floors: { title: '最低分', text: (who) => `得分或其中一部分，每${who.one}在一段时间里最少计多少分；每月得分的最低分可以只写 monthFloor` },
  'floors[].of': { title: '保底对象', text: 'score 得分（不写时如此），base 基础分，bonus 加减分合计，或类别的编号；扣在类别上的减分先扣' },
  'floors[].per': { title: '保底周期', text: 'month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 每年' },
  'floors[].points': { title: '最少分值', text: '不到它的补到它' },
  freeItems: { title: '自由项目', text: '台账可以登记方案没有列出的加分、减分，分值以登记的为准；不写则不允许' },
  'freeItems.bonusName': { title: '加分的叫法', text: '不写为“加分”' },
  'freeItems.deductionName': { title: '减分的叫法', text: '不写为“减分”' },
};

const YEAR_FIELDS: Readonly<Record<string, FieldText>> = {
  monthFloor: { title: '每月最低分', text: '一个月的得分低于它时按它计，如 0；不写则不设' },
  year: { title: '年度计分', text: '一年的得分怎样算；不写为按月累加' },
  'year.kind': { title: '算法', text: 'sum-of-months 各月得分相加，mean-of-periods 各类别取已评各期的平均，再加上加分、减去减分，sum-of-periods 按期计分、各期相加，mean-of-scores 按期计分、取各期得分的平均' },
  'year.period': { title: '计分周期', text: '多久算一次得分：month 每月（不写时如此），two-months 每两个月，quarter 每季度，half-year 每半年，year 每年；按期计分的才写' },
  'year.best': { title: '取最好几期', text: '全年（写了“最近几期”的，最近几期里）只取得分最高的几期，如 3；不写则各期都取' },
  'year.last': { title: '最近几期', text: '从统计截止的那一期往前数几期，跨年也算，如 12；不写则是当年各期' },
  'year.startMonth': { title: '年度起始月', text: '方案的一年从几月起，1至12：写7，2023年度就是2023年7月至2024年6月，其中第一季度仍是2024年1至3月；不写为1。只在方案开头写，各次修订一样' },
  'year.minPeriods': { title: '最少期数', text: '至少评了几期（按期计分的，至少参评了几期）才参加排名；不写为1' },
  'year.scaledTo': { title: '折算到', text: (who) => `得分按比例折算，最高的${who.aOne}折算为多少分，如 100；不写则不折算` },
  'year.scaledPer': { title: '折算哪一段', text: 'whole-year 全年得分（不写时如此），period 每一期的得分各按当期折算（按期计分的才写），再相加或平均' },
  'year.scaledFrom': { title: '折算的满分', text: '多少分折算为“折算到”的分数；不写则以全村最高的得分折算' },
  participants: { title: '参评户', text: (who) => `哪些${who.one}参加` },
  'participants.elderlyOptIn': { title: '老年户自愿', text: (who) => `true 则花名册标明${who.elderly}的，自愿参加才参评；不写为 false` },
  'participants.classes': { title: '类别', text: (who) => `${who.participants}分哪几类，如 ["党员", "群众"]；花名册的“类别”栏写其中一类，空着的不属于任何一类` },
  'participants.presentAt': { title: '中途加入', text: 'any-time 从加入的月份起参评（不写时如此），period-start 计分周期开始时在册的才参评，中途加入的从下一期起' },
  ranking: { title: '排名', text: '按年度得分排名的出处' },
};

const FILE_FIELDS: Readonly<Record<string, FieldText>> = {
  '': { title: '积分方案', text: '一个村（镇）的积分制方案' },
  $schema: { title: '格式说明', text: '写 "./scheme.schema.json"，编辑器便能提示和检查' },
  id: { title: '方案编号', text: '字母、数字，如“fengsheng”' },
  name: { title: '方案名称', text: '如“丰盛镇乡村治理积分制”' },
  source: { title: '出处', text: '方案文件的名称、文号' },
  earner: { title: '积分对象', text: 'household 户（不写时如此），person 人；按人计分的，花名册一人一行，写编号、姓名' },
  versions: { title: '修订', text: '以后的修订，每次一个，按生效月份先后；只写改动的部分' },
  'versions[].from': { title: '生效月份', text: '从哪个月起，如“2023-01”' },
  'versions[].remove': { title: '取消的编号', text: '取消的项目、分组、类别的编号；只针对它们的封顶一并取消' },
};

/** Keys that mean the same wherever they stand. */
const COMMON_FIELDS: Readonly<Record<string, FieldText>> = { clause: CLAUSE, note: NOTE, aliases: ALIASES, for: FOR, sensitive: SENSITIVE };

/** Every key by its pattern: `items[].points`. A version's keys are those of the file. */
export const SCHEME_FIELDS: Readonly<Record<string, FieldText>> = { ...FILE_FIELDS, ...BASE_FIELDS, ...ITEM_FIELDS, ...ITEM_VALUE_FIELDS, ...YEAR_FIELDS, ...RESULT_FIELDS, ...CALENDAR_FIELDS, ...VETO_FIELDS, ...REDEMPTION_FIELDS, ...AWARD_FIELDS };

/** The Chinese of the words that a scheme chooses among. */
export const SCHEME_WORDS: Readonly<Record<string, string>> = {
  household: '户', person: '人', village: '全村', 'any-time': '从加入的月份起参评', 'period-start': '从下一个计分周期起参评',
  full: '满分', none: '不计',
  event: '每条', day: '每天', week: '每周', month: '每月', 'two-months': '每两个月', quarter: '每季度', 'half-year': '每半年', year: '每年',
  bonus: '加分', deduction: '减分', freeze: '暂停兑换',
  each: '每条都计', 'once-a-month': '每月至多一次', 'once-a-year': '每年至多一次', honour: '每项荣誉每月一次',
  'whole-year': '全年得分', period: '每一期得分',
  'sum-of-months': '各月相加', 'mean-of-periods': '各期平均', 'sum-of-periods': '按期计分，各期相加', 'mean-of-scores': '按期计分，各期得分平均',
  sum: '相加', mean: '平均', highest: '取最高的一次', last: '取最后一次',
  ...ITEM_VALUE_WORDS,
  ...AWARD_WORDS,
  ...VETO_WORDS,
  ...REDEMPTION_WORDS,
};

/** The text of the key at a pattern such as `versions[].items[].points`; `null` for keys that schemes do not have. */
export function schemeField(pattern: string): FieldText | null {
  const plain = pattern.replace(/^versions\[\]\.(?!from$|remove$)/u, '');
  const last = plain.slice(plain.lastIndexOf('.') + 1);
  return ownOf(SCHEME_FIELDS, plain) ?? ownOf(COMMON_FIELDS, last) ?? null;
}
