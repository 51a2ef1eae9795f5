// Worksheets by their names, or the sentence that one is gone.
import { failures } from '../wording';

/** In the order of the names. Throws HostFailure. */
export async function sheetsNamed(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Excel.Worksheet[]> {
  const sheets = new Map(
    [...new Set(names)].map((name) => [
      name,
      context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility'),
    ]),
  );
  await context.sync();
  return names.map((name) => {
    const sheet = sheets.get(name);
    if (sheet === undefined || sheet.isNullObject) throw failures.noSuchSheet(name);
    return sheet;
  });
}
