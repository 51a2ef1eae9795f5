// Names that a workbook defines for cells: which there are, and one that is to stand for a cell of ours.
import { entryAt } from '../../engine';
import { sheetNameKey } from '../sheet-name';
import type { CellPlace } from '../desk';
import { cellReference, formulaTokens } from '../formula-text';
import { callsLedger } from '../ledger-call';
import { picturesOf } from './pictures-of';
import { codeOf, inExcel } from './run';

/** `local`: a sheet has a name of its own that is written the same. */
type KnownName = { readonly name: string; readonly formula: string; readonly local: boolean };

/** See Desk.namesOf. */
export async function namesOf(place: CellPlace): Promise<readonly string[]> {
  return (await knownNames())
    .filter(({ local, formula }) => !local && standsFor(formula, place))
    .map(({ name }) => name);
}

/** See Desk.nameCell. */
export async function nameCell(names: readonly string[], place: CellPlace): Promise<string | null> {
  const known = await knownNames();
  for (const name of names) {
    const same = known.filter((each) => sameName(each.name, name));
    if (same.some(({ local }) => local) || (same.length > 0 && !(await isFree(entryAt(same, 0).formula)))) continue;
    if (await define(name, place, same.length > 0)) return same[0]?.name ?? name;
  }
  return null;
}

function knownNames(): Promise<readonly KnownName[]> {
  return inExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula');
    worksheets.load('items/names/items/name,items/names/items/formula');
    await context.sync();
    const listed = (items: readonly Excel.NamedItem[], local: boolean): readonly KnownName[] =>
      items.map(({ name, formula }) => ({ name, formula: String(formula), local }));
    return [...listed(names.items, false), ...worksheets.items.flatMap((sheet) => listed(sheet.names.items, true))];
  });
}

/** Whether a name may be pointed anew: at a cell that calls LEDGER, or at nothing any more. */
async function isFree(formula: string): Promise<boolean> {
  const [token, ...more] = formulaTokens(formula.replace(/^=/u, ''));
  if (token?.kind === 'gone') return true;
  if (
    more.length > 0 ||
    token?.kind !== 'cells' ||
    token.sheet === null ||
    token.top !== token.bottom ||
    token.left !== token.right
  )
    return false;
  const one = { sheet: token.sheet, top: token.top, left: token.left, rows: 1, columns: 1 };
  const [picture] = await picturesOf([one]);
  const named = picture?.[0]?.[0]?.formula ?? null;
  return named !== null && callsLedger(named);
}

/** What Excel says of a name that it will not have: a table bears it, or it is no name. */
const REFUSALS = ['InvalidArgument', 'ItemAlreadyExists'];

/** False where Excel will not have the name. An answer may be lost on its way back, so what the workbook says
 * afterwards counts. */
async function define(name: string, place: CellPlace, known: boolean): Promise<boolean> {
  try {
    return await inExcel((context) => defineIn(context, { name, formula: `=${cellReference(place)}`, known }));
  } catch (failure) {
    if ((await namesOf(place)).some((each) => sameName(each, name))) return true;
    throw failure;
  }
}

async function defineIn(
  context: Excel.RequestContext,
  { name, formula, known }: { readonly name: string; readonly formula: string; readonly known: boolean },
): Promise<boolean> {
  const { names } = context.workbook;
  if (known) names.getItem(name).formula = formula;
  else names.add(name, formula).load('name');
  try {
    await context.sync();
    return true;
  } catch (failure) {
    if (REFUSALS.includes(codeOf(failure))) return false;
    throw failure;
  }
}

function standsFor(formula: string, { sheet, row, column }: CellPlace): boolean {
  const [token, ...more] = formulaTokens(formula.replace(/^=/u, ''));
  return (
    more.length === 0 &&
    token?.kind === 'cells' &&
    token.sheet !== null &&
    sheetNameKey(token.sheet) === sheetNameKey(sheet) &&
    token.top === row &&
    token.bottom === row &&
    token.left === column &&
    token.right === column
  );
}

/** Excel compares names without case. */
function sameName(a: string, b: string): boolean {
  return sheetNameKey(a) === sheetNameKey(b);
}
