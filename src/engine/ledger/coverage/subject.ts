// What a sheet, or some rows of one, is about when no table was read in it:
// does it name households, and is it about scoring?
import { compact, isBlank, textOf, type CellValue } from '../../basis/cells';
import { UNKNOWN } from '../names/name-index';
import { looksLikeName } from '../names/people';
import type { Lens } from '../tables/column-profile';

/** What was seen in some rows. */
export type Subject = {
  /** Rows that name a household of the village. */
  readonly households: number;
  /** Items of the plan that stand in rows of households, and rows that have one. */
  readonly itemRows: number;
  /** The first word that is about scoring; '' when none does. */
  readonly word: string;
};

/** Business of a village office that is no scoring. What stands under it is left alone unless it says more. */
export const OTHER_SUBJECT =
  /签到|水费|电费|燃气|医保|医疗|社保|养老|党费|补贴|补助|低保|五保|特困|残疾|值班|排班|考勤|通讯录|联系方式|联系人|疫苗|接种|体检|健康|缴费|收费|缴纳|报名|发放表|慰问|救助|征兵|选举|选民|选票|流动人口|人口信息|防疫|核酸|防火|防汛|巡查|巡逻|会议记录|培训|工资|用工|务工|误工|劳务|租金|承包款|分红|捐款|集资|保险|耕地|粮食|种植|养殖|户籍信息|户口|车辆|宠物|犬只|垃圾费|卫生费|物业|房屋|宅基地|厕所改造|改厕|危房|脱贫|监测户|帮扶|走访|台账目录|目录|封面|使用说明|填表说明|快递|借阅|物资领用|学生|入学|高龄津贴|津贴|抚恤|优抚|独生子女|计生|奖扶/u;

/** Words that only scoring uses, wherever they stand. */
const STRONG = /积分|加分|减分|扣分|得分|分值|评分|奖分|罚分|加减|基础分|记分|计分|兑换|项目编号|减项|加项|星级|评定/u;
/** Words that scoring uses too: they count only where nothing says that the sheet is about something else. */
const WEAK =
  /[加减扣奖罚]|(?<![百部充公区十处水等划瓜春秋身成学])分(?![组工布类别钟公开局子管部配])|[考测互自初终]评|评[议比选分]|审核|作废/u;

const ROWS_LOOKED_AT = 400;
/** Rows of items that are no chance. */
const LEAST_ITEMS = 2;
const LONGEST_HEADING = 40;

/** Looks at some rows. `about`: the sheet's name and whatever titles stand above; `ofHousehold`:
 * they say whose rows all of them are. */
export function subjectOf(
  rows: readonly (readonly CellValue[] | undefined)[],
  about: string,
  lens: Lens,
  ofHousehold = false,
): Subject {
  let households = 0;
  let itemRows = 0;
  let others = 0;
  const headings: string[] = [about];
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    if (!row) continue;
    const named = row.some((cell) => namesHousehold(cell, lens));
    const whose = named || (ofHousehold && row.some((cell) => !isBlank(cell)));
    if (whose) households++;
    if (row.some((cell) => namesItem(cell, lens))) {
      if (whose) itemRows++;
      else others++;
    }
    if (!named)
      for (const cell of row)
        if (typeof cell === 'string' && cell.length <= LONGEST_HEADING && !isBlank(cell)) headings.push(textOf(cell));
  }
  // Households across the top, items down the side: no row has both.
  const apart = households > 0 && others >= LEAST_ITEMS && !headings.some((text) => OTHER_SUBJECT.test(text));
  return { households, itemRows: itemRows + (apart ? others : 0), word: wordIn(headings) };
}

function wordIn(headings: readonly string[]): string {
  const other = headings.some((text) => OTHER_SUBJECT.test(text));
  for (const text of headings) {
    const found = STRONG.exec(compact(text)) ?? (other ? null : WEAK.exec(compact(text)));
    if (found) return found[0];
  }
  return '';
}

function namesHousehold(cell: CellValue | undefined, { people }: Lens): boolean {
  return (
    people.isNamed(cell) ||
    (people.size === 0 && looksLikeName(cell)) ||
    (typeof cell === 'string' && cell.length >= 4 && people.isId(cell))
  );
}

function namesItem(cell: CellValue | undefined, { names }: Lens): boolean {
  return (
    typeof cell === 'string' &&
    cell.length >= 2 &&
    cell.length <= LONGEST_HEADING &&
    !/^[\d.\s]+$/.test(cell) &&
    names.items.find(cell) !== UNKNOWN
  );
}

/** Whether points may be lost with these rows: they name households and have something of scoring in them. */
export function isAtStake({ households, itemRows, word }: Subject): boolean {
  return households > 0 && (itemRows > 0 || word !== '');
}

/** Whether a title or a sheet's name says that it is about something else, and nothing in it is about points. */
export function isOtherSubject(texts: readonly string[]): boolean {
  return texts.some((text) => OTHER_SUBJECT.test(text)) && !texts.some((text) => STRONG.test(compact(text)));
}
