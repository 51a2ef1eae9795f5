// The account of a workbook, with sheets that were set aside as about something else → the same, those said that keep
// what a ledger keeps: households, days and figures under words that nobody knows, or a letter for every day.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { profileOf, traitsOf, type ColumnProfile, type Lens } from '../tables/column-profile';
import { widthOf, type SheetView } from '../sheet-view';
import type { Account, Finding } from './outcomes';
import { OTHER_SUBJECT, subjectOf } from './subject';
import type { SheetCoverage } from './types';

/** Rows that say something of a whole sheet. */
const LEAST_ROWS = 2;
/** Cells of a row that are no chance, of days and of items. */
const LEAST_ACROSS = 3;
const LONGEST_HEADING = 40;
/** No redemption or bonus of a household is larger. */
const MOST_POINTS = 2000;
/** What figures of households are under these words is no points. */
const NO_POINTS =
  /年龄|岁|出生|生日|人口|人数|几人|面积|亩|平方|米|电话|手机|联系|身份|证|账|卡|元|金额|钱|价|体温|血压|度|吨|斤|车|门牌|编号|序号|学|身高|体重/u;
const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])(?:[日号])?$/u;

/** `views`: those of the account's sheets, in their order. */
export function withUnreadSheets({ coverage, findings }: Account, views: readonly SheetView[], lens: Lens): Account {
  const said = [...findings];
  const sheets = coverage.sheets.map((sheet, at) => lookInto(sheet, views[at], { lens, said }));
  return { coverage: { sheets }, findings: said };
}

type Look = { readonly lens: Lens; readonly said: Finding[] };

function lookInto(coverage: SheetCoverage, view: SheetView, { lens, said }: Look): SheetCoverage {
  const { sheet, outcome } = coverage;
  const aside = outcome.kind === 'aside' && outcome.reason === 'other-subject';
  if (!aside && outcome.kind !== 'not-understood') return coverage;
  const body = bodyOf(view, lens);
  if (body === null) return coverage;
  const subject = { ...subjectOf(view.rows, sheet, lens), households: body.rows.length };
  const byDay = itemByDay(body, lens);
  if (byDay !== null) {
    const own = said.findIndex((finding) => finding.kind === 'sheet' && finding.sheet === sheet);
    said.splice(own < 0 ? said.length : own, 1, { kind: 'sheet', sheet, subject, source: null, byDay });
    return { ...coverage, outcome: { kind: 'not-understood' }, blocks: [] };
  }
  if (aside && keepsFigures(view, body, lens)) said.push({ kind: 'figures', sheet, subject });
  return coverage;
}

/** The rows of a sheet that name households, and those above the first of them. */
type Body = {
  readonly heads: readonly (readonly CellValue[])[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly top: number;
  readonly bottom: number;
};

function bodyOf({ rows }: SheetView, { people }: Lens): Body | null {
  if (people.size === 0) return null;
  const own = rows.flatMap((row, at) =>
    row?.some((cell) => people.isNamed(cell) || (typeof cell === 'string' && people.isId(cell))) === true ? [at] : [],
  );
  if (own.length < LEAST_ROWS) return null;
  const [top, bottom] = [own[0], own[own.length - 1]];
  const rowsAt = (at: number): readonly CellValue[] => rows[at] ?? [];
  return { heads: rows.slice(0, top).map((row) => row ?? []), rows: own.map(rowsAt), top, bottom };
}

/** An item that stands in a cell of a day; `null` where the sheet is not of a household a row and a day a column. */
function itemByDay({ heads, rows }: Body, lens: Lens): string | null {
  if (!heads.some((row) => row.filter((cell) => isDay(cell, lens)).length >= LEAST_ACROSS)) return null;
  const itemsIn = (row: readonly CellValue[]): readonly CellValue[] =>
    row.filter((cell) => !isBlank(cell) && traitsOf(cell, lens).counted.includes('items'));
  const full = rows.map(itemsIn).filter((items) => items.length >= LEAST_ACROSS);
  return full.length < LEAST_ROWS ? null : textOf(full[0][0]);
}

function isDay(cell: CellValue, lens: Lens): boolean {
  return !isBlank(cell) && (DAY_OF_MONTH.test(textOf(cell)) || traitsOf(cell, lens).counted.includes('dates'));
}

/** Whether most of the rows have a day and a figure that may be points, and no word says that it is something else. */
function keepsFigures(view: SheetView, { heads, rows, top, bottom }: Body, lens: Lens): boolean {
  const words = [view.table.sheet, ...heads.flat().filter((cell) => typeof cell === 'string')];
  if (words.some((word) => word.length <= LONGEST_HEADING && OTHER_SUBJECT.test(word))) return false;
  const [days, figures] = [[], []] as [number[], number[]];
  for (let column = 0; column < widthOf(view); column++) {
    const profile = profileOf(view, column, { top, bottom, isOfPage: (row) => !rows.includes(row) }, lens);
    if (profile.filled * 2 <= rows.length) continue;
    const head = textOf(heads[heads.length - 1]?.[column]);
    if (NO_POINTS.test(head)) continue;
    if (profile.dates * 2 > profile.filled) days.push(column);
    else if (mayBePoints(profile)) figures.push(column);
  }
  return days.length > 0 && figures.length > 0;
}

function mayBePoints({ points, filled, serial, least, most, ids, longDigits }: ColumnProfile): boolean {
  return points * 2 > filled && !serial && ids === 0 && longDigits === 0 && least > 0 && most <= MOST_POINTS;
}
