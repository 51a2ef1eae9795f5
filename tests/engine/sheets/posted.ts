// Little ledgers → evaluated years, and sheet models → lines of text that read like the posted sheet.
import type { LocalDate } from '../../../src/engine/basis/calendar';
import { parseDay } from '../../../src/engine/basis/calendar';
import type { EvaluateOptions } from '../../../src/engine/year/evaluate';
import { evaluateYear } from '../../../src/engine/year/evaluate';
import type { Household } from '../../../src/engine/ledger/types';
import type { Scheme } from '../../../src/engine/scheme/types';
import type { SheetModel } from '../../../src/engine/sheets/model';
import type { YearResult } from '../../../src/engine/year/year-result';
import { ledgerOf } from '../../support/ledger-columns';

export const POSTING = { village: '油房村', date: parseDay('2023-01-05') as LocalDate };

export type YearOfOptions = EvaluateOptions & {
  /** By 户号: what differs from what the row says. */
  readonly households?: Readonly<Record<string, Partial<Household>>>;
};

export function yearOf(scheme: Scheme, text: string, { households = {}, ...options }: YearOfOptions = {}): YearResult {
  const ledger = ledgerOf(scheme, text);
  const changed = ledger.roster.households.map((household) => ({ ...household, ...households[household.id] }));
  return evaluateYear({ ...ledger, roster: { ...ledger.roster, households: changed } }, scheme, options);
}

/** Cells joined by `|`, empty ones at the end left out. */
export function linesOfSheet(model: SheetModel): readonly string[] {
  return model.rows.map((row) =>
    row.cells
      .map((cell) => String(cell?.value ?? ''))
      .join('|')
      .replace(/\|+$/, ''),
  );
}

/** Plan A: six households on 1200 base points, told apart by their bonuses; the last two are equal. */
export const SIX = `
  户 0101 曾秀
  户 0102 彭桂
  户 0103 高垚
  户 0104 何永
  户 0105 傅英
  户 0106 冯世
  记 2022-01-03 0101 J1 ×8
  记 2022-01-03 0102 J1 ×6
  记 2022-01-03 0103 J1 ×4
  记 2022-01-03 0104 J1 ×3
  记 2022-12-03 0105 J1
  记 2022-12-03 0106 J1`;
