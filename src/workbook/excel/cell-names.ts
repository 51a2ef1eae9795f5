// The names that the workbook in Excel defines, and one that is defined or pointed anew.
import { cellReference } from '../formula-text';
import { namesOf, sameName } from '../open/cell-names';
import type { KnownName, NewName } from '../open/program';
import { codeOf, inExcel } from './run';

/** See OpenProgram.knownNames. */
export function knownNames(): Promise<readonly KnownName[]> {
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

/** What Excel says of a name that it will not have: a table bears it, or it is no name. */
const REFUSALS = ['InvalidArgument', 'ItemAlreadyExists'];

/** See OpenProgram.define. An answer may be lost on its way back, so what the workbook says afterwards counts. */
export async function define(name: NewName): Promise<boolean> {
  try {
    return await inExcel((context) => defineIn(context, name));
  } catch (failure) {
    if (await isDefined(name)) return true;
    throw failure;
  }
}

async function isDefined({ name, place }: NewName): Promise<boolean> {
  return (await namesOf({ knownNames }, place)).some((each) => sameName(each, name));
}

async function defineIn(context: Excel.RequestContext, { name, place, known }: NewName): Promise<boolean> {
  const { names } = context.workbook;
  const formula = `=${cellReference(place)}`;
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
