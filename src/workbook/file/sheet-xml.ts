// Paints a SheetModel: it enters, the text of a worksheet part leaves. Values only; texts stand in the cells
// themselves, so the workbook's own list of texts is not touched.
import {
  cellName,
  type SheetCell,
  type SheetMerge,
  type SheetModel,
  type SheetRow,
  type SheetValidation,
} from '../../engine';
import { PRINTING, rowHeightOf } from '../looks';
import { cut, LONGEST_TEXT } from '../text-length';
import { FIRST_DAY, LAST_DAY, VALIDATION_TITLE } from '../validation';
import { escapeAttribute, escapeText } from './xml-escape';

export type Painting = {
  /** The namespace of the workbook's own sheets. */
  readonly namespace: string;
  readonly formatOf: (cell: SheetCell) => number;
  /** What a width in characters of 11-point text is to be multiplied with: see SheetModel.columnWidths. */
  readonly widthScale: number;
};

const WIDEST_COLUMN = 255;
const FOOTER = `<headerFooter><oddFooter>&amp;C${escapeText(PRINTING.footer)}</oddFooter></headerFooter>`;
const MARGINS = `<pageMargins ${Object.entries(PRINTING.margins)
  .map(([side, inches]) => `${side}="${inches}"`)
  .join(' ')}/>`;

/** Throws when a number is not finite: a programmer's mistake. */
export function sheetXml(model: SheetModel, painting: Painting): string {
  const { print } = model;
  const widest = Math.max(1, ...model.rows.map((row) => row.cells.length));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${painting.namespace}">`,
    print.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="A1:${cellName(Math.max(0, model.rows.length - 1), widest - 1)}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${frozen(model.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(model.columnWidths, painting.widthScale),
    `<sheetData>${model.rows.map((row, index) => rowXml(row, index, painting)).join('')}</sheetData>`,
    merges(model.merges),
    validations(model.validations ?? []),
    '<printOptions horizontalCentered="1"/>',
    MARGINS,
    `<pageSetup paperSize="9"${print.fitToWidth ? ' fitToHeight="0"' : ''} orientation="${print.orientation}"/>`,
    print.pageNumbers ? FOOTER : '',
    '</worksheet>',
  ].join('');
}

function frozen(rows: number): string {
  if (rows === 0) return '';
  return `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
}

function columns(widths: readonly number[], scale: number): string {
  if (widths.length === 0) return '';
  const column = (width: number, index: number): string =>
    `<col min="${index + 1}" max="${index + 1}" width="${Math.min(WIDEST_COLUMN, Math.round(width * scale * 100) / 100)}" customWidth="1"/>`;
  return `<cols>${widths.map(column).join('')}</cols>`;
}

function rowXml(row: SheetRow, index: number, painting: Painting): string {
  const height = rowHeightOf(row);
  const size = height === null ? '' : ` ht="${height}" customHeight="1"`;
  const cells = row.cells.map((cell, column) =>
    cell === null ? '' : cellXml(cell, cellName(index, column), painting.formatOf(cell)),
  );
  return `<row r="${index + 1}"${size}>${cells.join('')}</row>`;
}

function cellXml({ value }: SheetCell, place: string, format: number): string {
  if (value === null || value === '') return `<c r="${place}" s="${format}"/>`;
  if (typeof value === 'string') {
    const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : '';
    return `<c r="${place}" s="${format}" t="inlineStr"><is><t${space}>${escapeText(cut(value, LONGEST_TEXT))}</t></is></c>`;
  }
  if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value} (${place})`);
  return `<c r="${place}" s="${format}"><v>${value}</v></c>`;
}

function merges(areas: readonly SheetMerge[]): string {
  if (areas.length === 0) return '';
  const names = areas.map(
    (area) => `<mergeCell ref="${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}"/>`,
  );
  return `<mergeCells count="${areas.length}">${names.join('')}</mergeCells>`;
}

function validations(list: readonly SheetValidation[]): string {
  return list.length === 0
    ? ''
    : `<dataValidations count="${list.length}">${list.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ top, left, bottom, right, allow, message, hint }: SheetValidation): string {
  const error =
    allow.kind === 'any'
      ? ''
      : ` showErrorMessage="1" errorTitle="${escapeAttribute(VALIDATION_TITLE)}" error="${escapeAttribute(message)}"`;
  const common = `allowBlank="1"${hint === undefined ? '' : ' showInputMessage="1"'}${error}${hint === undefined ? '' : ` prompt="${escapeAttribute(hint)}"`} sqref="${cellName(top, left)}:${cellName(bottom, right)}"`;
  switch (allow.kind) {
    case 'any':
      if (allow.choices.length === 0) return `<dataValidation ${common}/>`;
      return listXml(allow.choices, common);
    case 'list':
      return listXml(allow.choices, common);
    case 'day':
      return `<dataValidation type="date" ${common}><formula1>${FIRST_DAY}</formula1><formula2>${LAST_DAY}</formula2></dataValidation>`;
    case 'number':
      return `<dataValidation type="decimal" ${common}><formula1>${allow.from}</formula1><formula2>${allow.to}</formula2></dataValidation>`;
  }
}

function listXml(choices: readonly string[], common: string): string {
  return `<dataValidation type="list" ${common}><formula1>"${escapeText(choices.join(',').replaceAll('"', '""'))}"</formula1></dataValidation>`;
}
