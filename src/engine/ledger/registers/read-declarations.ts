// 个人申报 → what a household declared for the year.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import { planYearOf } from '../../scheme/plan-year';
import type { DeclarationRecord } from './types';

/** A row without a year is of the year that is read. */
export function readDeclarations(
  sources: readonly TableSource[],
  context: ReadContext,
): readonly DeclarationRecord[] | null {
  return recordsOf('declarations', sources, context, (row) => {
    const household = row.household();
    const period = row.period('year');
    if (household < 0) return null;
    return {
      ...row.place,
      year: period === null ? context.year : planYearOf(context.scheme, period.first),
      household,
      aspect: row.text('aspect'),
      subject: row.text('subject'),
      declared: row.figure('declared'),
      checked: row.figure('checked'),
    };
  });
}
