// Adds painted sheets to a package: the package and the models enter, a package leaves in which nothing else
// has changed but the four parts that list what a workbook holds.
import { entryAt, type SheetCell, type SheetModel } from '../../engine';
import { LOOKS, looksLikeFormula, numberFormatOf } from '../looks';
import { freeSheetName, sheetNameKey } from '../sheet-name';
import { failures } from '../wording';
import { CONTENT_TYPES_PATH } from './content-types';
import { MAX_SHEETS } from './limits';
import { hasPart, readPartText, withParts, type OfficePackage } from './office-package';
import { encodePart, type PartText } from './part-text';
import {
  patchContentTypes,
  patchRelationships,
  patchWorkbook,
  type NewRelationship,
  type NewSheet,
  type NewType,
} from './patch-workbook';
import { patchStyles, type CellLook, type PatchedStyles } from './patch-styles';
import { folderOf, relationshipsPath } from './relationships';
import { sheetXml } from './sheet-xml';
import type { WorkbookPart } from './workbook-part';

export type SheetsAdded = { readonly parts: OfficePackage; readonly names: readonly string[] };

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The size that SheetModel counts its widths in. */
const MODEL_SIZE = 11;
const UTF8: Pick<PartText, 'encoding' | 'mark'> = { encoding: 'utf-8', mark: false };

/** The names are those given, in the models' order. Throws HostFailure; the package that entered is as before. */
export function addSheetsTo(
  parts: OfficePackage,
  workbook: WorkbookPart,
  models: readonly SheetModel[],
  { hidden = false }: { readonly hidden?: boolean } = {},
): SheetsAdded {
  if (workbook.sheets.length + models.length > MAX_SHEETS) throw failures.tooManySheets(workbook.sheets.length);
  const sheets = newSheets(workbook, models).map((sheet) => ({ ...sheet, hidden }));
  const paths = freePaths(parts, workbook, models.length);
  const looks = collectLooks(models);
  const styles = addStyles(parts, workbook, looks);
  const painting = {
    namespace: workbook.root.uri,
    formatOf: (cell: SheetCell) => entryAt(styles.patched.indexes, looks.indexOf.get(cell) ?? -1),
    widthScale: MODEL_SIZE / styles.patched.defaultSize,
  };
  const folder = folderOf(workbook.path);
  const linked = [
    ...sheets.map(({ id }, index) => ({
      id,
      type: `${typeBase(workbook)}worksheet`,
      target: entryAt(paths, index).slice(folder.length),
    })),
    ...styles.relationships,
  ];
  const typed = [...paths.map((path) => ({ path, type: `${TYPE}.worksheet+xml` })), ...styles.types];
  const contents = new Map<string, Uint8Array>(styles.contents);
  const patch = (path: string, change: (text: string) => string): void => {
    const source = readPartText(parts, path);
    contents.set(path, encodePart(change(source.text), source));
  };
  patch(workbook.path, () => patchWorkbook(workbook, sheets));
  patch(relationshipsPath(workbook.path), (text) => patchRelationships(text, relationshipsPath(workbook.path), linked));
  patch(CONTENT_TYPES_PATH, (text) => patchContentTypes(text, CONTENT_TYPES_PATH, typed));
  models.forEach((model, index) => contents.set(entryAt(paths, index), encodePart(sheetXml(model, painting), UTF8)));
  return { parts: withParts(parts, contents), names: sheets.map(({ name }) => name) };
}

function newSheets(workbook: WorkbookPart, models: readonly SheetModel[]): readonly Omit<NewSheet, 'hidden'>[] {
  const taken = new Set(workbook.sheets.map((sheet) => sheetNameKey(sheet.name)));
  const ids = new Set(workbook.relationships.map(({ id }) => id));
  const lastId = Math.max(0, ...workbook.sheets.map(({ sheetId }) => sheetId));
  return models.map((model, index) => {
    const name = freeSheetName(model.name, taken);
    taken.add(sheetNameKey(name));
    return { name, model, sheetId: lastId + 1 + index, id: freeId(ids) };
  });
}

/** `rId7`, … not among `taken`, to which it is added. */
function freeId(taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  taken.add(`rId${number}`);
  return `rId${number}`;
}

function freePaths(parts: OfficePackage, workbook: WorkbookPart, count: number): readonly string[] {
  const paths: string[] = [];
  for (let number = workbook.sheets.length + 1; paths.length < count; number += 1) {
    const path = `${folderOf(workbook.path)}worksheets/sheet${number}.xml`;
    if (!hasPart(parts, path)) paths.push(path);
  }
  return paths;
}

/** The address of relationship types up to the last word, in the dialect that the workbook is written in. */
function typeBase(workbook: WorkbookPart): string {
  const { type } =
    workbook.relationships.find(({ kind }) => kind === 'worksheet') ?? entryAt(workbook.relationships, 0);
  return type.slice(0, type.lastIndexOf('/') + 1);
}

type Looks = {
  readonly list: readonly CellLook[];
  /** The place in `list` of every cell of the models. */
  readonly indexOf: ReadonlyMap<SheetCell, number>;
};

function collectLooks(models: readonly SheetModel[]): Looks {
  const list: CellLook[] = [];
  const known = new Map<string, number>();
  const indexOf = new Map<SheetCell, number>();
  for (const cell of models.flatMap((model) => model.rows).flatMap((row) => row.cells)) {
    if (cell === null) continue;
    const { style, value } = cell;
    const look = LOOKS[style];
    const format = numberFormatOf(look, value);
    const quoted = typeof value === 'string' && looksLikeFormula(value);
    const key = `${style}|${format}|${quoted}`;
    const index = known.get(key) ?? list.push({ look, format, quoted }) - 1;
    known.set(key, index);
    indexOf.set(cell, index);
  }
  return { list, indexOf };
}

type StylesAdded = {
  readonly patched: PatchedStyles;
  readonly contents: readonly (readonly [string, Uint8Array])[];
  readonly relationships: readonly NewRelationship[];
  readonly types: readonly NewType[];
};

/** A workbook without a styles part gets one. */
function addStyles(parts: OfficePackage, workbook: WorkbookPart, looks: Looks): StylesAdded {
  const known = workbook.relationships.find(({ kind }) => kind === 'styles');
  if (known !== undefined) {
    const source = readPartText(parts, known.target);
    const patched = patchStyles(source.text, known.target, looks.list);
    return { patched, contents: [[known.target, encodePart(patched.text, source)]], relationships: [], types: [] };
  }
  const path = `${folderOf(workbook.path)}styles.xml`;
  const patched = patchStyles(`<styleSheet xmlns="${workbook.root.uri}"/>`, path, looks.list);
  return {
    patched,
    contents: [[path, encodePart(patched.text, UTF8)]],
    relationships: [{ id: 'rIdVillageStyles', type: `${typeBase(workbook)}styles`, target: 'styles.xml' }],
    types: [{ path, type: `${TYPE}.styles+xml` }],
  };
}
