// The event rows of a logical village as tables 加减分登记: one, one a half-year or month, or several.
import type { CellValue } from '../../../src/engine/basis/cells';
import { monthNumber } from '../days';
import type { EventRow, Typed, When } from '../logical-village';
import { isWrong } from '../judge-rows';
import { writeDay, writeMonth, writeNumber, type FormStyle } from './cell-forms';
import { writeItem } from './item-forms';
import type { Cell, TableRow, TableText } from './table';
import { whoCells, whoHeaders, whoParts, type WhoPart, type WhoStyle } from './who-columns';

export function writeWhen(when: When, forms: FormStyle): CellValue {
  switch (when.kind) {
    case 'day':
      return writeDay(when.day, forms);
    case 'month':
      return writeMonth(when.month, forms);
    case 'wrong':
      return when.text;
    case 'blank':
      return null;
  }
}

export function writeTyped(typed: Typed, forms: FormStyle): CellValue {
  return typed === null ? null : isWrong(typed) ? typed.wrong : writeNumber(typed, forms);
}

type EventColumn = { readonly header: readonly string[]; readonly cell: (row: EventRow, number: number) => Cell };

/** Which of the optional columns the rows need; the same in every table of the ledger. */
type Needs = Readonly<Record<'count' | 'points' | 'end' | 'status' | 'note' | 'direction', boolean>>;

function needsOf(rows: readonly EventRow[], { forms, draft }: WhoStyle): Needs {
  const some = (test: (row: EventRow) => boolean): boolean => rows.some(test) || forms.dice.chance(40);
  return {
    count: some((row) => row.count !== null),
    points: some((row) => row.points !== null),
    end: some((row) => row.end.kind !== 'blank'),
    status: some((row) => row.voided),
    note: some((row) => row.note !== ''),
    direction: draft.plan === 'longyuzhuang' && some((row) => row.what.kind === 'free' && row.what.direction !== ''),
  };
}

function eventColumns(needs: Needs, style: WhoStyle): readonly EventColumn[] {
  const { habits, forms } = style;
  const header = (list: readonly string[]): readonly string[] => [
    habits.headerSynonyms ? forms.dice.pick(list) : list[0],
  ];
  const optional: (EventColumn | false)[] = [
    needs.direction && {
      header: header(['类别', '加减分类别']),
      cell: ({ what }) => ({ value: what.kind === 'free' && what.direction !== '' ? what.direction : null }),
    },
    {
      header: header(['项目', '积分项目', '项目编号', '事由']),
      cell: ({ what }) => ({ value: writeItem(what, habits, forms) }),
    },
    needs.count && {
      header: header(['数量', '次数', '件数']),
      cell: ({ count }) => ({ value: writeTyped(count, forms) }),
    },
    needs.points && {
      header: header(['分值', '积分', '得分', '加减分']),
      cell: ({ points }) => ({ value: writeTyped(points, forms) }),
    },
    needs.end && {
      header: header(['止期', '截止日期', '影响期止']),
      cell: ({ end }) => ({ value: writeWhen(end, forms) }),
    },
    habits.extraColumns && {
      header: header(['依据', '文号']),
      cell: (_, number) => ({ value: number % 4 === 0 ? '村评议会记录' : null }),
    },
    needs.status && {
      header: ['状态'],
      cell: ({ voided }) => ({
        value: voided ? forms.dice.pick(['作废', '撤销', '冲销']) : forms.dice.pick([null, null, '正常']),
      }),
    },
    needs.note && { header: header(['备注', '说明']), cell: ({ note }) => ({ value: note === '' ? null : note }) },
  ];
  return optional.filter((column): column is EventColumn => column !== false);
}

function dateColumn({ habits, forms }: WhoStyle): EventColumn {
  const header = habits.headerSynonyms ? forms.dice.pick(['日期', '时间', '发生日期', '登记日期']) : '日期';
  return {
    header: [header],
    cell: ({ on }) => ({ value: writeWhen(on, forms), ...(on.kind === 'day' ? { key: on.day } : {}) }),
  };
}

type Numbered = { readonly row: EventRow; readonly index: number };

function tableOf(
  rows: readonly Numbered[],
  title: string,
  parts: readonly WhoPart[],
  style: WhoStyle & { readonly needs: Needs },
): TableText {
  const { habits } = style;
  const number: EventColumn = { header: ['序号'], cell: (_, at) => ({ value: at + 1 }) };
  const before = [...(habits.extraColumns ? [number] : []), dateColumn(style)];
  const after = eventColumns(style.needs, style);
  const cellsOf = ({ row }: Numbered, at: number): readonly Cell[] => [
    ...before.map((column) => column.cell(row, at)),
    ...whoCells(row.who, parts, style),
    ...after.map((column) => column.cell(row, at)),
  ];
  return {
    title,
    headers: [
      ...before.map((column) => column.header),
      ...whoHeaders(parts, style),
      ...after.map((column) => column.header),
    ],
    rows: rows.map((each, at): TableRow => ({ cells: cellsOf(each, at), marks: [`event ${each.index}`] })),
    labelColumn: 0,
  };
}

/** Which table a row goes to: '' for all in one. */
function bundleOf({ row, index }: Numbered, split: string): string {
  const month =
    row.on.kind === 'day' ? monthNumber(row.on.day) : row.on.kind === 'month' ? monthNumber(row.on.month) : 1;
  switch (split) {
    case 'halves':
      return month <= 6 ? '上半年' : '下半年';
    case 'months':
      return `${month}月`;
    case 'stacked':
      return index % 2 === 0 ? '' : '(续)';
    default:
      return '';
  }
}

/** The tables with their names: `加减分登记`, `上半年加减分登记` … None when there are no rows. */
export function eventTables(style: WhoStyle): readonly { readonly name: string; readonly table: TableText }[] {
  const { draft, habits, forms } = style;
  const numbered = draft.events.map((row, index): Numbered => ({ row, index }));
  const ordered = habits.shuffledRows ? forms.dice.shuffled(numbered) : numbered;
  const parts = whoParts(
    draft.events.map((row) => row.who),
    style,
  );
  const needs = needsOf(draft.events, style);
  const names = [...new Set(ordered.map((each) => bundleOf(each, habits.split)))];
  return names.map((name) => ({
    name: `${name}加减分登记`,
    table: tableOf(
      ordered.filter((each) => bundleOf(each, habits.split) === name),
      `${name}加减分登记台账`,
      parts,
      { ...style, needs },
    ),
  }));
}
