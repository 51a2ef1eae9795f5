// Paints a SheetModel onto a new, blank worksheet: the commands are queued, whoever holds the context sends them.
import type { SheetModel, SheetValidation } from '../../engine';
import { LOOKS, PRINTING, rowHeightOf, shrinks, type Look } from '../looks';
import { MARK_NAME, markFormula } from '../mark';
import { FIRST_DAY, LAST_DAY, VALIDATION_TITLE } from '../validation';
import { styledAreas } from '../open/areas';
import { paintedCells, POINTS_PER_INCH, type PaintedCells } from '../open/painting';

/** Half-width characters of the body's font, 11 points high, and the blank that a cell leaves at its sides. */
const POINTS_PER_CHARACTER = 5.5;
const PADDING_POINTS = 4;

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

export function paintSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  markSheet(sheet, model.mark);
  const painted = paintedCells(model);
  if (painted.width > 0) {
    const range = sheet.getRangeByIndexes(0, 0, model.rows.length, painted.width);
    range.numberFormat = painted.formats.map((row) => [...row]);
    range.values = painted.values.map((row) => [...row]);
    paintLooks(sheet, painted);
  }
  model.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER + PADDING_POINTS;
  });
  model.rows.forEach((row, index) => {
    const height = rowHeightOf(row);
    if (height !== null) sheet.getRangeByIndexes(index, 0, 1, 1).format.rowHeight = height;
  });
  for (const { top, left, bottom, right } of model.merges)
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge(false);
  for (const validation of model.validations ?? []) validate(sheet, validation);
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  setPage(sheet.pageLayout, model.print);
}

function markSheet(sheet: Excel.Worksheet, mark: string | null): void {
  if (mark !== null) sheet.names.add(MARK_NAME, `=${markFormula(mark)}`).visible = false;
}

function paintLooks(sheet: Excel.Worksheet, { styles }: PaintedCells): void {
  for (const { style, top, left, bottom, right } of styledAreas(styles)) {
    paintLook(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).format, LOOKS[style], {
      rows: bottom - top + 1,
      columns: right - left + 1,
    });
  }
}

function paintLook(
  format: Excel.RangeFormat,
  look: Look,
  size: { readonly rows: number; readonly columns: number },
): void {
  format.font.name = look.font;
  format.font.size = look.size;
  format.horizontalAlignment = ALIGNMENTS[look.horizontal];
  format.verticalAlignment = 'Center';
  if (look.wrap) format.wrapText = true;
  if (shrinks(look)) format.shrinkToFit = true;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  if (!look.border) return;
  const edges = [
    'EdgeLeft',
    'EdgeRight',
    'EdgeTop',
    'EdgeBottom',
    ...(size.columns > 1 ? ['InsideVertical'] : []),
    ...(size.rows > 1 ? ['InsideHorizontal'] : []),
  ];
  for (const edge of edges) format.borders.getItem(edge as 'EdgeLeft').style = 'Continuous';
}

function validate(sheet: Excel.Worksheet, validation: SheetValidation): void {
  const { top, left, bottom, right, allow, message, hint } = validation;
  const { dataValidation } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  dataValidation.rule = ruleOf(allow);
  dataValidation.errorAlert = { title: VALIDATION_TITLE, message, showAlert: allow.kind !== 'any', style: 'Stop' };
  if (hint !== undefined) dataValidation.prompt = { title: '', message: hint, showPrompt: true };
}

function ruleOf(allow: SheetValidation['allow']): Excel.DataValidationRule {
  switch (allow.kind) {
    case 'any':
      // A hint needs a rule to stand on: this one takes anything.
      if (allow.choices.length === 0) return { custom: { formula: '=TRUE' } };
      return { list: { inCellDropDown: true, source: allow.choices.join(',') } };
    case 'list':
      return { list: { inCellDropDown: true, source: allow.choices.join(',') } };
    case 'day':
      return { date: { formula1: `=${FIRST_DAY}`, formula2: `=${LAST_DAY}`, operator: 'Between' } };
    case 'number':
      return { decimal: { formula1: allow.from, formula2: allow.to, operator: 'Between' } };
  }
}

function setPage(page: Excel.PageLayout, print: SheetModel['print']): void {
  page.paperSize = 'A4';
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.centerHorizontally = true;
  page.leftMargin = PRINTING.margins.left * POINTS_PER_INCH;
  page.rightMargin = PRINTING.margins.right * POINTS_PER_INCH;
  page.topMargin = PRINTING.margins.top * POINTS_PER_INCH;
  page.bottomMargin = PRINTING.margins.bottom * POINTS_PER_INCH;
  page.headerMargin = PRINTING.margins.header * POINTS_PER_INCH;
  page.footerMargin = PRINTING.margins.footer * POINTS_PER_INCH;
  if (print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  if (print.pageNumbers) page.headersFooters.defaultForAllPages.centerFooter = PRINTING.footer;
  const [first, last] = print.titleRows;
  page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}
