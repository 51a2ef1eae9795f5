// The header texts that mean the same, from scoring.md “Ledgers as clerks keep them”.
import { compact, type CellValue } from '../../basis/cells';
import type { ColumnKind } from '../types';

/** Header words by column kind, in order of preference where a table has several of one kind. */
const WORDS: Readonly<Record<ColumnKind, readonly string[]>> = {
  'household-id': ['户号', '户编号', '农户编号', '家庭编号', '编号', '党员编号', '人员编号', '村民编号', '队员编号', '志愿者编号', '工号'],
  'household-head': ['户主姓名', '户主', '户名', '农户姓名', '户主名', '姓名', '农户', '党员姓名', '人员姓名', '村民姓名', '队员姓名', '志愿者姓名'],
  'village-group': ['村民小组', '小组', '组别', '片区', '网格', '所在小组', '所属小组', '村组', '党支部', '所在支部', '所在党支部', '支部', '党小组', '所在党小组', '所属支部'],
  resident: ['是否常住', '常住', '居住情况', '居住状态', '常住情况', '是否常住户', '常住户'],
  elderly: ['老年户', '是否老年户'],
  'opted-in': ['自愿参加', '参评', '是否参评', '自愿参评', '是否自愿参加', '是否参加'],
  joined: ['加入月份', '起始月份', '加入时间', '起始时间', '加入日期'],
  left: ['退出月份', '退出时间', '退出日期'],
  opening: ['上年结转', '结转积分', '上年结转积分', '上年结余', '结转'],
  class: ['人员类别', '党员类别', '户类别', '农户类别', '家庭类别', '参评类别', '户类型', '农户类型', '人员类型', '类型', '档次', '所属类别', '对象类别'],
  population: ['家庭人口', '人口', '人口数', '家庭人口数', '家庭人数'],
  date: ['发生日期', '日期', '时间', '发生时间', '登记日期', '兑换日期', '兑换时间', '登记时间'],
  period: ['评定月份', '月份', '季度', '评定季度', '双月', '评定双月', '半年', '评定半年', '评定周期', '评议月份', '评定时间', '评定日期'],
  'period-year': ['年度', '年份', '评定年度'],
  item: ['项目编号', '积分项目', '项目', '加减分项目', '项目名称', '积分事项', '事项', '项目代码', '评定项目', '评议项目'],
  'item-text': ['事由', '加减分事由', '具体事由'],
  direction: ['加减分类别', '类别', '加减分'],
  count: ['数量', '次数', '件数', '件次'],
  points: ['分值', '积分', '得分', '加减分值', '兑换积分', '消耗积分', '扣除积分', '积分分值', '使用积分'],
  'end-date': ['止期', '截止日期', '影响期止', '截止时间', '止', '结束日期', '影响期截止'],
  evidence: ['依据', '文号', '依据文号', '认定文号', '佐证'],
  status: ['状态', '记录状态'],
  note: ['备注', '说明'],
  goods: ['兑换物品', '物品', '兑换商品', '物品名称', '商品'],
  receiver: ['领取人', '领取人签字', '领取人签名', '领取签字'],
  tier: ['等次', '结果', '评定等次', '评议结果'],
  'decided-on': ['决定日期', '评议日期'],
  'decided-by': ['决定机构', '评议机构'],
};

/** Words of headers that reading has no use for, but that tell a header from a body row. */
const OTHER_WORDS = new Set([
  '序号', '身份证', '身份证号', '身份证号码', '联系电话', '电话', '手机', '手机号', '手机号码', '性别', '年龄', '银行卡号', '一卡通账号', '一卡通号',
  '名次', '排名', '总分', '总积分', '年度积分', '累计积分', '当月积分', '合计', '小计', '总计', '奖品', '签字', '签名', '住址', '家庭住址', '职务', '单位',
]);

/** Words for points that only a redemption table uses. */
const REDEMPTION_POINTS = new Set(['兑换积分', '消耗积分', '扣除积分', '使用积分']);

/** Words that mean a whole beside its parts, or the base as a whole. */
const TOTAL_WORDS = new Set(['合计', '小计', '总计', '总分', '合计得分', '得分合计', '评定得分', '合计分', '总得分']);
const BASE_SCORE = /^[^扣加减]*基础(?:积|总)?分(?!.*(?:扣|备注|说明|原因|项目|等次))/u;
const SCORE_WORDS = new Set(['得分', '分值', '分数', '评分', '积分', '实得分', '评定分', '评定得分', '打分']);
const ASSESSOR = /^(?:第?[0-9一二三四五六七八九十]+[号位]?)?(?:评委|考察员|评议员|考评员|考核员|评审员|打分人|评分人|评定人|评议人)(?:[0-9一二三四五六七八九十甲乙丙丁戊A-Za-z]+号?)?(?:得分|评分|打分)?$/u;
const NUMBER = /[0-9一二三四五六七八九十甲乙丙丁戊A-Za-z]/u;

/** `ofHousehold`: a number or a name of a household (户号, 户主), not of whoever the row is about (编号, 姓名). */
export type HeaderWord = { readonly kind: ColumnKind; readonly rank: number; readonly ofHousehold: boolean };

const KIND_OF = new Map<string, HeaderWord>();
for (const [kind, words] of Object.entries(WORDS)) {
  const identifies = kind === 'household-id' || kind === 'household-head';
  words.forEach((word, rank) => KIND_OF.set(word, { kind: kind as ColumnKind, rank, ofHousehold: identifies && /户|家庭/u.test(word) }));
}

/** A header cell's text for comparison: NFKC, without white space, brackets with their content, text after a colon, quotation marks, `*`. '' for what is no text. */
export function headerKey(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string' || cell.length > 200) return '';
  return compact(cell)
    .replace(/[(〔【[][^)〕】\]]*[)〕】\]]/gu, '')
    .replace(/:.*$/u, '')
    .replace(/["“”'‘’「」『』*★]/gu, '');
}

/** What may follow a word in its cell: white space, marks without width, and what headerKey leaves out. */
const MAY_FOLLOW = ' \t\r\n\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff)）〕】]:：*★”"’\'」』';

// The last letters of words, and what may follow one in a cell, by character code.
function lastLetters(words: Iterable<string>): Uint8Array {
  const letters = new Uint8Array(0x10000);
  for (const word of [...words, ...MAY_FOLLOW]) letters[word.charCodeAt(word.length - 1)] = 1;
  return letters;
}

const LAST_LETTERS = lastLetters([...KIND_OF.keys(), ...OTHER_WORDS]);
const LAST_OF_HOUSEHOLD_WORDS = lastLetters([...WORDS['household-id'], ...WORDS['household-head']]);
const LONGEST_HOUSEHOLD_CELL = 20;

/** False for texts that cannot be a known word: asked of every body row, so it folds nothing. */
export const endsLikeHeaderWord = (cell: string): boolean => LAST_LETTERS[cell.charCodeAt(cell.length - 1)] === 1;

/** What a header text means by itself; `undefined` when it is not one of the known words. */
export function headerWord(key: string): HeaderWord | undefined {
  return KIND_OF.get(key);
}

export const isHouseholdWord = (key: string): boolean => {
  const kind = KIND_OF.get(key)?.kind;
  return kind === 'household-id' || kind === 'household-head';
};
export const isOtherWord = (key: string): boolean => OTHER_WORDS.has(key);

/** Whether a cell is a word for 户号 or 户主: asked of every cell of many rows, so most are told by their last letter. */
export function isHouseholdCell(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_HOUSEHOLD_CELL && LAST_OF_HOUSEHOLD_WORDS[cell.charCodeAt(cell.length - 1)] === 1 && isHouseholdWord(headerKey(cell));
}

export const isRedemptionPoints = (key: string): boolean => REDEMPTION_POINTS.has(key);
export const isTotalWord = (key: string): boolean => TOTAL_WORDS.has(key) || BASE_SCORE.test(key);
export const isScoreWord = (key: string): boolean => SCORE_WORDS.has(key);
export const isAssessorWord = (key: string): boolean => ASSESSOR.test(key);
/** `评委1`, `2号考察员`: one of several; a bare `评定人` is one only below or above an aspect. */
export const isNumberedAssessor = (key: string): boolean => NUMBER.test(key);
