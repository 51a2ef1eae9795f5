// 物品出入库 → goods that came and goods that went otherwise than for points.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import type { Milli } from '../../basis/points';
import type { StockRecord } from './types';

export function readStock(sources: readonly TableSource[], context: ReadContext): readonly StockRecord[] | null {
  return recordsOf('stock', sources, context, (row) => {
    const goods = row.text('goods');
    if (goods === '') return null;
    return {
      ...row.place,
      day: row.neededDay('date'),
      goods,
      received: row.count('received') ?? NONE,
      issued: row.count('issued') ?? NONE,
      price: row.figure('price'),
      invoice: row.text('invoice'),
    };
  });
}

const NONE = 0 as Milli;
