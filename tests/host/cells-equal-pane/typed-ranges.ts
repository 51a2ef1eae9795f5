// What people select for LEDGER by hand: the tables that the pane found enter, selections leave that hold all of them,
// begin too low, miss a column, end too early or leave a sheet out.
import { cellName, type FoundTable, type YearResult } from '../../../src/engine';
import { asSheet } from '../model/sheet-names';

type Selection = {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** How ranges come out of the right ones. Each range that is left is one argument. */
const SLIPS: Readonly<
  Record<string, (ranges: readonly Selection[], tables: readonly FoundTable[]) => readonly Selection[]>
> = {
  'just the tables': (ranges) => ranges,
  'without the header’s first row': (ranges) => ranges.map((range) => ({ ...range, top: range.top + 1 })),
  'without any header': (ranges, tables) => ranges.map((range) => ({ ...range, top: bodyTop(range, tables) })),
  'without the first column': (ranges) => ranges.map((range) => ({ ...range, left: range.left + 1 })),
  'without the last column': (ranges) => ranges.map((range) => ({ ...range, right: range.right - 1 })),
  'without the last row': (ranges) => ranges.map((range) => ({ ...range, bottom: range.bottom - 1 })),
  'half of the rows': (ranges) =>
    ranges.map((range) => ({ ...range, bottom: Math.floor((range.top + range.bottom) / 2) + 1 })),
  'rows from the middle on': (ranges, tables) =>
    ranges.map((range) => ({ ...range, top: Math.floor((bodyTop(range, tables) + range.bottom) / 2) })),
  'without the last sheet of records': (ranges, tables) =>
    ranges.filter(({ sheet }) => sheet !== tables.filter(({ role }) => role === 'events').at(-1)?.sheet),
  'without the roster': (ranges, tables) =>
    ranges.filter(({ sheet }) => !tables.some((table) => table.role === 'roster' && table.sheet === sheet)),
};

function bodyTop({ sheet }: Selection, tables: readonly FoundTable[]): number {
  return Math.min(...tables.filter((table) => table.sheet === sheet).map((table) => table.bodyTop));
}

export type TypedFormula = { readonly slip: string; readonly formula: string };

/** Formulas over the ledger's own sheets, each range after its sheet's name. */
export function typedFormulas({ ledger, scheme }: YearResult, date1904: boolean): readonly TypedFormula[] {
  const tables = ledger.tables.filter(({ taken, columns }) => taken && columns.length > 0);
  const ranges = [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) =>
    selectionOver(
      sheet,
      tables.filter((table) => table.sheet === sheet),
    ),
  );
  return Object.entries(SLIPS).flatMap(([slip, change]) => {
    const selected = change(ranges, tables).filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
    const args = selected.flatMap((range) => [
      `"${range.sheet}"`,
      `${asSheet(range.sheet)}!${cellName(range.top, range.left)}:${cellName(range.bottom, range.right)}`,
    ]);
    return args.length === 0
      ? []
      : [
          {
            slip,
            formula: `=VILLAGE.LEDGER({"日期系统",${date1904 ? 1904 : 1900};"方案","${scheme.id}"},${args.join(',')})`,
          },
        ];
  });
}

function selectionOver(sheet: string, tables: readonly FoundTable[]): Selection {
  const columns = tables.flatMap((table) => table.columns.map(({ index }) => index));
  return {
    sheet,
    top: Math.min(...tables.map(({ headerTop }) => headerTop)),
    left: Math.min(...columns),
    bottom: Math.max(...tables.map(({ bodyBottom, headerBottom }) => Math.max(bodyBottom, headerBottom))),
    right: Math.max(...columns),
  };
}
