// The cells of an .xlsx package: only the parts that hold cells go to SheetJS, in a small package made for it,
// so that odd names, prefixes and leftovers of the real one cannot lead it astray. Tables leave.
import type { CellTable } from '../../engine';
import { newTagBudget, readCellText } from './cell-text';
import { hasPart, readPartText, type OfficePackage } from './office-package';
import { takeSheetApart, type SheetPart } from './sheet-part';
import { newSlotBudget, rowsOfSheet } from './sheet-rows';
import { readSpreadsheet, sheetNamed } from './spreadsheet-reader';
import { readStrikes, type Strikes } from './strikes';
import { struckCells } from './struck-cells';
import { struckRows } from '../struck-rows';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { storeEntry } from './zip-content';
import type { ZipEntry } from './zip-directory';
import { writeZip } from './zip-write';

type TableSheet = SheetEntry & { readonly path: string };

/** The type of a cell whose text stands in the list of texts, however it is written. */
const LISTED_TEXT = /\st\s*=\s*["']\s*s\s*["']/;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** One table a worksheet, in the workbook's order; only of the sheets that are `wanted`, where it says so. Throws HostFailure naming the sheet or part that cannot be read. */
export function readPackageCells(
  parts: OfficePackage,
  workbook: WorkbookPart,
  wanted: (sheet: string) => boolean = () => true,
): readonly CellTable[] {
  const sheets = workbook.sheets.filter((sheet): sheet is TableSheet => sheet.path !== null && wanted(sheet.name));
  if (sheets.length === 0) return [];
  const tags = newTagBudget();
  const taken = sheets.map((sheet) => takeSheetApart(readCellText(parts, sheet.path, tags), sheet.name));
  const strings = workbook.relationships.find((relationship) => relationship.kind === 'sharedStrings');
  const texts =
    strings === undefined || !taken.some(({ cells }) => LISTED_TEXT.test(cells))
      ? null
      : withOpenTags(readCellText(parts, strings.target, tags));
  const strikes = strikesOf(parts, workbook, taken, texts);
  const read = readSpreadsheet(writeZip(smallPackage(taken, texts, workbook.date1904)));
  const budget = newSlotBudget();
  return sheets.map((sheet, index) => {
    const rows = rowsOfSheet(sheetNamed(read, String(index + 1), sheet.name), taken[index].merges, {
      name: sheet.name,
      budget,
    });
    return {
      sheet: sheet.name,
      ...rows,
      hidden: sheet.hidden,
      date1904: workbook.date1904,
      uncached: taken[index].uncached,
      struck: strikes === null ? [] : struckRows(struckCells(taken[index].cells, strikes), rows),
      generated: sheet.generated,
    };
  });
}

function strikesOf(
  parts: OfficePackage,
  workbook: WorkbookPart,
  sheets: readonly SheetPart[],
  texts: string | null,
): Strikes | null {
  const part = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
  const styles = part === undefined || !hasPart(parts, part) ? null : { text: readPartText(parts, part).text, part };
  return readStrikes(
    styles,
    texts,
    sheets.some(({ cells }) => cells.includes('strike')),
  );
}

// SheetJS counts texts by their end tags: one closed in its start tag would shift all that follow.
function withOpenTags(texts: string): string {
  return texts.replace(/<((?:\w+:)?(?:si|t))(\s[^<>]*)?\/>/g, '<$1$2></$1>');
}

/** Sheets named 1, 2, … in order; not packed, since it is read at once. */
function smallPackage(sheets: readonly SheetPart[], texts: string | null, date1904: boolean): readonly ZipEntry[] {
  const override = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${TYPE}.${kind}+xml"/>`;
  const numbers = sheets.map((_, index) => index + 1);
  const types = numbers.map((number) => override(`worksheets/sheet${number}.xml`, 'worksheet'));
  if (texts !== null) types.push(override('sharedStrings.xml', 'sharedStrings'));
  const list = numbers.map((number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`).join('');
  const links = numbers.map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${OFFICE_RELATIONSHIPS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const days = date1904 ? '<workbookPr date1904="1"/>' : '';
  const texted = (path: string, text: string): ZipEntry => storeEntry(path, new TextEncoder().encode(text));
  return [
    texted(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types">${override('workbook.xml', 'sheet.main')}${types.join('')}</Types>`,
    ),
    texted(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${days}<sheets>${list}</sheets></workbook>`,
    ),
    texted(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    ),
    ...sheets.map(({ cells }, index) =>
      texted(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${cells}</worksheet>`),
    ),
    ...(texts === null ? [] : [texted('xl/sharedStrings.xml', texts)]),
  ];
}
