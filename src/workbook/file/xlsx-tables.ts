// The tables of an .xlsx package: its parts enter, each sheet is read row by row as its part is inflated; tables leave.
import type { CellTable } from '../../engine';
import { struckRows } from '../struck-rows';
import { failures } from '../wording';
import { hasPart, partEntry, readPartText, type OfficePackage } from './office-package';
import type { Inflate } from './inflate';
import { ListScan, type ListedTexts } from './listed-texts';
import { scanPart, type PartReading } from './scan-part';
import { TextCache } from './scan/text-cache';
import { SheetScan, type SheetContext } from './sheet-scan';
import { struckFormatsOf } from './strikes';
import { newSlotBudget } from './table-rows';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import type { ZipEntry } from './zip-directory';

type TableSheet = SheetEntry & { readonly path: string };

const NO_TEXTS: ListedTexts = { texts: [], strikes: new Map() };

/** By their entries in the package: one that is replaced has another. */
const knownLists = new WeakMap<ZipEntry, ListedTexts>();

/** One table a worksheet, in the workbook's order; only of the sheets that are `wanted`, where it says so.
 * Throws HostFailure naming the sheet and row, or the part, that cannot be read. */
export async function readTablesOf(
  parts: OfficePackage,
  workbook: WorkbookPart,
  inflate: Inflate,
  wanted: (sheet: string) => boolean = () => true,
): Promise<readonly CellTable[]> {
  const sheets = workbook.sheets.filter((sheet): sheet is TableSheet => sheet.path !== null && wanted(sheet.name));
  if (sheets.length === 0) return [];
  const reading = { inflate, texts: new TextCache() };
  const context = await contextOf(parts, workbook, reading);
  const tables: CellTable[] = [];
  for (const sheet of sheets) tables.push(await tableOf(partEntry(parts, sheet.path), sheet, context, reading));
  return tables;
}

async function contextOf(parts: OfficePackage, workbook: WorkbookPart, reading: PartReading): Promise<SheetContext> {
  const part = (kind: string): string | null => {
    const path = workbook.relationships.find((relationship) => relationship.kind === kind)?.target ?? null;
    return path !== null && hasPart(parts, path) ? path : null;
  };
  const styles = part('styles');
  const list = part('sharedStrings');
  return {
    date1904: workbook.date1904,
    texts: list === null ? NO_TEXTS : await listedTexts(partEntry(parts, list), list, reading),
    struckFormats: styles === null ? new Set() : struckFormatsOf(readPartText(parts, styles).text, styles),
    budget: newSlotBudget(),
  };
}

async function listedTexts(entry: ZipEntry, path: string, reading: PartReading): Promise<ListedTexts> {
  const known = knownLists.get(entry);
  if (known !== undefined) return known;
  const scan = new ListScan();
  await scanPart(entry, scan, reading, () => failures.damagedPart(path));
  knownLists.set(entry, scan);
  return scan;
}

async function tableOf(
  entry: ZipEntry,
  { name, hidden, generated }: TableSheet,
  context: SheetContext,
  reading: PartReading,
): Promise<CellTable> {
  const scan = new SheetScan(context);
  await scanPart(entry, scan, reading, () => failures.damagedSheet(name, scan.rowNumber));
  const scanned = scan.result();
  if (scanned === null) throw failures.damagedSheet(name);
  const { struck, ...table } = scanned;
  return {
    sheet: name,
    ...table,
    hidden,
    date1904: context.date1904,
    struck: struckRows(struck, table),
    generated,
  };
}
