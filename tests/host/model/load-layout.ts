// How a sheet of a workbook file is laid out and printed: the text of its part enters, widths, heights, frozen rows and
// page are put into the sheet.
import type { SheetState } from './book';
import { attributeIn } from './load-looks';

const POINTS_PER_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Points of a column as wide as that many characters in the file, and back. */
const [POINTS_PER_CHARACTER, PADDING] = [5.5, 4];
export const widthOfPoints = (points: number): number => (points - PADDING) / POINTS_PER_CHARACTER;

export function layOut(text: string, sheet: SheetState): void {
  for (const [column] of text.matchAll(/<(?:\w+:)?col\b[^>]*>/gu)) {
    const [min, max, width, custom] = ['min', 'max', 'width', 'customWidth'].map((name) =>
      attributeIn(column, 'col', name),
    );
    if (width === undefined || custom === undefined) continue;
    for (let at = Number(min); at <= Number(max); at += 1)
      sheet.columnWidths.set(at - 1, Number(width) * POINTS_PER_CHARACTER + PADDING);
  }
  for (const [row] of text.matchAll(/<(?:\w+:)?row\b[^>]*customHeight[^>]*>/gu))
    sheet.rowHeights.set(Number(attributeIn(row, 'row', 'r')) - 1, Number(attributeIn(row, 'row', 'ht')));
  sheet.frozenRows = Number(attributeIn(text, 'pane', 'ySplit') ?? 0);
  layOutPage(text, sheet.page);
}

function layOutPage(text: string, page: SheetState['page']): void {
  if (attributeIn(text, 'pageSetup', 'paperSize') === '9') page.paperSize = 'A4';
  if (attributeIn(text, 'pageSetup', 'orientation') === 'landscape') page.orientation = 'Landscape';
  if (attributeIn(text, 'pageSetup', 'fitToHeight') === '0') page.zoom = { horizontalFitToPages: 1 };
  page.centred = attributeIn(text, 'printOptions', 'horizontalCentered') === '1';
  page.centreFooter = /<(?:\w+:)?oddFooter>&amp;C([^<]*)</u.exec(text)?.[1].replaceAll('&amp;', '&') ?? '';
  if (attributeIn(text, 'pageMargins', 'left') !== undefined)
    page.margins = MARGINS.map((side) => Number(attributeIn(text, 'pageMargins', side)) * POINTS_PER_INCH);
}
