// Rows of a register of events that say what points were handed in for: an item's text enters, the goods leave;
// the rows, gathered while events are read, join the redemptions of the tables that are kept for them.
import type { LocalDate } from '../../basis/calendar';
import { compact } from '../../basis/cells';
import { roundedMicro } from '../../basis/points';
import { reject, type ReadContext } from '../rows/read-context';
import type { Redemption } from '../types';
import type { RowFigures } from './read-item';

/** `兑换大米`, `用积分换购洗衣粉`, `积分超市兑换：毛巾2条`. */
const VERB_FIRST =
  /^(?:使?用)?(?:积分|爱心|超市|商品|物品|礼品|奖品)*(?:兑换|兑领|兑现|兑付|兑取|换购|换取|换领|领取|领用)(?:了|商品|物品|礼品|奖品|积分)*[:：、-]?(.*)$/u;
/** `大米兑换`, `积分兑换（大米）`. */
const VERB_LAST = /^(.{0,12}?)(?:积分)?(?:兑换|兑领|换购)(?:\((.*)\))?$/u;
/** What is said of redeeming, and is no redemption: 违规兑换, 兑换时不排队, 协助兑换. */
const ABOUT_IT = /违|不|未|拒|冒|骗|倒卖|转卖|插队|哄抢|秩序|协助|帮助|服务|宣传|参与|组织|值班|弄虚|退/u;
const LONGEST = 40;

/** The goods that a text says points were handed in for, '' where it does not say which;
 * `null` for a text that says no such thing. */
export function goodsRedeemed(text: string): string | null {
  const plain = text.length > LONGEST ? '' : compact(text);
  if (plain === '' || ABOUT_IT.test(plain)) return null;
  const match = VERB_FIRST.exec(plain) ?? VERB_LAST.exec(plain);
  return match === null ? null : (match[2] ?? match[1]).replace(/^\((.*)\)$/u, '$1');
}

/** The redemption that a row is whose text says so: only one that takes points away is sure to be. `typed`:
 * its points, below 0 for what is taken away. */
export function redemptionIn(
  { day, side, direction }: RowFigures,
  typed: number | null,
  { household, goods, table, row }: Pick<Redemption, 'household' | 'goods' | 'table' | 'row'>,
): Redemption | null {
  const points = typed === null ? null : roundedMicro(Math.abs(typed));
  if (day <= 0 || typed === null || points === null || points === 0) return null;
  if (side === 'bonus' || (typed > 0 && side === null && direction !== 'deduction')) return null;
  return { household, day: day as LocalDate, points, goods, table, row };
}

/** With the rows among the events; one that a table of redemptions has too is said and not deducted twice, and none of
 * a copied sheet is. */
export function withRedeemedEvents(redemptions: readonly Redemption[], context: ReadContext): readonly Redemption[] {
  const { redeemed, copies } = context;
  if (redeemed.length === 0) return redemptions;
  const keyOf = ({ household, day, points }: Redemption): string => `${household}/${day}/${points}`;
  const kept = new Set(redemptions.map(keyOf));
  const own = redeemed.filter(({ redemption }) => !copies.has(redemption.table));
  for (const { redemption, twice } of own)
    if (kept.has(keyOf(redemption)))
      reject(context, twice, { household: redemption.household, role: 'events', month: null });
  return [...redemptions, ...own.flatMap(({ redemption }) => (kept.has(keyOf(redemption)) ? [] : [redemption]))];
}
