// The roster 花名册 of a logical village, with only the columns that this clerk keeps.
import type { CellValue } from '../../../src/engine/basis/cells';
import type { LogicalHousehold } from '../logical-village';
import { writeMonth, writeName, writeNumber, type FormStyle } from './cell-forms';
import type { Cell, TableRow, TableText } from './table';
import { whoHeader, type WhoStyle } from './who-columns';

type RosterColumn = {
  readonly headers: readonly string[];
  readonly fill: (household: LogicalHousehold, number: number) => CellValue;
  readonly merges?: boolean;
};

const YES = ['是', '√', '是'] as const;

/** `yes` and `no` as this column marks them. */
function mark(value: boolean, forms: FormStyle, no: readonly (string | null)[]): CellValue {
  return value ? forms.dice.pick(YES) : forms.dice.pick(no);
}

function residentMark(value: boolean, forms: FormStyle): CellValue {
  return value ? forms.dice.pick(['是', '√', '常住']) : forms.dice.pick(['否', '外出', null]);
}

function identityColumns(style: WhoStyle): readonly RosterColumn[] {
  const { draft, habits, forms } = style;
  const numbered = draft.households.some((household) => household.id !== '');
  const id: RosterColumn = {
    headers: [whoHeader('id', style)],
    fill: ({ id: text }) => (habits.numericIds && /^[1-9]\d*$/.test(text) ? Number(text) : text),
  };
  const head: RosterColumn = {
    headers: [whoHeader('head', style)],
    fill: (household) => writeName(household.head, forms),
  };
  const group: RosterColumn = {
    headers: [whoHeader('group', style)],
    fill: (household) => household.group,
    merges: true,
  };
  return numbered ? [id, head, group] : [head, group];
}

/** A column that says nothing new is kept by some clerks and left out by others. */
function keptColumns({ draft, habits, forms }: WhoStyle): readonly RosterColumn[] {
  const synonym = (list: readonly string[]): readonly string[] => [
    habits.headerSynonyms ? forms.dice.pick(list) : list[0],
  ];
  const columns: RosterColumn[] = [];
  const keep = (needed: boolean, column: RosterColumn): void => {
    if (needed || forms.dice.chance(40)) columns.push(column);
  };
  const some = (test: (household: LogicalHousehold) => boolean): boolean => draft.households.some(test);
  if (draft.plan === 'fengsheng') {
    keep(
      some((each) => !each.resident),
      { headers: synonym(['常住', '是否常住', '居住情况']), fill: (each) => residentMark(each.resident, forms) },
    );
    keep(
      some((each) => each.opening !== 0),
      {
        headers: synonym(['上年结转', '结转积分']),
        fill: (each) => (each.opening === 0 ? null : writeNumber(each.opening, forms)),
      },
    );
  } else {
    keep(
      some((each) => each.elderly),
      { headers: ['老年户'], fill: (each) => mark(each.elderly, forms, ['否', null]) },
    );
    // 否 says something of elderly households alone: without a column for them it would be a question.
    const no = columns.some(({ headers }) => headers.includes('老年户')) ? ['否', null] : [null];
    keep(
      some((each) => each.optedIn),
      { headers: synonym(['参评', '自愿参加']), fill: (each) => mark(each.optedIn, forms, no) },
    );
  }
  keep(
    some((each) => each.joined !== null),
    {
      headers: synonym(['加入月份', '起始月份']),
      fill: (each) => (each.joined === null ? null : writeMonth(each.joined, { ...forms, knownYear: null })),
    },
  );
  keep(
    some((each) => each.left !== null),
    {
      headers: ['退出月份'],
      fill: (each) => (each.left === null ? null : writeMonth(each.left, { ...forms, knownYear: null })),
    },
  );
  return columns;
}

function extraColumns(): readonly RosterColumn[] {
  return [
    { headers: ['家庭人口'], fill: (_, number) => (number % 5) + 1 },
    { headers: ['身份证号'], fill: (_, number) => `50022319700101${String(1000 + number)}` },
    { headers: ['联系电话'], fill: (_, number) => `138000${String(10000 + number)}` },
    { headers: ['一卡通账号'], fill: (_, number) => `62170000000000${String(10000 + number)}` },
    { headers: ['备注'], fill: (_, number) => (number % 7 === 0 ? '务工在外' : null) },
  ];
}

export function rosterTable(style: WhoStyle): TableText {
  const { draft, habits, forms } = style;
  const numberColumn: RosterColumn = { headers: ['序号'], fill: (_, number) => number + 1 };
  const columns = [
    ...(habits.extraColumns ? [numberColumn] : []),
    ...identityColumns(style),
    ...forms.dice.shuffled([...keptColumns(style), ...(habits.extraColumns ? extraColumns() : [])]),
  ];
  const rows = draft.households.flatMap((household, index): TableRow[] => {
    const row = (marks: readonly string[]): TableRow => ({
      cells: columns.map((column) => rosterCell(column, household, index)),
      marks,
    });
    const repeats = draft.repeatedRosterRows.filter((repeated) => repeated === index).length;
    return [row([]), ...Array.from({ length: repeats }, () => row([`repeat ${index}`]))];
  });
  return {
    title: `油房村${forms.knownYear ?? ''}${forms.knownYear === null ? '' : '年'}农户花名册`,
    headers: columns.map((column) => column.headers),
    rows,
    labelColumn: habits.extraColumns ? 0 : columns.findIndex((column) => column.merges === true) - 1,
  };
}

function rosterCell(column: RosterColumn, household: LogicalHousehold, number: number): Cell {
  const value = column.fill(household, number);
  return column.merges === true ? { value, key: `group ${household.group}` } : { value };
}
