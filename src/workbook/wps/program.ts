// What the desk asks of WPS: places of cells enter, what they hold leaves, and pictures of cells are put there.
import { entryAt } from '../../engine';
import type { Cells, SelectedRange } from '../desk';
import { cellReference } from '../formula-text';
import { sameName } from '../open/cell-names';
import { plainPicture, type CellPicture } from '../open/cell-picture';
import type { PlacedArea, PlacedCell } from '../open/cell-runs';
import { ourFormulasIn } from '../open/our-formulas';
import type { FormulaPlace, KnownName, NewName, OpenProgram } from '../open/program';
import { failures } from '../wording';
import { formulasOf, oneCell, placeOfRange, rangeAt, type Place } from './cells';
import { addDrafts } from './draft-sheets';
import type { EtBook, EtRange, EtSheet } from './et';
import { pictureAt, writePicture } from './pictures';
import { replaceCells } from './replace-cells';
import { findSheet, inWps, sheetNamed, sheetsOf, type OpenBook } from './run';

export function programOver(open: OpenBook): OpenProgram {
  return {
    selection: () => inWps(() => selectionIn(open)),
    picturesOf: (areas) =>
      inWps(() => {
        const { book } = open;
        return areas.map((area) => pictureAt(sheetNamed(book, area.sheet), area));
      }),
    pictureOfSheet: (name, rows) => inWps(() => pictureOfSheet(findSheet(open.book, name), rows)),
    replaceCells: (edits) => inWps(() => replaceCells(open, edits)),
    formulaPlaces: (sheet) => inWps(() => formulaPlaces(open.book, sheet)),
    spilledAreas: (cells) => inWps(() => cells.map((cell) => spilledArea(open.book, cell))),
    addPlainSheet: ({ name, hidden, rows }) =>
      inWps(() => {
        addDrafts(open, [{ name, hidden, frozenRows: 0, paint: (sheet) => paintPlain(sheet, rows) }]);
      }),
    knownNames: () => inWps(() => knownNames(open.book)),
    define: (name) => inWps(() => define(open.book, name)),
  };
}

/** Cells of the window even where a drawing is selected; the first of several areas. */
function selectionIn({ app, book }: OpenBook): SelectedRange {
  const selected = app.ActiveWindow.RangeSelection as EtRange | null;
  if (selected === null) throw failures.noCellSelected();
  const { top, left, rows, columns } = placeOfRange(selected.Areas.Item(1));
  return { sheet: sheetNamed(book, selected.Worksheet.Name).Name, row: top, column: left, rows, columns };
}

function pictureOfSheet(sheet: EtSheet | null, rows: Cells): CellPicture | null {
  if (sheet === null) return null;
  const used = placeOfRange(sheet.UsedRange);
  return pictureAt(sheet, {
    ...{ top: 0, left: 0 },
    rows: Math.max(1, rows.length, used.top + used.rows),
    columns: Math.max(1, used.left + used.columns, ...rows.map((cells) => cells.length)),
  });
}

function paintPlain(sheet: EtSheet, rows: Cells): void {
  const picture = plainPicture(rows);
  if (picture.length > 0 && entryAt(picture, 0).length > 0) writePicture(sheet, { top: 0, left: 0 }, picture);
}

function formulaPlaces(book: EtBook, only: string | null): readonly FormulaPlace[] {
  const sheets = only === null ? sheetsOf(book) : [sheetNamed(book, only)];
  return sheets.flatMap((sheet) => {
    const place = placeOfRange(sheet.UsedRange);
    const texts = formulasOf(rangeAt(sheet, place), place);
    return ourFormulasIn({ ...place, sheet: sheet.Name }, texts).filter((cell) => !isFilledByAnother(sheet, cell));
  });
}

type Answer = EtRange | null | undefined;

/** The range that an array fills from its first cell on; builds without dynamic arrays know arrays of a fixed size. */
function arrayAround(cell: EtRange, spill: 'SpillParent' | 'SpillingToRange'): Place | null {
  const spilled = cell[spill] as Answer;
  if (spilled !== null && spilled !== undefined) return placeOfRange(spilled);
  return spilled === undefined && cell.HasArray === true ? placeOfRange(cell.CurrentArray) : null;
}

function isFilledByAnother(sheet: EtSheet, { row, column }: PlacedCell): boolean {
  const first = arrayAround(rangeAt(sheet, oneCell(row, column)), 'SpillParent');
  return first !== null && (first.top !== row || first.left !== column);
}

function spilledArea(book: EtBook, { sheet, row, column }: PlacedCell): PlacedArea | null {
  const place = arrayAround(rangeAt(sheetNamed(book, sheet), oneCell(row, column)), 'SpillingToRange');
  return place === null || place.rows * place.columns === 1 ? null : { sheet, ...place };
}

/** A sheet's own names are told with their sheet: 表!name. */
function knownNames({ Names }: EtBook): readonly KnownName[] {
  return Array.from({ length: Names.Count }, (_, at): KnownName => {
    const { Name, RefersTo } = Names.Item(at + 1);
    return { name: Name.slice(Name.lastIndexOf('!') + 1), formula: String(RefersTo), local: Name.includes('!') };
  });
}

/** WPS says in no way that is known why it will not have a name, so what the workbook says afterwards counts. */
function define(book: EtBook, { name, place, known }: NewName): boolean {
  const formula = `=${cellReference(place)}`;
  try {
    if (known) book.Names.Item(name).RefersTo = formula;
    else book.Names.Add(name, formula);
  } catch {
    return isDefined(book, name, formula);
  }
  return isDefined(book, name, formula);
}

function isDefined(book: EtBook, name: string, formula: string): boolean {
  return knownNames(book).some((each) => !each.local && sameName(each.name, name) && each.formula === formula);
}
