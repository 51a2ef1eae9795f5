// The protection of worksheets, which is lifted for the moment of a change: names enter, what each allowed leaves.
import { entryAt } from '../../engine';
import { failures } from '../wording';
import { inExcel } from './run';

/** The sheets that were protected, with what their protection allowed. */
export type Protections = Map<string, Excel.WorksheetProtectionOptions>;

/** Throws HostFailure where one of the sheets is gone. */
export async function protectionsOf(context: Excel.RequestContext, names: readonly string[]): Promise<Protections> {
  const sheets = names.map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name).load('name,protection/protected,protection/options'),
  );
  await context.sync();
  return new Map(
    sheets.flatMap((sheet, index) => {
      const name = entryAt(names, index);
      if (sheet.isNullObject) throw failures.noSuchSheet(name);
      return sheet.protection.protected ? [[name, sheet.protection.options] as const] : [];
    }),
  );
}

/** For sheets of which no cell was written yet: one with a password never lost its protection. */
export async function protectAgain(protections: Protections): Promise<void> {
  try {
    await inExcel(async (context) => {
      const kept = await protectionsOf(context, [...protections.keys()]);
      for (const [name, options] of protections)
        if (!kept.has(name)) context.workbook.worksheets.getItem(name).protection.protect(options);
      await context.sync();
    });
  } catch {
    throw failures.unprotected([...protections.keys()].join('”、“'));
  }
}
