// Assessments in long form: one figure a row, its target in 项目, its points in 得分.
import { figureCell, writePeriod, type NamedTable, type NumberedRecord } from './assessment-cells';
import { TARGETS } from '../plan-tables';
import type { TableRow } from './table';
import { whoCells, whoHeaders, whoParts, type WhoStyle } from './who-columns';

function targetText(target: string, { forms }: WhoStyle): string {
  const { name } = TARGETS[target];
  return target === name || target === 'total' ? name : forms.dice.pick([name, target, `${target} ${name}`]);
}

export function longTables(records: readonly NumberedRecord[], style: WhoStyle): readonly NamedTable[] {
  const { forms } = style;
  const parts = whoParts(
    records.map(({ record }) => record.who),
    style,
  );
  const quarterly = records[0].record.period.includes('Q');
  const rows = records.flatMap(({ record, index }) =>
    Object.entries(record.figures).map(([target, figure], at): TableRow => ({
      cells: [
        { value: writePeriod(record.period, forms) },
        ...whoCells(record.who, parts, style),
        { value: targetText(target, style) },
        figureCell(figure, null, forms),
      ],
      marks: [...(at === 0 ? [`record ${index}`] : []), `part ${index} ${target}`],
    })),
  );
  const headers = [[quarterly ? '季度' : '月份'], ...whoHeaders(parts, style), ['项目'], ['得分']];
  return [{ name: '基础分评定', table: { title: '基础分评定表', headers, rows, labelColumn: parts.length } }];
}
