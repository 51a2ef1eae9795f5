// The name of a sheet or table → whether its rows are bonuses, deductions or both.
import { compact } from '../../basis/cells';

export type Side = 'bonus' | 'deduction';

/** `加减分`, `奖惩`, `增减`: one word for both. */
const BOTH =
  /加[、和与及/／]?[减扣]|[减扣][、和与及/／]?加|奖[、和与及/／]?[惩罚扣]|[增][、和与及/／]?减|另加另减|正负/u;
const MINUS = /[减扣罚]分|[减扣]项|扣减|处罚|惩戒|惩罚|负面|负向|负分|黑榜/u;
const PLUS = /[加奖增]分|加项|奖励|加奖|正面|正向|正分|红榜/u;

/** The side that a sheet's name or title says its rows are on; `both` where it is about both, `null` where of
 * neither. */
export function sideInName(name: string): Side | 'both' | null {
  const text = compact(name);
  const [minus, plus] = [MINUS.test(text), PLUS.test(text)];
  if (BOTH.test(text) || (minus && plus)) return 'both';
  return minus ? 'deduction' : plus ? 'bonus' : null;
}

/** Whether two names both say what side their rows are on, and not the same. */
export function isOtherSide(name: string, other: string): boolean {
  const [one, two] = [sideInName(name), sideInName(other)];
  return one !== null && two !== null && one !== two;
}
