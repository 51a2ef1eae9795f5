// One sentence of a paper in, what it says of points out: awards of points with their names and units, caps and floors.
import { entryAt } from '../../basis/entry';
import type { FigureClaims } from './figures';
import { patternOf } from './pattern';
import type { DoubtCode } from './types';

export type Side = 'bonus' | 'deduction';

/** `from`, `to` of its figures in the text: they count as used when something is made of them. */
export type Spanned = { readonly found: PointsFound; readonly from: number; readonly to: number };

export type PointsFound =
  | {
      readonly kind: 'award';
      readonly name: string;
      readonly side: Side | null;
      readonly points: number;
      readonly to: number | null;
      readonly unit: string | null;
      readonly evidence: string | null;
      readonly doubts: readonly DoubtCode[];
    }
  | {
      readonly kind: 'cap' | 'floor';
      readonly points: number;
      readonly per: string | null;
      readonly ofSection: boolean;
      readonly afterAward: boolean;
      readonly side: Side | null;
    };

const POINTS =
  /(\d+(?:\.\d+)?)(?:\s*(?:分)?\s*[-—–~～至到]+\s*(\d+(?:\.\d+)?))?\s*(?:个)?(?:积)?分(?![钟之享配类组为别散级])/gu;
const UNITS =
  /人次|户次|次|件|小时|天|日|个?月|季度|季|半年|年度?|项荣誉|项|亩|场|起|条|篇|例|斤|公斤|吨|棵|处|名|人|户|个|元/u;
const CAP = /(?:最高|最多|不超过|不得超过|封顶|上限|以内)[^，,。；]{0,6}$/u;
const CAP_BEHIND = /^\s*(?:封顶|为限|以内|为上限)/u;
const FLOOR = /(?:最低|最少|不低于|不得低于|保底)[^，,。；]{0,6}$/u;
const GIVES = /(?:可?(?:分别)?(?:加|奖励?|计|积|得|给予|给|记|扣除|扣减|扣|减|罚))/u;
const TAKES = /[扣减罚](?:除|减)?[^，,]{0,3}$/u;
const ADDS = /(?:加(?!分)|奖励?|积(?!分)|得(?!分)|给予?|记(?!分)|(?<![累合共总统])计(?!分))[^，,]{0,3}$/u;
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/半年/u, 'half-year'],
  [/年|全年|年度/u, 'year'],
  [/季/u, 'quarter'],
  [/月/u, 'month'],
  [/周|星期/u, 'week'],
  [/天|日/u, 'day'],
  [/次|件/u, 'event'],
];
/** Words beside a figure that bend it. */
const CONDITION = /加倍|翻倍|第[二三四五\d]+次|除外|每增加|再加|另加|双倍|起计|年底计入|年终计入|酌情/u;

/** In the order of the sentence, but for what is claimed already. */
export function pointsIn(plain: string, claims: FigureClaims): readonly Spanned[] {
  const all: Spanned[] = [];
  let from = 0;
  let stem = '';
  for (const match of plain.matchAll(POINTS)) {
    const end = match.index + match[0].length;
    if (claims.holds(match.index, end)) continue;
    const left = plain.slice(from, match.index);
    const right = plain.slice(end);
    const [points, to] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
    const part =
      limitOf(left, right, { points, afterAward: stem !== '' }) ?? awardOf(left, right, { points, to, stem });
    if (part !== null) {
      // A figure in the name of what is done is kept there.
      const begin =
        part.kind === 'award' && part.name !== '' ? from : match.index - (unitPhrase(left)?.[0].length ?? 0);
      all.push({ found: part, from: begin, to: end });
      if (part.kind === 'award' && stem === '') stem = part.name;
    }
    from = end;
  }
  return all;
}

function limitOf(
  left: string,
  right: string,
  { points, afterAward }: { readonly points: number; readonly afterAward: boolean },
): PointsFound | null {
  const isCap = CAP.test(left) || CAP_BEHIND.test(right);
  if (!isCap && !FLOOR.test(left)) return null;
  const about = left
    .split(/[。；;，,]/u)
    .slice(-2)
    .join('');
  const own = left.slice(-16);
  return {
    kind: isCap ? 'cap' : 'floor',
    points,
    afterAward,
    per: PERIODS.find(([word]) => word.test(own))?.[1] ?? null,
    ofSection: /(?:以上|上述|本类|各项|[\d一二三四五六七八九十]+项|合计|累计|总计)/u.test(about),
    side: /加分|奖/u.test(about) ? 'bonus' : /[扣减]分/u.test(about) ? 'deduction' : null,
  };
}

function awardOf(
  left: string,
  right: string,
  { points, to, stem }: { readonly points: number; readonly to: number | null; readonly stem: string },
): PointsFound | null {
  const behind = patternOf('', /^\s*[/／]\s*(?:每)?/u, '(', UNITS, ')|', /^\s*每/u, '(', UNITS, ')').exec(right);
  const honours = /每(?:项|个)荣誉[^，,]{0,3}每月[^，,]{0,3}$/u.test(left);
  const unit = honours ? '项荣誉·月' : (behind?.[1] ?? behind?.[2] ?? unitPhrase(left)?.[1] ?? null);
  const side = TAKES.test(left) ? 'deduction' : ADDS.test(left) ? 'bonus' : null;
  const own = nameOf(left);
  const short = own.length <= 5 && stem !== '' && own !== '';
  const name = short ? `${stemOf(stem)}${own}` : own === '' ? stem : own;
  if (name === '' || points === 0) return null;
  const doubts: DoubtCode[] = [
    ...(unit === null ? ['unit' as const] : []),
    ...(short || own === '' || name.length > 40 ? ['name' as const] : []),
    ...(/一次性/u.test(left + right.slice(0, 4)) ? ['once-ever' as const] : []),
    ...(CONDITION.test(left) || CONDITION.test(entryAt(right.split(/[。；;]/u), 0)) ? ['condition' as const] : []),
  ];
  const approved = /[，,](经[^，,]{2,16}(?:审核通过|认定|核实|同意))$/u.exec(name);
  return {
    kind: 'award',
    name: approved === null ? name : name.slice(0, approved.index),
    side,
    points,
    to,
    unit: unit === null ? null : plainUnit(unit),
    evidence: approved?.[1] ?? null,
    doubts,
  };
}

/** `每次加`, `一件`, `每参加1次`: per what, at the end of what stands before a figure. */
function unitPhrase(left: string): RegExpExecArray | null {
  return patternOf(
    '',
    /(?:每(?:户|人)?(?:每)?[^，,。；每]{0,6}?(?:一|1)?|一|1)/u,
    '(',
    UNITS,
    ')',
    /(?:[^，,。；\d]{0,4}?)?/u,
    GIVES,
    '?\\s*$',
  ).exec(left);
}

/** What is done, without the words about points. */
function nameOf(left: string): string {
  const unit = unitPhrase(left);
  const before = unit === null ? left : left.slice(0, unit.index);
  return before
    .replace(patternOf('', /(?:的)?[，,：:、\s]*(?:一次性)?(?:每[^，,]{0,4})?/u, GIVES, '?\\s*$'), '')
    .replace(/^[\s，,、；;。：:和及)）]+/u, '')
    .replace(/^(?:基础|加|减|扣|奖励)(?:积)?分(?:项目|标准|项)?[：:]/u, '')
    .replace(/^(?:凡|对|对于|如|其中)(?=\p{Script=Han}{3})/u, '')
    .replace(/[\s，,、：:（(]+$/u, '')
    .replace(/(?<=\p{Script=Han}{3})的$/u, '')
    .trim();
}

/** The first part of a name that several figures share: 获得荣誉 of 获得荣誉，省级. */
function stemOf(name: string): string {
  const at = Math.max(name.lastIndexOf('，'), name.lastIndexOf(','), name.lastIndexOf('：'));
  return at > 0 ? name.slice(0, at + 1) : `${name}，`;
}

function plainUnit(unit: string): string {
  if (/^个?月$/u.test(unit)) return '月';
  if (/^季/u.test(unit)) return '季';
  return /^年/u.test(unit) ? '年' : unit;
}
