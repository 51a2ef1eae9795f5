// The registers that a village keeps beside its ledger: which words stand above their columns, and which of them tell a
// register from every other table. Data, by register.

/** In the order in which they are asked for: of two that a header could begin the first is meant. */
export const REGISTER_ROLES = [
  'archive',
  'notices',
  'objections',
  'corrections',
  'honours',
  'declarations',
  'panels',
  'stock',
  'goods',
  'holidays',
] as const;

export type RegisterRole = (typeof REGISTER_ROLES)[number];

/**
 * `columns`: the words above each column. `needs`: columns without which it is none. `tells`: one of these makes it one
 * by itself, else the sheet's name or title has to say so. `never`: words of a ledger table, whatever the title says.
 * `within`: what some cell of one of the first rows must say.
 */
export type RegisterWording = {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly needs: readonly string[];
  readonly tells: readonly string[];
  readonly title: RegExp;
  readonly never: readonly string[];
  readonly within?: RegExp;
};

const ID = ['户号', '户编号', '农户编号', '家庭编号', '编号'];
const HEAD = ['户主', '户主姓名', '户名', '农户', '农户姓名', '姓名', '户主名'];
const GROUP = ['小组', '村民小组', '所在小组', '组别', '网格', '片区'];
const NOTE = ['备注', '说明'];
const OF_A_HOUSEHOLD = { id: ID, head: HEAD, group: GROUP, note: NOTE } as const;
/** Words that only a table of households has above it. */
const OF_HOUSEHOLDS = ['户号', '户编号', '农户编号', '家庭编号', '户主', '户主姓名', '户名', '农户', '农户姓名'];
/** What stands in tables that give or take points, and in no register. */
const OF_ITEMS = ['项目', '加分项目', '减分项目', '扣分项目', '加减分项目', '加分事项', '扣分事项'];
const OF_POINTS = [...OF_ITEMS, '分值', '加分分值', '扣分分值', '加减分'];

export const REGISTERS: Readonly<Record<RegisterRole, RegisterWording>> = {
  archive: {
    columns: {
      ...OF_A_HOUSEHOLD,
      period: ['期', '期次', '月份', '季度'],
      version: ['版次', '版本'],
      base: ['基础分'],
      bonus: ['加分'],
      excess: ['超出'],
      annual: ['年终加分'],
      deduction: ['减分'],
      score: ['得分', '当月积分'],
      cumulative: ['累计', '累计积分'],
      balance: ['余额'],
    },
    needs: ['period', 'version', 'id', 'score'],
    tells: ['version'],
    title: /归档明细/u,
    never: OF_POINTS,
  },
  notices: {
    columns: {
      period: ['期', '期次', '公示期次', '公示月份', '月份', '季度', '公示内容'],
      version: ['版次', '版本', '第几次公示'],
      posted: ['公示日期', '张榜日期', '公布日期', '上墙日期', '公示时间', '张贴日期'],
      days: ['天数', '公示天数', '公示期'],
      ends: ['截止日期', '公示截止日期', '公示截止', '截止日', '期满日期', '公示期满'],
      households: ['户数', '公示户数'],
      total: ['合计', '积分合计'],
      scheme: ['方案校验码'],
      scores: ['得分校验码'],
      basis: ['依据校验码'],
      archived: ['归档日期', '归档时间'],
      withdrawn: ['撤下日期', '撤下时间'],
      place: ['公示地点', '地点', '张贴地点', '公示位置'],
      keeper: ['经办人', '公示人', '张贴人', '负责人'],
      note: NOTE,
    },
    needs: ['posted'],
    tells: ['version', 'ends', 'scheme', 'withdrawn'],
    title: /公示(?:情况)?(?:登记|记录|台账)/u,
    never: [...OF_POINTS, ...OF_HOUSEHOLDS],
  },
  objections: {
    columns: {
      ...OF_A_HOUSEHOLD,
      filed: ['提出日期', '提出时间', '异议日期', '申诉日期', '日期', '受理日期', '登记日期'],
      by: ['提出人', '异议人', '申诉人', '反映人'],
      month: ['所属月份', '异议月份', '月份', '公示月份'],
      subject: ['异议事项', '异议内容', '申诉事项', '申诉内容', '反映事项', '异议'],
      checker: ['核实人', '受理人', '经办人', '核查人'],
      finding: ['核实情况', '核查情况', '调查情况'],
      verdict: ['处理结果', '结果', '处理意见', '答复', '答复意见'],
      answered: ['处理日期', '答复日期', '处理时间'],
      reposted: ['再公示日期', '重新公示日期'],
    },
    needs: ['subject'],
    tells: ['subject'],
    title: /异议|申诉/u,
    never: OF_POINTS,
  },
  corrections: {
    columns: {
      ...OF_A_HOUSEHOLD,
      corrected: ['更正日期', '更正时间', '日期', '登记日期'],
      month: ['更正月份', '所属月份', '月份'],
      before: ['原得分', '原分', '更正前', '更正前得分', '原积分', '更正前积分'],
      after: ['更正后得分', '更正后', '更正后积分', '现得分', '改后得分'],
      reason: ['原因', '更正原因', '更正事由', '事由'],
      basis: ['依据', '更正依据'],
      body: ['决定机构', '批准人', '审批人', '经办人'],
      objection: ['异议编号', '异议序号'],
    },
    needs: ['after'],
    tells: ['after'],
    title: /更正/u,
    never: OF_POINTS,
  },
  honours: {
    columns: {
      ...OF_A_HOUSEHOLD,
      month: ['月份', '评定月份', '月度', '示范月份'],
      verdict: ['结果', '授予情况', '评定结果', '是否授予', '荣誉', '荣誉称号'],
      reason: ['原因', '理由', '事由'],
      decided: ['决定日期', '评定日期', '日期'],
      body: ['决定机构', '评定机构'],
      flag: ['红旗编号', '流动红旗编号', '旗号', '红旗号'],
      given: ['授旗日期', '授旗时间', '领旗日期'],
      returned: ['交回日期', '收回日期', '还旗日期'],
      receiver: ['领旗人', '领旗人签字', '领取人'],
      score: ['当月积分', '得分', '当月得分'],
    },
    needs: ['head|id'],
    tells: ['flag', 'given', 'returned'],
    title: /荣誉登记|示范户登记|流动红旗(?:登记|台账|记录)/u,
    never: OF_POINTS,
  },
  declarations: {
    columns: {
      ...OF_A_HOUSEHOLD,
      year: ['年度', '年份', '申报年度'],
      aspect: ['方面', '类别', '申报类别'],
      subject: ['申报事项', '申报内容', '申报项目'],
      declared: ['自评分', '自评', '申报分'],
      checked: ['核实分', '核定分', '审核分'],
      proof: ['证明材料', '佐证材料', '证明', '佐证'],
    },
    needs: ['subject', 'head|id'],
    tells: ['proof', 'declared'],
    title: /个人申报|年终申报|申报登记/u,
    never: [...OF_POINTS, '日期', '发生日期', '数量'],
  },
  panels: {
    columns: {
      panel: ['评议小组', '小组名称', '评分小组', '评议组'],
      name: ['姓名', '成员', '成员姓名', '评委', '评委姓名'],
      position: ['身份', '职务', '组内职务', '担任职务'],
      group: ['所在小组', '所属小组', '村民小组', '小组', '所在组'],
      area: ['评议片区', '评议范围', '评分片区', '负责片区', '评议小组范围'],
      seat: ['评委号', '评委编号', '评委序号'],
      note: NOTE,
    },
    needs: ['name'],
    tells: ['area', 'seat'],
    title: /评(?:议|分)小组(?:名单|成员|名册|登记)?$|评委名单|评议员名单/u,
    never: [...OF_POINTS, ...OF_HOUSEHOLDS, '常住', '是否常住', '得分', '基础分'],
  },
  stock: {
    columns: {
      date: ['日期', '时间', '入库日期', '出库日期', '出入库日期'],
      goods: ['物品', '物品名称', '品名', '商品', '商品名称', '名称'],
      received: ['入库', '入库数量', '购入', '进货数量', '采购数量'],
      issued: ['出库', '出库数量', '损耗'],
      price: ['单价', '采购单价', '进价'],
      supplier: ['供货方', '供货商', '供应商', '采购单位'],
      invoice: ['发票号', '发票号码', '发票'],
      keeper: ['经手人', '经办人', '保管员', '出库人签字', '入库人签字'],
      note: NOTE,
    },
    needs: ['goods', 'received|issued'],
    tells: ['received', 'issued'],
    title: /出入库|进销存|采购(?:登记|明细)/u,
    never: [...OF_POINTS, ...OF_HOUSEHOLDS, '领取人', '兑换积分'],
  },
  goods: {
    columns: {
      goods: ['物品', '物品名称', '品名', '商品', '商品名称', '名称', '兑换物品'],
      unit: ['单位', '规格', '计量单位'],
      points: ['所需积分', '兑换所需积分', '兑换分值', '所需分值', '需要积分'],
      price: ['采购单价', '单价', '进价', '价格'],
      opening: ['期初数量', '期初', '库存', '数量', '库存数量'],
      stopped: ['停用', '是否停用', '停换'],
      note: NOTE,
    },
    needs: ['goods', 'points'],
    tells: ['points'],
    title: /兑换(?:物品|商品|目录|标准)/u,
    never: [...OF_ITEMS, ...OF_HOUSEHOLDS, '姓名', '领取人', '日期', '兑换日期'],
  },
  holidays: {
    columns: {
      first: ['日期', '开始日期', '起始日期', '从', '起'],
      last: ['至', '结束日期', '截止日期', '到', '止'],
      arrangement: ['安排', '放假安排', '放假或上班'],
      name: ['名称', '节日', '节假日', '节日名称'],
      note: NOTE,
    },
    needs: ['first', 'arrangement'],
    tells: ['arrangement'],
    title: /节假日/u,
    never: [...OF_POINTS, ...OF_HOUSEHOLDS, '姓名'],
    within: /放假|上班|休息|调休|补班/u,
  },
};
