// Names that a workbook defines for cells: which there are, and one that is to stand for a cell of ours.
import { entryAt } from '../../engine';
import type { CellPlace } from '../desk';
import { formulaTokens } from '../formula-text';
import { callsLedger } from '../ledger-call';
import { sheetNameKey } from '../sheet-name';
import type { OpenProgram } from './program';

/** See Desk.namesOf. */
export async function namesOf(program: Pick<OpenProgram, 'knownNames'>, place: CellPlace): Promise<readonly string[]> {
  return (await program.knownNames())
    .filter(({ local, formula }) => !local && standsFor(formula, place))
    .map(({ name }) => name);
}

/** See Desk.nameCell. */
export async function nameCell(
  program: OpenProgram,
  names: readonly string[],
  place: CellPlace,
): Promise<string | null> {
  const known = await program.knownNames();
  for (const name of names) {
    const same = known.filter((each) => sameName(each.name, name));
    if (same.some(({ local }) => local)) continue;
    if (same.length > 0 && !(await isFree(program, entryAt(same, 0).formula))) continue;
    if (await program.define({ name, place, known: same.length > 0 })) return same[0]?.name ?? name;
  }
  return null;
}

/** Whether a name may be pointed anew: at a cell that calls LEDGER, or at nothing any more. */
async function isFree(program: OpenProgram, formula: string): Promise<boolean> {
  const named = meantBy(formula);
  if (named === null || named === 'gone') return named === 'gone';
  const one = { sheet: named.sheet, top: named.row, left: named.column, rows: 1, columns: 1 };
  const [picture] = await program.picturesOf([one]);
  const called = picture?.[0]?.[0]?.formula ?? null;
  return called !== null && callsLedger(called);
}

function standsFor(formula: string, { sheet, row, column }: CellPlace): boolean {
  const named = meantBy(formula);
  return (
    named !== null &&
    named !== 'gone' &&
    sheetNameKey(named.sheet) === sheetNameKey(sheet) &&
    named.row === row &&
    named.column === column
  );
}

/** The one cell that a name's formula is, `gone` where it was deleted; `null` for anything else. */
function meantBy(formula: string): CellPlace | 'gone' | null {
  const [token, ...more] = formulaTokens(formula.replace(/^=/u, ''));
  if (token?.kind === 'gone') return 'gone';
  const isOneCell =
    more.length === 0 &&
    token?.kind === 'cells' &&
    token.sheet !== null &&
    token.top === token.bottom &&
    token.left === token.right;
  return isOneCell ? { sheet: token.sheet, row: token.top, column: token.left } : null;
}

/** Programs compare names without case. */
export function sameName(a: string, b: string): boolean {
  return sheetNameKey(a) === sheetNameKey(b);
}
