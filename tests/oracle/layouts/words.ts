// What clerks write above their columns and on their sheets: several words a role, made up for the tests
// and never taken from the product's own lexicon.

type Words = { readonly plain: readonly string[]; readonly own: readonly string[] };

function words(plain: string, own: string): Words {
  return { plain: plain.split(' '), own: own.split(' ') };
}

export const HEADER_WORDS = {
  serial: words('序号', '序号 编次 顺序 No. 行次'),
  id: words('户号 户编号', '户号 农户编号 户编码 门户号 家庭编号 户序编号'),
  head: words('户主 户主姓名 姓名', '户主 当家人 户主名字 农户 户主(姓名) 农户姓名 家长姓名 被评农户 户名 户代表姓名'),
  group: words('小组 村民小组 组别', '组别 所在组 社别 所属村民小组 居民组 屋场 片组'),
  resident: words('常住 是否常住', '是否常住 是否常年在家 在村居住 常住情况 在家情况 居住状态'),
  opening: words('上年结转 结转积分', '上年结转 去年剩余积分 上年结余分 往年结存 上年度余分 年初积分'),
  people: words('人口', '人口 家庭人数 人口数 家中几口人'),
  date: words('日期 发生日期 登记日期', '日期 何时 事发时间 发生年月日 记录日期 办理日期 时 登记时日'),
  month: words('月份 评定月份', '月份 评分月份 所评月份 考评月 月度 哪个月'),
  item: words(
    '项目 积分项目 事由',
    '事项 积分事由 具体表现 做了什么 加扣分缘由 事件 情形 内容摘要 积分名目 得扣分事项',
  ),
  plusItem: words('加分事项 加分项目', '加分事项 奖分原因 加分情形 做的好事 得分事由 正面事项 加分内容'),
  plusPoints: words('加分分值 加分', '加分 奖励分数 加几分 得几分 奖分值 加分数'),
  minusItem: words('扣分事项 减分项目', '扣分事项 罚分原因 减分情形 不良行为 失分事由 负面事项 扣分内容'),
  minusPoints: words('扣分分值 减分', '扣分 扣除分数 扣几分 失几分 罚分值 减分数'),
  count: words('数量 次数', '次数 几次 件数 发生次数 次（件）数 回数 量'),
  points: words('分值 积分', '分值 计分 应计分数 分 得扣分 本次分数 记分'),
  note: words('备注 说明', '备注 附记 其他说明 备考 情况说明 注'),
  agent: words('经办人 登记人', '经手人 记录员 谁登记的 填报人 登分员 证明人'),
  base: words('基础分', '基础分 月基础得分 基本得分 日常表现分 基础积分 底分'),
  total: words('合计 总分', '合计 小计得分 总得分 共得 合计分 总计分'),
  target: words('项目 考核项目', '评分项目 考评内容 评什么 小项 指标名称'),
  score: words('得分', '得分 实得分 评得分数 打分 实评分'),
  monthScore: words('本月得分', '本月得分 当月合计 当月积分 月得分 本月积分数'),
  running: words('累计积分', '累计积分 累计 年内累计 至本月累计分 累积得分'),
  goods: words('物品 兑换物品', '物品 换的东西 兑换商品 领取物资 换取物品名称 商品名'),
  redeemed: words('兑换积分 消耗积分', '兑换积分 用去积分 花了多少分 支出积分 抵扣分数 所需积分'),
  pieces: words('数量', '数量 件数 领了几件 份数 兑换数目'),
  price: words('单价', '单价 每件分数 每份积分 一件几分'),
  redeemedOn: words('兑换日期 日期', '兑换日期 领取时间 换物日期 领货日 兑付时间'),
  receiver: words('领取人', '领取人 谁领的 签收人 代领人 收货人'),
  member: words('家庭成员', '家庭成员 本人姓名 当事人 成员姓名'),
  quarter: words('季度', '季度 哪一季 评分季度 考评季度'),
  kind: words('类别 加减分类别', '加减类别 加还是减 奖惩性质 增减类型 正负类别'),
  reason: words('事由 项目', '事由 缘由 因何加减 具体情况 事情 事件经过'),
  elderly: words('老年户', '老年户 是否老年户 老人户 是不是老年家庭'),
  optIn: words('自愿参加 参评', '自愿参加 愿不愿参评 是否报名参评 申请参评'),
  aspect: words('项目', '评议方面 评分方面 考评大项 方面'),
  phone: words('联系电话', '联系电话 手机 电话号码'),
  rank: words('名次', '名次 排位 排序 第几名'),
} as const satisfies Readonly<Record<string, Words>>;

export type WordRole = keyof typeof HEADER_WORDS;

export const SHEET_NAMES = {
  roster: words('花名册 农户花名册', '花名册 农户名单 户情表 各户情况 农户底册 在册户'),
  events: words('加减分登记', '加减分登记 积分流水 好坏事登记 奖惩台账 日常记分 Sheet2 积分记录本'),
  base: words('基础分评定', '基础分评定 月月评 每月打分 考评表 日常评分 月考评'),
  redemptions: words('兑换登记', '兑换登记 超市换物 换东西登记 积分超市 物品发放 兑付台账'),
  annual: words('年度评议', '年度评议 年终评议 全年评议表 年底打分'),
  register: words('加减分登记', '加减分登记 奖惩记录 增减分台账 另加另减'),
} as const satisfies Readonly<Record<string, Words>>;

export type SheetKind = keyof typeof SHEET_NAMES;
