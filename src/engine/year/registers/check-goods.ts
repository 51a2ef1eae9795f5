// 兑换物品, 物品出入库 and the rows of 兑换登记 → what does not agree among them. Nothing is deducted otherwise for it.
import { compact } from '../../basis/cells';
import { entryAt } from '../../basis/entry';
import { MICRO, MILLI } from '../../basis/points';
import { type Place, type Problem, problem } from '../../basis/problem';
import type { GoodsRecord, StockRecord } from '../../ledger/registers/types';
import type { Ledger, Redemption } from '../../ledger/types';

type Books = Pick<Ledger, 'registers' | 'redemptions' | 'tables'>;

export function checkGoods(ledger: Books): readonly Problem[] {
  const { goods, stock } = ledger.registers;
  const priced = new Map<string, GoodsRecord>();
  const problems: Problem[] = [];
  for (const record of goods ?? []) {
    const first = priced.get(compact(record.goods));
    if (first === undefined) priced.set(compact(record.goods), record);
    const why = first !== undefined ? 'twice' : record.points === null || record.points <= 0 ? 'price' : null;
    if (why !== null) problems.push(problem('goods-invalid', record, record.goods, { why }));
  }
  for (const record of stock ?? [])
    if (record.received > 0 && record.invoice === '') problems.push(problem('invoice-missing', record, record.goods));
  if (priced.size === 0) return problems;
  return [...problems, ...checkPrices(ledger, priced), ...checkStock(ledger, priced)];
}

function checkPrices({ redemptions, tables }: Books, priced: ReadonlyMap<string, GoodsRecord>): readonly Problem[] {
  const unknown = new Set<string>();
  return redemptions.flatMap((one) => {
    if (one.goods === '' || unknown.has(one.goods)) return [];
    const place = placeIn(tables, one);
    const price = priced.get(compact(one.goods));
    if (price === undefined) {
      // Said once: every row of the same goods has the same mend.
      unknown.add(one.goods);
      return [problem('goods-unknown', place, one.goods)];
    }
    if (price.points === null || price.points <= 0) return [];
    const due = (price.points * countOf(one)) / MILLI;
    return Math.abs(one.points) === due
      ? []
      : [problem('redemption-points-mismatch', place, one.points / MICRO, { goods: one.goods, points: due / MICRO })];
  });
}

/** In the order of days; of one day what comes in goes before what goes out. */
function checkStock(ledger: Books, priced: ReadonlyMap<string, GoodsRecord>): readonly Problem[] {
  const { redemptions, tables, registers } = ledger;
  const stock = registers.stock ?? [];
  const moved = new Set(stock.map(({ goods }) => compact(goods)));
  return [...priced].flatMap(([key, { opening }]) => {
    if (opening === null && !moved.has(key)) return [];
    const own = stock.filter(({ goods }) => compact(goods) === key);
    const taken = redemptions.filter(({ goods, day }) => compact(goods) === key && day !== null);
    let from = 0;
    let left = opening ?? 0;
    const rows = own.filter(({ day }) => day !== null).sort((a, b) => dayOf(a) - dayOf(b));
    return [...taken]
      .sort((a, b) => dayOf(a) - dayOf(b))
      .flatMap((one) => {
        for (; from < rows.length && dayOf(entryAt(rows, from)) <= dayOf(one); from++) {
          const { received, issued } = entryAt(rows, from);
          left += received - issued;
        }
        const count = one.points < 0 ? -countOf(one) : countOf(one);
        const before = Math.max(0, left);
        left -= count;
        return left >= 0 || count < 0
          ? []
          : [
              problem('stock-short', placeIn(tables, one), one.goods, {
                left: before / MILLI,
                count: count / MILLI,
              }),
            ];
      });
  });
}

const dayOf = ({ day }: Pick<StockRecord, 'day'>): number => day ?? 0;
const countOf = ({ count = MILLI }: Redemption): number => count;

function placeIn(tables: Books['tables'], { table, row }: Redemption): Place {
  return { sheet: entryAt(tables, table).sheet, row };
}
