// 兑换物品 → what can be had for points, at what price, and how much of it there was.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import { compact } from '../../basis/cells';
import type { GoodsRecord } from './types';

const STOPPED = /^(?:是|停用|停换|已停用|停|√|✓|1|y|yes)$/iu;

export function readGoods(sources: readonly TableSource[], context: ReadContext): readonly GoodsRecord[] | null {
  return recordsOf('goods', sources, context, (row) => {
    const goods = row.text('goods');
    if (goods === '') return null;
    return {
      ...row.place,
      goods,
      unit: row.text('unit'),
      points: row.figure('points'),
      price: row.figure('price'),
      opening: row.count('opening'),
      stopped: STOPPED.test(compact(row.text('stopped'))),
    };
  });
}
