// The assessments 基础分评定 of a logical village as tables: one with a period column, one a month or
// quarter, wide over the months, or long with one figure a row.
import { monthNumber, yearOfText } from '../days';
import type { AssessmentRecord } from '../logical-village';
import { figureCell, QUARTERS, writePeriod, type NamedTable, type NumberedRecord } from './assessment-cells';
import { figureColumns, type FigureColumn } from './assessment-headers';
import type { FormStyle } from './cell-forms';
import { longTables } from './long-tables';
import type { Cell, TableRow, TableText } from './table';
import { wideTables } from './wide-tables';
import { whoCells, whoHeaders, whoParts, type WhoStyle } from './who-columns';

const isBlankRecord = (record: AssessmentRecord): boolean =>
  Object.values(record.figures).every((figure) => figure === null);

type Extra = { readonly header: string; readonly cell: (record: AssessmentRecord, number: number) => Cell };

function extraColumns(
  records: readonly AssessmentRecord[],
  { habits, forms }: WhoStyle,
): { readonly before: readonly Extra[]; readonly after: readonly Extra[] } {
  // A row with one filled cell would be a note: the running number keeps a blank row a row.
  const numbered = habits.extraColumns || records.some(isBlankRecord);
  const total: Extra = {
    header: forms.dice.pick(['合计', '总分', '基础分']),
    cell: ({ statedTotal }) => ({ value: statedTotal }),
  };
  return {
    before: numbered ? [{ header: '序号', cell: (_, number) => ({ value: number + 1 }) }] : [],
    after: [
      ...(records.some((record) => record.statedTotal !== null) ? [total] : []),
      ...(habits.extraColumns ? [{ header: '备注', cell: () => ({ value: null }) }] : []),
    ],
  };
}

/** A table whose rows are records; `periodHeader` is `null` where the sheet's name says the period. */
function recordTable(
  records: readonly NumberedRecord[],
  title: string,
  periodHeader: string | null,
  style: WhoStyle & { readonly columns: readonly FigureColumn[] },
): TableText {
  const { forms, columns } = style;
  const own = records.map((each) => each.record);
  const parts = whoParts(
    own.map((record) => record.who),
    style,
  );
  const { before, after } = extraColumns(own, style);
  const cellsOf = (record: AssessmentRecord, number: number): readonly Cell[] => [
    ...before.map((column) => column.cell(record, number)),
    ...(periodHeader === null ? [] : [{ value: writePeriod(record.period, forms) }]),
    ...whoCells(record.who, parts, style),
    ...columns.map((column) => figureCell(record.figures[column.target], column.assessor, forms)),
    ...after.map((column) => column.cell(record, number)),
  ];
  const head = [
    ...before.map((column) => [column.header]),
    ...(periodHeader === null ? [] : [[periodHeader]]),
    ...whoHeaders(parts, style),
  ];
  return {
    title,
    headers: [...head, ...columns.map((column) => column.header), ...after.map((column) => [column.header])],
    rows: records.map(({ record, index }, number): TableRow => ({
      cells: cellsOf(record, number),
      marks: [`record ${index}`],
    })),
    labelColumn: head.length - 1,
  };
}

function sheetNameOf(period: string, { knownYear, dice }: FormStyle): string {
  const year = yearOfText(period);
  const bare = period.includes('Q')
    ? dice.pick([`${period.slice(-1)}季度`, `第${QUARTERS[Number(period.slice(-1)) - 1]}季度`])
    : `${monthNumber(period)}月`;
  return year === knownYear && dice.chance(50) ? bare : `${year}年${bare}`;
}

function columnTables(
  records: readonly NumberedRecord[],
  style: WhoStyle & { readonly columns: readonly FigureColumn[] },
): readonly NamedTable[] {
  const { habits, forms } = style;
  const ordered = habits.shuffledRows ? forms.dice.shuffled(records) : records;
  const quarterly = records[0].record.period.includes('Q');
  const header = quarterly ? '季度' : habits.headerSynonyms ? forms.dice.pick(['月份', '评定月份']) : '月份';
  const half = habits.split === 'halves' && ordered.length > 1 ? Math.ceil(ordered.length / 2) : ordered.length;
  const bundles = [ordered.slice(0, half), ordered.slice(half)].filter((bundle) => bundle.length > 0);
  return bundles.map((bundle, at) => ({
    name: `基础分评定${at === 0 ? '' : '(续)'}`,
    table: recordTable(bundle, '基础分评定表', header, style),
  }));
}

function periodSheets(
  records: readonly NumberedRecord[],
  style: WhoStyle & { readonly columns: readonly FigureColumn[] },
): readonly NamedTable[] {
  const periods = [...new Set(records.map((each) => each.record.period))];
  return periods.map((period) => {
    const name = sheetNameOf(period, style.forms);
    return {
      name,
      table: recordTable(
        records.filter((each) => each.record.period === period),
        `${name}基础分评定表`,
        null,
        style,
      ),
    };
  });
}

/** Plan B's annual aspects: a table without a period column, or with the year in one. */
function annualTables(records: readonly NumberedRecord[], style: WhoStyle): readonly NamedTable[] {
  const columns = figureColumns(
    'aspects',
    records.map((each) => each.record),
    style,
  );
  const header = style.forms.dice.chance(40) ? '年度' : null;
  return [{ name: '年度评议', table: recordTable(records, '年度评议表', header, { ...style, columns }) }];
}

function periodicTables(
  records: readonly NumberedRecord[],
  style: WhoStyle & { readonly columns: readonly FigureColumn[] },
): readonly NamedTable[] {
  switch (style.habits.assessment) {
    case 'wide':
      return wideTables(records, style);
    case 'long':
      return longTables(records, style);
    case 'sheets':
      return periodSheets(records, style);
    case 'column':
      return columnTables(records, style);
  }
}

/** The tables with the names of their sheets; none when the workbook assesses nobody. */
export function assessmentTables(style: WhoStyle): readonly NamedTable[] {
  const { draft } = style;
  if (draft.assessment === null) return [];
  const { detail, records } = draft.assessment;
  const numbered = records.map((record, index): NumberedRecord => ({ record, index }));
  const annual = numbered.filter(({ record }) => record.period.length === 4);
  const periodic = numbered.filter(({ record }) => record.period.length !== 4);
  const columns = figureColumns(
    detail,
    periodic.map((each) => each.record),
    style,
  );
  const layout = periodic.length === 0 ? [] : periodicTables(periodic, { ...style, columns });
  return [...layout, ...(annual.length === 0 ? [] : annualTables(annual, style))];
}
