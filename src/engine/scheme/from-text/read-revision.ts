// One sentence of a later revision in (2024年1月起：义务劳动改为每次3分), the month from which it holds and the plain changes of
// points out. What it says besides is left to a person.
import type { FigureClaims } from './figures';

export type RevisionFound = {
  /** `2024-01` */
  readonly from: string;
  readonly changes: readonly PointsChanged[];
};
/** Where its figure stands in the text: it counts as used when an item is so called. */
export type PointsChanged = { readonly name: string; readonly points: number; readonly at: number };

const FROM = /(\d{4})年(\d{1,2})月(?:\d{1,2}日)?起/u;
const CHANGED =
  /(?:^|[：:，,、；;])\s*(?:将|把)?([^：:，,；;。\d]{2,30}?)(?:的?(?:分值|标准))?(?:改为|调整为|提高[到为至]|降[低]?[到为至])每?[^\d，,；;。]{0,5}?(\d+(?:\.\d+)?)分/gu;

/** `null` where the sentence does not say from which month; the figures of the month are claimed with the first change. */
export function revisionIn(plain: string): RevisionFound | null {
  const match = FROM.exec(plain);
  if (match === null) return null;
  const [all, year, month = ''] = match;
  if (Number(month) < 1 || Number(month) > 12 || /\d{1,2}日起/u.test(all)) return null;
  const changes = [...plain.matchAll(CHANGED)].map(({ 0: all, 1: name = '', 2: points = '', index }) => ({
    name: name.trim(),
    points: Number(points),
    at: index + all.lastIndexOf(points),
  }));
  return { from: `${year}-${month.padStart(2, '0')}`, changes };
}

/** The month that the revision holds from. */
export function claimMonth(plain: string, claims: FigureClaims): void {
  const match = FROM.exec(plain);
  if (match !== null) claims.claim(match.index, match.index + match[0].length);
}
