// Paints a SheetModel onto a new, blank sheet of WPS.
import type { SheetModel, SheetValidation } from '../../engine';
import { LOOKS, PRINTING, rowHeightOf, shrinks, type Look } from '../looks';
import { MARK_NAME, markFormula } from '../mark';
import { styledAreas } from '../open/areas';
import { paintedCells, POINTS_PER_INCH } from '../open/painting';
import { FIRST_DAY, LAST_DAY, VALIDATION_TITLE } from '../validation';
import { rangeAt, type Place } from './cells';
import { ET, type EtRange, type EtSheet } from './et';
import { holdsValues, setFormats, writeValues } from './pictures';
import { twice, wpsFailures } from './run';

const ALIGNMENTS = { left: ET.left, center: ET.center, right: ET.right } as const;
const CORNER = { top: 0, left: 0 } as const;

/** Throws HostFailure where a cell does not hold what was written. */
export function paintSheet(sheet: EtSheet, model: SheetModel): void {
  if (model.mark !== null) sheet.Names.Add(MARK_NAME, `=${markFormula(model.mark)}`, false);
  const { width, formats, values, styles } = paintedCells(model);
  if (width > 0) {
    const place = { ...CORNER, rows: model.rows.length, columns: width };
    setFormats(sheet, CORNER, formats);
    writeValues(sheet, place, values);
    if (!holdsValues(sheet, place, values)) throw wpsFailures.notWrittenThrough(model.name);
    for (const area of styledAreas(styles)) paintLook(sheet, placeOfArea(area), LOOKS[area.style]);
  }
  paintSizes(sheet, model);
  for (const merge of model.merges) rangeAt(sheet, placeOfArea(merge)).Merge();
  for (const validation of model.validations ?? []) validate(sheet, validation);
  setPage(sheet, model.print);
}

type Ends = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

function placeOfArea({ top, left, bottom, right }: Ends): Place {
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Columns and rows of one size that stand side by side are set at once. */
function paintSizes(sheet: EtSheet, { columnWidths, rows }: SheetModel): void {
  for (const { from, count, size } of equalRuns(columnWidths))
    rangeAt(sheet, { top: 0, left: from, rows: 1, columns: count }).ColumnWidth = size;
  for (const { from, count, size } of equalRuns(rows.map(rowHeightOf)))
    rangeAt(sheet, { top: from, left: 0, rows: count, columns: 1 }).RowHeight = size;
}

type Run = { readonly from: number; readonly count: number; readonly size: number };

function equalRuns(sizes: readonly (number | null)[]): readonly Run[] {
  const runs: Run[] = [];
  sizes.forEach((size, from) => {
    const last = runs.at(-1);
    if (size === null) return;
    if (last?.size === size && last.from + last.count === from)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from, count: 1, size });
  });
  return runs;
}

function paintLook(sheet: EtSheet, place: Place, look: Look): void {
  const range = rangeAt(sheet, place);
  const { Font } = range;
  Font.Name = look.font;
  Font.Size = look.size;
  range.HorizontalAlignment = ALIGNMENTS[look.horizontal];
  range.VerticalAlignment = ET.center;
  if (look.wrap) range.WrapText = true;
  if (shrinks(look)) range.ShrinkToFit = true;
  if (look.fill !== null) range.Interior.Color = redLowest(look.fill);
  if (look.border) drawBorders(range, place);
}

function drawBorders({ Borders }: EtRange, { rows, columns }: Place): void {
  const edges = [
    ET.edgeLeft,
    ET.edgeRight,
    ET.edgeTop,
    ET.edgeBottom,
    ...(columns > 1 ? [ET.insideVertical] : []),
    ...(rows > 1 ? [ET.insideHorizontal] : []),
  ];
  for (const edge of edges) Borders.Item(edge).LineStyle = ET.continuous;
}

/** The number of a colour: red is its lowest byte. */
function redLowest(rrggbb: string): number {
  const rgb = parseInt(rrggbb, 16);
  return ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

function validate(sheet: EtSheet, validation: SheetValidation): void {
  const { allow, message, hint } = validation;
  const { Validation } = rangeAt(sheet, placeOfArea(validation));
  Validation.Delete();
  const [type, first, second] = ruleOf(allow);
  Validation.Add(type, ET.alertStop, ET.between, first, second);
  Validation.ErrorTitle = VALIDATION_TITLE;
  Validation.ErrorMessage = message;
  Validation.ShowError = allow.kind !== 'any';
  if (hint === undefined) return;
  Validation.InputMessage = hint;
  Validation.ShowInput = true;
}

/** Formulas are texts, numbers too. */
function ruleOf(allow: SheetValidation['allow']): readonly [number, string, string?] {
  switch (allow.kind) {
    case 'any':
      // A hint needs a rule to stand on: this one takes anything.
      return allow.choices.length === 0 ? [ET.validateCustom, '=TRUE'] : [ET.validateList, allow.choices.join(',')];
    case 'list':
      return [ET.validateList, allow.choices.join(',')];
    case 'day':
      return [ET.validateDate, `=${FIRST_DAY}`, `=${LAST_DAY}`];
    case 'number':
      return [ET.validateDecimal, String(allow.from), String(allow.to)];
  }
}

/** Without a printer WPS may refuse: the sheet is good all the same, and is printed as WPS prints by itself. */
function setPage({ PageSetup }: EtSheet, print: SheetModel['print']): void {
  try {
    twice(() => setUp(PageSetup, print));
  } catch {
    return;
  }
}

function setUp(page: Et.PageSetup, print: SheetModel['print']): void {
  page.PaperSize = ET.a4;
  page.Orientation = print.orientation === 'landscape' ? ET.landscape : ET.portrait;
  page.CenterHorizontally = true;
  page.LeftMargin = PRINTING.margins.left * POINTS_PER_INCH;
  page.RightMargin = PRINTING.margins.right * POINTS_PER_INCH;
  page.TopMargin = PRINTING.margins.top * POINTS_PER_INCH;
  page.BottomMargin = PRINTING.margins.bottom * POINTS_PER_INCH;
  page.HeaderMargin = PRINTING.margins.header * POINTS_PER_INCH;
  page.FooterMargin = PRINTING.margins.footer * POINTS_PER_INCH;
  if (print.fitToWidth) {
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
  }
  if (print.pageNumbers) page.CenterFooter = PRINTING.footer;
  const [first, last] = print.titleRows;
  page.PrintTitleRows = `$${first + 1}:$${last + 1}`;
}
