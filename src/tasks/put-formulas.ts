// Formulas put into the workbook with one click: a scored year enters, LEDGER in one cell under a name, or a table that
// spills on a sheet of its own, stands in the workbook.
import { type CellTable, type YearResult } from '../engine';
import type { CellPlace, Desk, FormulaCell, SelectedRange } from '../workbook/desk';
import { cellReference } from '../workbook/formula-text';
import { HostFailure } from '../workbook/port';
import { formulaSheet, type FormulaSheet } from './formula-sheet';
import { ledgerCall } from './ledger-call';
import { callFormula, ledgerFormula, LEDGER_NAME } from './ledger-formula';
import { isWithin } from './stale-formulas';

/** Characters: what LEDGER is called and what it gives; 户号, 户主 and the figures of a table. */
const TICKET_WIDTHS = [14, 48];
const [FIRST_WIDTH, WIDTH] = [14, 11];

/** What the cell of LEDGER may be called, the first that is free. */
export const LEDGER_NAMES = [LEDGER_NAME, '台账代号', '村积分台账'] as const;

/** A scored year and the cells it was read from. */
export type ScoredYear = { readonly result: YearResult; readonly tables: readonly CellTable[] };

/** `ticket`: how formulas name the cell: its name, or its address where it has none. */
export type PutLedger = { readonly place: CellPlace; readonly ticket: string; readonly ownSheet: boolean };

/** The words of a sheet of ours, for `formulaSheet`. */
export type SheetWords = Pick<FormulaSheet, 'name' | 'notes'>;

/**
 * LEDGER in the selected cell; on a sheet of its own where that cell holds something, is not one alone, or lies in or
 * below what the formula reads, which nothing can that is read. Throws HostFailure.
 */
export async function putLedgerAtSelection(desk: Desk, year: ScoredYear, words: SheetWords): Promise<PutLedger> {
  const formula = ledgerFormula(year.result, year.tables);
  const selected = await insertedAtSelection(desk, formula);
  return selected === null
    ? onOwnSheet(desk, formula, words)
    : { place: selected, ticket: await ticketFor(desk, selected), ownSheet: false };
}

/** LEDGER on a sheet of its own. Throws HostFailure. */
export function putLedgerOnSheet(desk: Desk, { result, tables }: ScoredYear, words: SheetWords): Promise<PutLedger> {
  return onOwnSheet(desk, ledgerFormula(result, tables), words);
}

/** One spilling formula on a sheet of its own; the name of the sheet. Throws HostFailure. */
export function putSpillingTable(
  desk: Desk,
  { id, ticket, columns }: { readonly id: string; readonly ticket: string; readonly columns: number },
  words: SheetWords,
): Promise<string> {
  return desk.addFormulaSheet(
    formulaSheet({
      ...words,
      rows: [[callFormula(id, [ticket])]],
      widths: Array.from({ length: columns }, (_, column) => (column < 2 ? FIRST_WIDTH : WIDTH)),
    }),
  );
}

/** Where the workbook has LEDGER already, and how formulas name it; `null` where it has none.
 * One with a name comes first. Throws HostFailure. */
export async function ledgerInWorkbook(desk: Desk, formulas: readonly FormulaCell[]): Promise<string | null> {
  const cells = formulas.filter(({ formula }) => ledgerCall(formula) !== null);
  for (const cell of cells) {
    const [name] = await desk.namesOf(cell);
    if (name !== undefined) return name;
  }
  const [first] = cells;
  return first === undefined ? null : cellReference(first);
}

async function onOwnSheet(desk: Desk, formula: string, words: SheetWords): Promise<PutLedger> {
  const sheet = await desk.addFormulaSheet(
    formulaSheet({ ...words, rows: [[words.name, formula]], widths: TICKET_WIDTHS }),
  );
  const place = { sheet, row: 0, column: 1 };
  return { place, ticket: await ticketFor(desk, place), ownSheet: true };
}

/** `null` where the selection is no place for it. */
async function insertedAtSelection(desk: Desk, formula: string): Promise<SelectedRange | null> {
  try {
    const selected = await desk.selection();
    // Below them the tables will grow.
    const read = ledgerCall(formula)?.given.map((cells) => ({ ...cells, bottom: Infinity })) ?? [];
    if (selected.rows * selected.columns !== 1 || isWithin(selected, read)) return null;
    return await desk.insertAtSelection([[formula]]);
  } catch (failure) {
    if (failure instanceof HostFailure && failure.reason === 'not-blank') return null;
    throw failure;
  }
}

/** The formula stands in its cell by now: where no name can be had, its address serves as well. */
async function ticketFor(desk: Desk, place: CellPlace): Promise<string> {
  try {
    return (await desk.nameCell(LEDGER_NAMES, place)) ?? cellReference(place);
  } catch (failure) {
    if (failure instanceof HostFailure) return cellReference(place);
    throw failure;
  }
}
