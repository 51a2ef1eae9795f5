import { fittedToPages } from '../../../src/engine/sheets/page-fit';
import type { SheetRow, StyleName } from '../../../src/engine/sheets/model';

const row = (style: StyleName, height: number): SheetRow => ({ cells: [{ value: 'x', style }], height });
const PAGE = { widths: [80], landscape: false, head: [0, 1] as const };

/** A title, a header, so many lines of 22 points, and 260 points of notes and signatures. */
const sheetOf = (lines: number): readonly SheetRow[] => [
  row('title', 34),
  row('header', 22),
  ...Array.from({ length: lines }, () => row('text-centre', 22)),
  ...Array.from({ length: 10 }, () => row('note', 21)),
  row('signature', 50),
];
const heightsOf = (rows: readonly SheetRow[]) => [
  ...new Set(rows.filter(({ cells }) => cells[0]?.style === 'text-centre').map(({ height }) => height)),
];

describe('fittedToPages', () => {
  it('leaves 15 lines as they are, and lowers 22 so that notes and signatures stay on 1 page', () => {
    expect(heightsOf(fittedToPages(sheetOf(15), PAGE))).toEqual([22]);
    const lowered = fittedToPages(sheetOf(22), PAGE);
    expect(heightsOf(lowered)).toEqual([18]);
    expect(lowered.reduce((sum, { height = 0 }) => sum + height, 0)).toBeLessThan(748 * 0.96);
  });

  it('has 3 lines at least above the notes of the last page, of 70 lengths out of 90 also where pages take up to 8 % more or 6 % less', () => {
    const lengths = Array.from({ length: 90 }, (_, at) => at + 30);
    const holds = (lines: number, part: number) => linesOnLast(fittedToPages(sheetOf(lines), PAGE), 748 * part) >= 3;
    expect(lengths.filter((lines) => !holds(lines, 1))).toEqual([]);
    expect(
      lengths.filter((lines) => [1.08, 1.04, 0.97, 0.94].every((part) => holds(lines, part))).length,
    ).toBeGreaterThan(70);
  });

  it('changes 0 rows of a sheet without a list', () => {
    const rows = [row('title', 34), row('note', 2000)];
    expect(fittedToPages(rows, PAGE)).toBe(rows);
  });
});

function linesOnLast(rows: readonly SheetRow[], capacity: number): number {
  let [filled, lines] = [0, 0];
  for (const { cells, height = 0 } of rows) {
    if (filled + height > capacity) [filled, lines] = [56, 0];
    filled += height;
    if (cells[0]?.style === 'text-centre') lines += 1;
  }
  return lines;
}
