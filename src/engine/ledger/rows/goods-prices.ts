// The plan's price list against what was handed out: the goods and points of a redemption enter, what it should have
// cost leaves.
import { MICRO, MILLI } from '../../basis/points';
import { countIn } from '../../basis/spelt-figures';
import type { Redemption } from '../types';
import { fullKey, matchKey } from '../../scheme/item-names';
import type { GoodsPrice } from '../../scheme/types';

/** `unlisted`: the first of its goods without a price, '' where it names none. `cost`: points by the list. */
export type PriceDifference = { readonly kind: 'unlisted'; readonly goods: string } | Cost;

type Cost = { readonly kind: 'cost'; readonly cost: number };

type Handed = { readonly points: number; readonly count: number | null };

/** `null` where the plan has no list, or the points are those of the list. */
export function priceDifference(
  prices: readonly GoodsPrice[],
  { goods, points, count }: Pick<Redemption, 'goods' | 'points' | 'count'>,
): PriceDifference | null {
  if (prices.length === 0) return null;
  const found = handedOut(prices, goods);
  if ('unlisted' in found) return { kind: 'unlisted', goods: found.unlisted };
  const { counted, asWritten } = costsOf(found.all, count);
  const isPrice = (cost: number): boolean => Math.round(cost * MICRO) === points;
  if (isPrice(counted) || (isPrice(asWritten) && found.all.some((one) => one.count !== null))) return null;
  return { kind: 'cost', cost: counted };
}

/** What goods cost by the list; `null` where it does not have them all, or 数量 and the figures beside the goods say
 * different things. */
export function costByList(
  prices: readonly GoodsPrice[],
  { goods, count }: Pick<Redemption, 'goods' | 'count'>,
): number | null {
  const found = handedOut(prices, goods);
  if ('unlisted' in found) return null;
  const { counted, asWritten } = costsOf(found.all, count);
  if (found.all.every((one) => one.count === null)) return found.all.length > 1 && count !== undefined ? null : counted;
  return count === undefined || count === MILLI || counted === asWritten ? asWritten : null;
}

function handedOut(
  prices: readonly GoodsPrice[],
  goods: string,
): { readonly all: readonly Handed[] } | { readonly unlisted: string } {
  // A name of the list may hold a mark that parts goods, or end with a figure.
  const whole = listed(prices, goods);
  const names = whole === null ? goods.split(BETWEEN_GOODS).filter((name) => name.trim() !== '') : [goods];
  const handed = names.map((name) => handedOf(prices, name));
  const unlisted = handed.indexOf(null);
  if (names.length === 0 || unlisted >= 0) return { unlisted: names[unlisted] ?? '' };
  return { all: handed.filter((one) => one !== null) };
}

// 数量 may repeat the figure beside the goods, or count the lot.
function costsOf(
  all: readonly Handed[],
  count: number | undefined,
): { readonly counted: number; readonly asWritten: number } {
  const asWritten = all.reduce((sum, one) => sum + one.points * (one.count ?? 1), 0);
  const counted = count === undefined ? asWritten : all.reduce((sum, one) => sum + one.points, 0) * (count / MILLI);
  return { counted, asWritten };
}

const BETWEEN_GOODS = /[、，,；;＋+\n]/u;
const COUNT_BEHIND = /^(?<name>.*?)\s*[x×*]?\s*(?<count>[\d.]+|[一二两三四五六七八九十]+)\s*\p{Script=Han}?$/u;

/** Characters: a search for a figure behind a name takes time that grows with the cube of its length. */
const LONGEST_GOODS = 200;

function handedOf(prices: readonly GoodsPrice[], goods: string): Handed | null {
  const whole = listed(prices, goods);
  if (whole !== null) return { points: whole.points, count: null };
  if (goods.length > LONGEST_GOODS) return null;
  const { name, count } = COUNT_BEHIND.exec(goods.normalize('NFKC'))?.groups ?? {};
  const units = count === undefined ? null : countIn(count);
  const price = units === null ? null : listed(prices, name);
  return price === null ? null : { points: price.points, count: units };
}

/** By the whole name, brackets and all; else by what stands outside of them, where that is one thing of the list. */
function listed(prices: readonly GoodsPrice[], goods: string): GoodsPrice | null {
  const exact = prices.find((price) => fullKey(price.goods) === fullKey(goods));
  if (exact !== undefined) return exact;
  const near = prices.filter((price) => matchKey(price.goods) === matchKey(goods));
  return near.length === 1 ? near[0] : null;
}
