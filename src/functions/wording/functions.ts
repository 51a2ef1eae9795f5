// What each function says of itself: the formula bar, the pane's formula builder and docs/FUNCTIONS.md.
import type { FunctionExample } from '../spec';

/** Parameters that mean the same in every function. */
export const PARAMETERS = {
  settings: { name: '设置', help: '方案的名字（如 "丰盛"），或者两列的区域：方案、年度、起始月份、常住户数、日期系统（1900或1904）；不填就用默认' },
  tables: { name: '表', help: '连表头一起选中的花名册、加减分登记、基础分评定、兑换登记、评议决定，以及“积分方案”表，先后不限；用 Ctrl+T 建成的表格要写 表名[#全部]；表前可以先写它的名字或期次，如 "3月"' },
  ledger: { name: '台账', help: '写有 VILLAGE.LEDGER 的单元格，或者它的名字 台账；小台账也可以直接选加减分登记（连表头，表格写 表名[#全部]）' },
  household: { name: '户', help: '户号，或者不重名的户主姓名；空白时结果也是空白' },
  households: { name: '户', help: '一户，或者一列户号（户主姓名）；空白时结果也是空白' },
  period: { name: '期', help: '月份 "2022-03"、"3月" 或日期，季度 "2022Q1"，半年 "上半年"，年度 2022；空白时结果也是空白' },
  periods: { name: '期', help: '一行月份、季度或年度；空白时结果也是空白' },
  part: { name: '部分', help: '总分（默认）、基础分、加分、原始加分、超出、减分、年度加分、余额；得分、扣分、奖分、结余也认得' },
  when: { name: '年', help: '年度 2022；写月份或日期就算到那个月为止；不填就是台账的年度' },
  scope: { name: '范围', help: '“当期”只看这一期自己；不填就是“累计”，从年初算到这一期末' },
  account: { name: '账', help: '累计账的名字或编号，如 "荣誉积分"；不填就是可以兑换的余额' },
  month: { name: '月', help: '月份 "2022-03" 或日期；空白时结果也是空白' },
  board: { name: '期', help: '月份 "2022-03"、"3月" 或日期，季度 "2022Q1"，半年 "上半年"，年度 2022；不填就是台账的年度' },
  item: { name: '项目', help: '项目的代码或名字，如 "J1"；不填就是当月各项封顶一共还剩多少' },
  most: { name: '前几名', help: '只列到第几名，并列的都列出来；不填就全列' },
  residents: { name: '常住户数', help: '全村的常住户数；按名次评星的方案填参加排名的户数' },
  plan: { name: '方案', help: '方案的名字，如 "丰盛"；本村自己的方案选“积分方案”表的区域，或者 台账；不填就是第一个方案' },
} as const;

type FunctionText = { /** Its name where names are Chinese too. */ readonly chineseName: string; readonly description: string; readonly result: string; readonly examples: readonly FunctionExample[] };

/** By id. */
export const FUNCTION_TEXTS = {
  LEDGER: {
    chineseName: '载入台账',
    description: '载入台账：读一遍各张表，给出一个代号，其他函数都用它',
    result: '代号：读入的行数、户数和内容的指纹；内容相同，代号就相同',
    examples: [
      { formula: '=VILLAGE.LEDGER("丰盛", 花名册!A1:H130, 加减分登记!A1:J2000)', says: '按丰盛方案载入花名册和加减分登记；把这一格起名叫 台账' },
      { formula: '=VILLAGE.LEDGER(L1:M4, 花名册!A1:H130, "上半年", 上半年!A1:J900, "3月", 三月!A1:V130)', says: '设置写在 L1:M4；表的前面写它的名字或期次' },
    ],
  },
  SCORE: {
    chineseName: '查得分',
    description: '一户一期的得分',
    result: '分数',
    examples: [
      { formula: '=VILLAGE.SCORE(台账, A2, "2022-03")', says: 'A2 这户2022年3月封顶以后的得分' },
      { formula: '=VILLAGE.SCORE(台账, A2, 2022, "加分")', says: '全年计入的加分' },
    ],
  },
  SCORES: {
    chineseName: '查多户得分',
    description: '许多户许多期的得分，一次算出一片',
    result: '一片分数：户在左，期在上',
    examples: [{ formula: '=VILLAGE.SCORES(台账, A2:A121, B1:M1)', says: '120户12个月的得分' }],
  },
  TOTAL: {
    chineseName: '查总分',
    description: '年度总积分',
    result: '分数；户是一列时，结果也是一列',
    examples: [
      { formula: '=VILLAGE.TOTAL(台账, A2, 2022)', says: 'A2 这户2022年的总积分' },
      { formula: '=VILLAGE.TOTAL(台账, A2:A121, "2022-09")', says: '各户到2022年9月为止的总积分' },
    ],
  },
  RANK: {
    chineseName: '查名次',
    description: '年度名次：总积分相同的名次并列；也可以只看一个季度、一个月自己的名次',
    result: '名次；户是一列时，结果也是一列',
    examples: [{ formula: '=VILLAGE.RANK(台账, A2, 2022)', says: 'A2 这户2022年的名次' }, { formula: '=VILLAGE.RANK(台账, A2, "2022Q1", "当期")', says: '只看一季度的名次' }],
  },
  TIER: {
    chineseName: '查等次',
    description: '年终评比的等次，没有评上的是空白，并列未定的是“待评议”；每季度、每月评等次的方案是已经结束的最后一期的等次，也可以只看其中一期的',
    result: '等次的名字；户是一列时，结果也是一列',
    examples: [{ formula: '=VILLAGE.TIER(台账, A2:A121, 2022)', says: '各户2022年的等次' }, { formula: '=VILLAGE.TIER(台账, A2:A121, "2022Q1", "当期")', says: '各户一季度的等次' }],
  },
  BALANCE: {
    chineseName: '查余额',
    description: '可以兑换的积分余额：上年结转加各月得分，减去到下个月底为止已经兑换的；也可以查只增不减的累计账',
    result: '分数；户是一列时，结果也是一列',
    examples: [{ formula: '=VILLAGE.BALANCE(台账, A2, "2022-09")', says: 'A2 这户2022年9月记完分以后的余额' }, { formula: '=VILLAGE.BALANCE(台账, A2, "2022-09", "荣誉积分")', says: '到2022年9月为止的荣誉积分，兑换了也不减' }],
  },
  CAPLEFT: {
    chineseName: '查还能加分',
    description: '一户当月在封顶以内还能计多少分',
    result: '分数；没有封顶的是“不封顶”',
    examples: [
      { formula: '=VILLAGE.CAPLEFT(台账, A2, "2022-03")', says: 'A2 这户3月还能加多少分' },
      { formula: '=VILLAGE.CAPLEFT(台账, A2, "2022-03", "J8")', says: '其中J8这一项还能计多少分' },
    ],
  },
  EXPLAIN: {
    chineseName: '查明细',
    description: '一户一期的得分是怎么来的，一行一笔',
    result: '明细：日期、项目、条款、原始分、计入分、超出分、说明；计入分加起来就是得分',
    examples: [{ formula: '=VILLAGE.EXPLAIN(台账, "0101", "2022-03")', says: '0101户2022年3月的明细' }],
  },
  SCORETABLE: {
    chineseName: '查得分表',
    description: '得分表：花名册上的每一户、到现在为止的每一个月，自己跟着台账变长',
    result: '得分表，带表头：户号、户主、各月得分（按季度等评定的方案是各期）、全年；没有参评、还没有评分的格是空白',
    examples: [
      { formula: '=VILLAGE.SCORETABLE(台账)', says: '台账年度的得分表' },
      { formula: '=VILLAGE.SCORETABLE(台账, 2022, "减分")', says: '2022年各月的减分' },
    ],
  },
  SCOREBOARD: {
    chineseName: '查排名榜',
    description: '积分排名榜：一年的，或者一个月、一个季度的',
    result: '排名榜，带表头；分期评等次的方案，多一栏这一期的等次',
    examples: [
      { formula: '=VILLAGE.SCOREBOARD(台账)', says: '台账年度的排名' },
      { formula: '=VILLAGE.SCOREBOARD(台账, "2022-03", 10)', says: '2022年3月的前10名' },
      { formula: '=VILLAGE.SCOREBOARD(台账, "2022Q1")', says: '一季度的名次；每季度评等次的方案还有这一季度的等次' },
    ],
  },
  AWARDS: {
    chineseName: '查获奖户',
    description: '年终评比结果：各等次的获奖户和待评议户',
    result: '名单，带表头：名次、户号、户主、总积分、等次、奖品、并列说明；分期评等次的方案是已经结束的最后一期的名次、得分和等次',
    examples: [{ formula: '=VILLAGE.AWARDS(台账, 2022)', says: '2022年的获奖名单' }],
  },
  HONOURS: {
    chineseName: '查示范户',
    description: '一个月的示范户，或者并列未定的户',
    result: '名单，带表头：户号、户主、当月得分、结果',
    examples: [{ formula: '=VILLAGE.HONOURS(台账, "2022-03")', says: '2022年3月的示范户' }],
  },
  QUOTA: {
    chineseName: '查名额',
    description: '评奖名额：各等次几户、奖品多少、一共多少钱',
    result: '名额表，带表头，末行是合计',
    examples: [{ formula: '=VILLAGE.QUOTA(63)', says: '63户常住户的评奖名额' }],
  },
  PROBLEMS: {
    chineseName: '查问题表',
    description: '台账里的问题：在哪张表哪一行，是什么，怎么改',
    result: '问题表，带表头；行号从选中区域的第一行数起',
    examples: [{ formula: '=VILLAGE.PROBLEMS(台账)', says: '列出台账的全部问题' }],
  },
} as const satisfies Readonly<Record<string, FunctionText>>;
