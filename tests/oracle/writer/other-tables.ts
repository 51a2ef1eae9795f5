// Redemptions 兑换登记 and decisions 评议决定 of a logical village.
import { writeTyped, writeWhen } from './event-tables';
import type { Cell, TableRow, TableText } from './table';
import { whoCells, whoHeaders, whoParts, type WhoStyle } from './who-columns';

export function redemptionTable(style: WhoStyle): TableText {
  const { draft, habits, forms } = style;
  const rows = draft.redemptions.map((row, index) => ({ row, index }));
  const ordered = habits.shuffledRows ? forms.dice.shuffled(rows) : rows;
  const parts = whoParts(
    draft.redemptions.map((row) => row.who),
    style,
  );
  const header = (list: readonly string[]): readonly string[] => [
    habits.headerSynonyms ? forms.dice.pick(list) : list[0],
  ];
  return {
    title: '积分兑换登记表',
    headers: [
      header(['兑换日期', '日期']),
      ...whoHeaders(parts, style),
      header(['兑换物品', '物品']),
      ['数量'],
      header(['消耗积分', '兑换积分', '分值', '扣除积分']),
      ['领取人'],
      ...(habits.extraColumns ? [['领取人电话']] : []),
    ],
    rows: ordered.map(({ row, index }): TableRow => {
      const cells: Cell[] = [
        { value: writeWhen(row.on, forms), ...(row.on.kind === 'day' ? { key: row.on.day } : {}) },
        ...whoCells(row.who, parts, style),
        { value: row.goods },
        { value: forms.dice.pick([1, 2, null]) },
        { value: writeTyped(row.points, forms) },
        { value: null },
        ...(habits.extraColumns ? [{ value: '13800012345' }] : []),
      ];
      return { cells, marks: [`redemption ${index}`] };
    }),
    labelColumn: 0,
  };
}

export function decisionTable(style: WhoStyle): TableText {
  const { draft, habits, forms } = style;
  const parts = whoParts(
    draft.decisions.map((row) => row.who),
    style,
  );
  const outcome = habits.headerSynonyms ? forms.dice.pick(['等次', '结果']) : '等次';
  return {
    title: '年终评议决定',
    headers: [...whoHeaders(parts, style), [outcome], ['决定日期'], ['决定机构']],
    rows: draft.decisions.map((row, index): TableRow => ({
      cells: [
        ...whoCells(row.who, parts, style).map(({ value }) => ({ value })),
        { value: row.outcome },
        { value: writeWhen(row.on, forms) },
        { value: row.body },
      ],
      marks: [`decision ${index}`],
    })),
    labelColumn: 0,
  };
}
