// One sentence below 基础分 in, its total, categories and their parts out.
import { entryAt } from '../../basis/entry';
import type { FigureClaims } from './figures';
import { patternOf } from './pattern';

export type BaseFound =
  | { readonly kind: 'total'; readonly points: number; readonly period: string | null }
  | {
      readonly kind: 'category';
      readonly name: string;
      readonly max: number;
      readonly parts: readonly { readonly name: string; readonly max: number }[];
      readonly grades?: readonly { readonly name: string; readonly points: number }[];
      /** The mean of its months. */
      readonly mean?: boolean;
      readonly decimals?: number | null;
    };

const FIGURE = /(\d+(?:\.\d+)?)\s*分(?![钟之享配类组为别散级])/u;
const TOTAL_WORD = /(?:基础分|基础积分|基本分|基准分|满分|总分|初始(?:积)?分|合计|共计|共|每户|每人)/u;
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/每半年/u, 'half-year'],
  [/每季/u, 'quarter'],
  [/每月/u, 'month'],
  [/每年|全年|年度/u, 'year'],
];

export function basePeriodIn(plain: string): string | null {
  return PERIODS.find(([word]) => word.test(plain))?.[1] ?? null;
}

const GRADE =
  /(优秀?|良好?|较好|中等?|一般|合格|及格|基本合格|不合格|不及格|较?差|好)(?:的|等|档|为|计|得|[：:])?\s*(\d+(?:\.\d+)?)分/gu;
const MEAN = /(?:取|按|计)?各?月(?:的|份)?平均/u;

/** `履职：优20分、良15分、差0分`: two grades at least, the best first, and no other figure of points. */
function gradesIn(plain: string, claims: FigureClaims): BaseFound | null {
  const found = [...plain.matchAll(GRADE)];
  if (found.length < 2 || found.length !== (plain.match(/\d+(?:\.\d+)?分/gu) ?? []).length) return null;
  const grades = found.map(({ 1: name = '', 2: points }) => ({ name, points: Number(points) }));
  const falls = grades.every(({ points }, at) => at === 0 || points < entryAt(grades, at - 1).points);
  const name = nameOf(
    plain
      .slice(0, entryAt(found, 0).index)
      .replace(/(?:分)?(?:按|分)?(?:档次|等次|等级|档)?(?:评定|计分?|计)?[，,：:]?\s*$/u, ''),
  );
  if (!falls || name === '' || name.length > 20) return null;
  for (const { 0: all, index } of found) claims.claim(index, index + all.length);
  return { kind: 'category', name, max: entryAt(grades, 0).points, parts: [], grades };
}

/** `取各月平均，保留2位小数` of one category. */
function meanIn(plain: string, claims: FigureClaims): { readonly mean?: boolean; readonly decimals?: number | null } {
  if (!MEAN.test(plain)) return {};
  const places = /保留(?:到)?([0-3])位小数/u.exec(plain);
  if (places !== null) claims.claim(places.index, places.index + places[0].length);
  return { mean: true, decimals: places === null ? null : Number(places[1]) };
}

/** The figures are claimed. */
export function baseIn(sentence: string, claims: FigureClaims): readonly BaseFound[] {
  const offsetOfRule = /^(?:基础|基本|基准|初始)(?:积)?分[：:]/u.exec(sentence)?.[0].length ?? 0;
  const plain = ' '.repeat(offsetOfRule) + sentence.slice(offsetOfRule);
  const graded = gradesIn(plain, claims);
  if (graded !== null) return [graded];
  const [head = '', inner] = plain.split(/其中|包括/u);
  if (/每(?:次|件|人次|天)|[加扣减]\d/u.test(head)) return [];
  const sum = patternOf('', /(?:合计|共计|共)\s*/u, FIGURE).exec(head);
  if (sum !== null) {
    claims.claim(sum.index, sum.index + sum[0].length);
    return [{ kind: 'total', points: Number(sum[1]), period: basePeriodIn(head) }];
  }
  const total = patternOf('', /^[^\d]{0,24}/u, FIGURE).exec(head);
  const name = nameOf(head.slice(0, total === null ? 0 : total.index + total[0].search(/\d/u)));
  if (total === null) return [];
  claims.claim(total.index, total.index + total[0].length);
  if (TOTAL_WORD.test(total[0]) && (name === '' || TOTAL_WORD.test(name)))
    return [{ kind: 'total', points: Number(total[1]), period: basePeriodIn(head) }];
  const parts =
    inner === undefined
      ? []
      : [...inner.matchAll(patternOf('g', /([^\d，,、；;。（）()]+?)[（(]?(?:满分|最高|各|为|计)?/u, FIGURE))];
  const offset = plain.length - (inner?.length ?? 0);
  for (const match of parts) claims.claim(offset + match.index, offset + match.index + match[0].length);
  return name === ''
    ? []
    : [
        {
          kind: 'category',
          name,
          ...meanIn(plain, claims),
          max: Number(total[1]),
          parts: parts
            .map(([, part = '', max]) => ({ name: nameOf(part), max: Number(max) }))
            .filter((part) => part.name !== ''),
        },
      ];
}

function nameOf(text: string): string {
  return text
    .replace(/[（(，,、：:\s]*(?:满分|最高|最多|计|为|共|占|得)?\s*$/u, '')
    .replace(/^[\s，,、；;。：:]+/u, '')
    .trim();
}
