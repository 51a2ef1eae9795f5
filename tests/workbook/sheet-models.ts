// Sheets to be added, for tests.
import type { SheetCell, SheetModel, StyleName } from '../../src/engine';

export function cell(value: string | number | null, style: StyleName = 'text'): SheetCell {
  return { value, style };
}

/** A model of those rows, with what is given besides. */
export function modelOf(
  name: string,
  rows: readonly (readonly (SheetCell | null)[])[],
  more: Partial<SheetModel> = {},
): SheetModel {
  return {
    name,
    mark: `award-sheet 2022 ${name}`,
    columnWidths: [12, 12, 12],
    rows: rows.map((cells) => ({ cells })),
    merges: [],
    print: { paper: 'A4', orientation: 'portrait', titleRows: [0, 0], pageNumbers: true, fitToWidth: true },
    frozenRows: 1,
    ...more,
  };
}

/** A list of winners under a title, as long as wanted, with every style in it. */
export function awardModel(name: string, households: number): SheetModel {
  const columns = ['序号', '名次', '户主', '年度总积分', '等次', '奖品价值(元)', '领取人签字'];
  const blank = (count: number, style: StyleName): readonly SheetCell[] =>
    Array.from({ length: count }, () => cell(null, style));
  const winner = (index: number): readonly SheetCell[] => [
    cell(index + 1, 'integer'),
    cell(index + 1, 'integer'),
    cell(index === 2 ? '买买提·吐尔逊江' : '欧阳建国', 'text-centre'),
    cell([1150.5, 1149, 1148.25][index % 3], 'points'),
    cell('一等奖', 'text-centre'),
    cell(50, 'money'),
    cell(null),
  ];
  const note =
    '注：分母为12月31日常住户数；总积分相同的，减分少的在前，再比基础分；仍相同的待评议。名次内按户号先后排列。';
  const rows = [
    [cell('油房村2022年度乡村治理积分制年终评比结果', 'title'), ...blank(6, 'title')],
    [cell('常住户数63户，名额13户（一等3、二等4、三等6），四舍五入，2022年12月31日', 'subtitle')],
    columns.map((column) => cell(column, 'header')),
    ...Array.from({ length: households }, (_, index) => winner(index)),
    [
      cell('合计', 'total-text'),
      cell(households, 'total-integer'),
      ...blank(3, 'total-text'),
      cell(50 * households, 'total-money'),
      ...blank(1, 'total-text'),
    ],
    [cell(note, 'note'), ...blank(6, 'note')],
    [cell('评议小组长：          驻村干部：          村务监督委员会：          村委会(盖章)：', 'signature')],
  ];
  const across = (row: number): SheetModel['merges'][number] => ({ top: row, left: 0, bottom: row, right: 6 });
  const model = modelOf(name, rows, {
    columnWidths: [7, 7, 18, 14, 10, 14, 18],
    merges: [across(0), across(1), across(households + 4), across(households + 5)],
    frozenRows: 3,
  });
  const heights = new Map([
    [2, 32],
    [households + 4, 30],
  ]);
  return {
    ...model,
    rows: model.rows.map((row, index) => ({
      ...row,
      ...(heights.has(index) ? { height: heights.get(index) as number } : {}),
    })),
    print: { ...model.print, titleRows: [0, 2] },
  };
}
