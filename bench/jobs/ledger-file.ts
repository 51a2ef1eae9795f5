// A made-up ledger as a file of any size, written in pieces: cells enter, an .xlsx with inline texts or a .csv of the
// events leaves.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { CellTable, CellValue } from '../../src/engine';
import { HEADER_ROWS, type SyntheticLedger } from '../synthetic-ledger';

const ROWS_A_PIECE = 2_000;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Texts inline, since a shared table would be one more thing that the readers do differently. */
export function writeXlsx(path: string, { tables }: SyntheticLedger): void {
  const file = openSync(path, 'w');
  const zip = new Zip((failure, piece) => {
    if (failure !== null) throw failure;
    writeSync(file, piece);
  });
  addPart(zip, '[Content_Types].xml', [contentTypes(tables)]);
  addPart(zip, '_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
  addPart(zip, 'xl/workbook.xml', [workbook(tables)]);
  addPart(zip, 'xl/_rels/workbook.xml.rels', [
    relations(tables.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`])),
  ]);
  tables.forEach(({ rows }, at) => addPart(zip, `xl/worksheets/sheet${at + 1}.xml`, sheetPieces(rows)));
  zip.end();
  closeSync(file);
}

/** The events alone, under one line of headers. */
export function writeCsv(path: string, { tables }: SyntheticLedger): void {
  writeFileSync(path, '\ufeff');
  const file = openSync(path, 'a');
  const rows = tables[1].rows.slice(HEADER_ROWS - 1);
  for (let at = 0; at < rows.length; at += ROWS_A_PIECE)
    writeSync(
      file,
      rows
        .slice(at, at + ROWS_A_PIECE)
        .map(csvLine)
        .join(''),
    );
  closeSync(file);
}

const csvLine = (row: readonly CellValue[]): string => `${row.map((cell) => cell ?? '').join(',')}\r\n`;

function addPart(zip: Zip, name: string, pieces: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 4 });
  zip.add(part);
  for (const piece of pieces) part.push(strToU8(piece));
  part.push(new Uint8Array(0), true);
}

function* sheetPieces(rows: readonly (readonly CellValue[])[]): Iterable<string> {
  yield `<worksheet xmlns="${MAIN}"><sheetData>`;
  for (let from = 0; from < rows.length; from += ROWS_A_PIECE)
    yield rows
      .slice(from, from + ROWS_A_PIECE)
      .map((row, at) => rowXml(row, from + at + 1))
      .join('');
  yield '</sheetData></worksheet>';
}

// No cell has more than 26 neighbours, and no made-up text a character that XML would escape.
function rowXml(row: readonly CellValue[], number: number): string {
  const cells = row.map((cell, column) => {
    const place = `${String.fromCharCode(65 + column)}${number}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${String(cell)}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

function contentTypes(tables: readonly CellTable[]): string {
  const sheets = tables.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${sheets.join('')}</Types>`
  );
}

function workbook(tables: readonly CellTable[]): string {
  const sheets = tables.map(({ sheet }, at) => `<sheet name="${sheet}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}
