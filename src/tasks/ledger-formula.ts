// The formulas that a pane writes for the clerk: a scored year enters, the text of VILLAGE.LEDGER over the tables that were
// found leaves, so that cells show what the pane shows.
import { cellName, formatMonth, type FoundTable, type YearResult } from '../engine';

const NAMESPACE = 'VILLAGE';

/** `=VILLAGE.LEDGER({"方案","fengsheng";…},"3月",'3月'!$A$3:$G$140,…)`: every table that was read, under its sheet's name. */
export function ledgerFormula({ scheme, scores, ledger }: YearResult): string {
  const settings: readonly (readonly [string, string | number])[] = [
    ['方案', scheme.id],
    ['年度', scores.year],
    ['起始月份', formatMonth(scores.start)],
    ...(ledger.settings.residents === null ? [] : [['常住户数', ledger.settings.residents] as const]),
  ];
  const rows = settings.map(([label, value]) => `${quoted(label)},${typeof value === 'number' ? value : quoted(value)}`);
  const tables = ledger.tables.filter(({ taken, columns }) => taken && columns.length > 0).flatMap((table) => [quoted(table.sheet), rangeOf(table)]);
  return callFormula('LEDGER', [`{${rows.join(';')}}`, ...tables]);
}

/** `=VILLAGE.SCORE(A1,B2)`; trailing arguments that are empty are left out. */
export function callFormula(id: string, args: readonly string[]): string {
  const last = args.reduce((most, arg, at) => (arg.trim() === '' ? most : at), -1);
  return `=${NAMESPACE}.${id}(${args.slice(0, last + 1).map((arg) => arg.trim()).join(',')})`;
}

/** From the header's first row to the body's last, over the columns that are read. */
function rangeOf({ sheet, headerTop, bodyBottom, headerBottom, columns }: FoundTable): string {
  const indexes = columns.map(({ index }) => index);
  const from = cellName(headerTop, Math.min(...indexes));
  const to = cellName(Math.max(bodyBottom, headerBottom), Math.max(...indexes));
  return `'${sheet.replaceAll("'", "''")}'!${fixed(from)}:${fixed(to)}`;
}

/** `$A$3` of `A3` */
function fixed(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
