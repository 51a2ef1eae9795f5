// Assessments as a wide table: one row a household, columns 1月…12月, one table a year.
import { monthText, yearOfText } from '../days';
import type { AssessmentRecord } from '../logical-village';
import { figureCell, type NamedTable, type NumberedRecord } from './assessment-cells';
import type { TableRow, TableText } from './table';
import { whoCells, whoHeaders, whoParts, type WhoStyle } from './who-columns';

type WideRow = { readonly first: AssessmentRecord; readonly records: readonly NumberedRecord[] };

function rowsOf(records: readonly NumberedRecord[]): readonly WideRow[] {
  const bundles = new Map<string, NumberedRecord[]>();
  for (const each of records) {
    const key = JSON.stringify(each.record.who);
    bundles.set(key, [...(bundles.get(key) ?? []), each]);
  }
  return [...bundles.values()].map((own) => ({ first: own[0].record, records: own }));
}

function wideTable(year: number, records: readonly NumberedRecord[], style: WhoStyle): TableText {
  const { forms, habits } = style;
  const rows = habits.shuffledRows ? forms.dice.shuffled(rowsOf(records)) : rowsOf(records);
  const parts = whoParts(
    rows.map((row) => row.first.who),
    style,
  );
  const months = Array.from({ length: 12 }, (_, at) => monthText(year, at + 1));
  return {
    title: `${year}年基础分评定表`,
    headers: [...whoHeaders(parts, style), ...months.map((_, at) => [`${at + 1}月`])],
    rows: rows.map((row): TableRow => ({
      cells: [
        ...whoCells(row.first.who, parts, style),
        ...months.map((month) =>
          figureCell(row.records.find(({ record }) => record.period === month)?.record.figures.total, null, forms),
        ),
      ],
      marks: row.records.map(({ index }) => `record ${index}`),
    })),
    labelColumn: parts.length - 1,
  };
}

export function wideTables(records: readonly NumberedRecord[], style: WhoStyle): readonly NamedTable[] {
  const years = [...new Set(records.map(({ record }) => yearOfText(record.period)))];
  return years.map((year) => {
    const own = records.filter(({ record }) => yearOfText(record.period) === year);
    const bare = year === style.forms.knownYear && style.forms.dice.chance(50);
    return { name: bare ? '基础分评定' : `${year}年基础分评定`, table: wideTable(year, own, style) };
  });
}
