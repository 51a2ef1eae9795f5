// A village's whole year as its sheets: 300 households, 6,000 rows.
import type { CellValue } from '../../src/engine';

export const [HOUSEHOLDS, ROWS] = [300, 6000];
const FIRST_DAY = 44621;

const idOf = (household: number): string => String(1001 + household);

export function largeVillage(): readonly {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}[] {
  const households = Array.from({ length: HOUSEHOLDS }, (_, at) => [
    idOf(at),
    `户主${at}`,
    `第${(at % 10) + 1}组`,
    '是',
  ]);
  const events = Array.from({ length: ROWS }, (_, at) => [
    FIRST_DAY + (at % 300),
    idOf((at * 7) % HOUSEHOLDS),
    ['J1', 'J2', 'K1'][at % 3],
    1,
    '备注',
  ]);
  return [
    { name: '花名册', rows: [['户号', '户主', '小组', '常住'], ...households] },
    { name: '登记', rows: [['日期', '户号', '项目', '数量', '备注'], ...events] },
  ];
}
