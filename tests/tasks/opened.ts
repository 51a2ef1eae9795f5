// A little workbook, opened and scored: what tests of the reports begin with.
import { builtinSchemes, monthOf, type Month, type YearResult } from '../../src/engine';
import { openLedger, type OpenOptions } from '../../src/tasks/open-ledger';
import { workbookOf } from '../support/little-workbook';

export const NOTHING_ASKED: OpenOptions = {
  schemes: builtinSchemes(),
  scheme: null,
  year: null,
  start: null,
  asOf: null,
  residents: null,
};

export async function scored(text: string, options: Partial<OpenOptions> = {}): Promise<YearResult> {
  const outcome = await openLedger(workbookOf(text), { ...NOTHING_ASKED, ...options });
  if (outcome.kind !== 'opened') throw new Error(`expected a scored year, got ${outcome.kind}`);
  return outcome.result;
}

/** `2022-03` */
export function month(text: string): Month {
  const [year, number] = text.split('-').map(Number);
  return monthOf(year, number);
}
