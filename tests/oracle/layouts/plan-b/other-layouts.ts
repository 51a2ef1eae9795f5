// Layouts of Plan B by aspect, by household, with declarations, and with 老年户 in words.
import type { AssessmentRecord, EventRow } from '../../logical-village';
import type { Clerk, Owned } from '../clerk';
import { rosterPage, rosterRows } from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { dayOn, householdIn } from '../sound-village';
import { freeOf, QUARTERS } from '../sound-village-b';
import {
  aspectColumns,
  aspectWord,
  figureOf,
  QUARTERLY,
  quarterPage,
  quarterRecords,
  registerPage,
  yearPage,
  yearRecords,
  YEARLY,
  type RegisterForm,
} from './parts';

type Row = Owned & { readonly quarters: readonly AssessmentRecord[] };
const IN_WORDS = ['一', '二', '三', '四'];

const plainQuarters = (clerk: Clerk): readonly Page[] => {
  const columns = [
    ...clerk.serial<AssessmentRecord>(),
    ...clerk.who<AssessmentRecord>(),
    ...aspectColumns(clerk, QUARTERLY),
  ];
  return QUARTERS.map((quarter) => quarterPage(clerk, quarter, columns));
};

function quarterlyRows(clerk: Clerk): readonly Row[] {
  return yearRecords(clerk).map(({ who }) => ({
    who,
    quarters: QUARTERS.map(
      (quarter) =>
        quarterRecords(clerk, quarter).find((each) => householdIn(each) === householdIn({ who })) as AssessmentRecord,
    ),
  }));
}

function aspectSheets(clerk: Clerk, mean: boolean): readonly Page[] {
  const quarterWord = (at: number): string => (clerk.own ? `${IN_WORDS[at]}季度得分` : `第${IN_WORDS[at]}季度`);
  const quarterly = QUARTERLY.map(({ id }) => {
    const page = new Page(id);
    const columns: readonly Column<Row>[] = [
      ...clerk.serial<Row>(),
      ...clerk.who<Row>(),
      ...QUARTERS.map((quarter): Column<Row> => ({
        header: quarterWord(quarter - 1),
        cell: ({ quarters }) => figureOf(quarters[quarter - 1], id),
      })),
      ...(mean
        ? [
            {
              header: clerk.own ? '四季平均' : '全年平均',
              cell: ({ quarters }: Row) => quarters.reduce((sum, record) => sum + figureOf(record, id), 0) / 4,
            },
          ]
        : []),
    ];
    clerk.head(page, `${id}积分表`, columns.length);
    writeTable(page, columns, quarterlyRows(clerk));
    return page;
  });
  const yearly = YEARLY.map(({ id }) => {
    const page = new Page(id);
    const columns: readonly Column<AssessmentRecord>[] = [
      ...clerk.serial<AssessmentRecord>(),
      ...clerk.who<AssessmentRecord>(),
      { header: clerk.word('score'), cell: (record) => figureOf(record, id) },
      { header: clerk.own ? '主要事迹' : '评议依据', cell: () => null },
    ];
    clerk.head(page, `度${id}评议表`, columns.length);
    writeTable(page, columns, yearRecords(clerk));
    return page;
  });
  return [rosterPage(clerk), ...quarterly, ...yearly, registerPage(clerk, 'kind')];
}

/** 个人申报, 小组核实 and 最终得分 under each aspect: the last counts. */
function declarations(clerk: Clerk): Page {
  const [declared, checked, final] = clerk.own
    ? clerk.dice.pick([
        ['自评', '小组评', '审定得分'],
        ['自己报的分', '小组核定', '最后得分'],
      ])
    : ['个人申报', '小组核实', '最终得分'];
  const columns: readonly Column<AssessmentRecord>[] = [
    ...clerk.serial<AssessmentRecord>(),
    ...clerk.who<AssessmentRecord>(),
    ...YEARLY.flatMap(({ id, max }): readonly Column<AssessmentRecord>[] => {
      const top = aspectWord(clerk, id);
      return [
        { header: [top, declared], cell: () => max },
        { header: [top, checked], cell: (record) => Math.min(max, figureOf(record, id) + 0.5) },
        { header: [top, final], cell: (record) => figureOf(record, id) },
      ];
    }),
  ];
  return yearPage(clerk, columns);
}

/** The roster's remark alone says who is old and who takes part. */
function rosterInWords(clerk: Clerk): Page {
  type Listed = ReturnType<typeof rosterRows>[number];
  const page = new Page(clerk.sheetName('roster'));
  const columns: readonly Column<Listed>[] = [
    { header: clerk.word('group'), cell: ({ household }) => household.group },
    ...(clerk.draft.households[0].id === ''
      ? []
      : [{ header: clerk.word('id'), cell: ({ household }: Listed) => household.id }]),
    { header: clerk.word('head'), cell: ({ household }) => household.head },
    { header: clerk.word('people'), cell: () => 2 },
    {
      header: clerk.word('note'),
      cell: ({ household }) => (household.elderly ? (household.optedIn ? '老年户，自愿参加' : '老年户，不参加') : null),
    },
  ];
  clerk.head(page, '农户花名册', columns.length);
  writeTable(page, columns, rosterRows(clerk));
  return page;
}

function longForm(clerk: Clerk): readonly Page[] {
  type Line = Owned & { readonly quarter: number; readonly aspect: string; readonly figure: number };
  const page = new Page(clerk.own ? '季度打分' : '日常积分');
  const rows = QUARTERS.flatMap((quarter) =>
    quarterRecords(clerk, quarter).flatMap((record) =>
      QUARTERLY.map(({ id }): Line => ({ who: record.who, quarter, aspect: id, figure: figureOf(record, id) })),
    ),
  );
  const columns: readonly Column<Line>[] = [
    { header: clerk.word('quarter'), cell: ({ quarter }) => `第${IN_WORDS[quarter - 1]}季度` },
    ...clerk.who<Line>(),
    { header: clerk.word('aspect'), cell: ({ aspect }) => aspect },
    { header: clerk.word('score'), cell: ({ figure }) => figure },
  ];
  clerk.head(page, '日常积分明细', columns.length);
  writeTable(page, columns, rows);
  return [page];
}

function inWords(clerk: Clerk): readonly Page[] {
  const columns = [
    ...clerk.who<AssessmentRecord>(),
    ...aspectColumns(clerk, QUARTERLY).map((column): Column<AssessmentRecord> => ({
      ...column,
      cell: (record, at) => `${column.cell(record, at) as number}分`,
    })),
  ];
  return QUARTERS.map((quarter) => quarterPage(clerk, quarter, columns));
}

function householdSheets(clerk: Clerk): readonly Page[] {
  const quarterHeader = clerk.word('quarter');
  const register: readonly Column<EventRow>[] = [
    clerk.date<EventRow>((row) => dayOn(row.on)),
    { header: clerk.word('reason'), cell: (row) => freeOf(row).text },
    { header: clerk.word('points'), cell: (row) => (freeOf(row).minus ? -1 : 1) * freeOf(row).size },
  ];
  return quarterlyRows(clerk).map((row, at) => {
    const { head, group, id } = clerk.household(row);
    const page = new Page(`${head}${at + 1}`);
    page.add(`${clerk.year}年农户积分档案`);
    page.add('户主', head, '小组', group, ...(id === '' ? [] : ['户号', id]));
    page.add(quarterHeader, ...QUARTERLY.map((aspect) => aspect.id));
    row.quarters.forEach((record, quarter) =>
      page.add(`第${IN_WORDS[quarter]}季度`, ...QUARTERLY.map((aspect) => figureOf(record, aspect.id))),
    );
    page.add();
    writeTable(
      page,
      register,
      clerk.draft.events.filter((event) => householdIn(event) === householdIn(row)),
    );
    return page;
  });
}

function quarterRegisters(clerk: Clerk, form: RegisterForm): readonly Page[] {
  return QUARTERS.map((quarter) =>
    registerPage(
      clerk,
      form,
      clerk.draft.events.filter((row) => Math.ceil(Number(dayOn(row.on).slice(5, 7)) / 3) === quarter),
      `${IN_WORDS[quarter - 1]}季度加减分`,
    ),
  );
}

/** The sheet's name alone says what is added and what is taken away. */
function twoRegisters(clerk: Clerk): readonly Page[] {
  return [false, true].map((minus) => {
    const page = new Page(minus ? '减分登记' : '加分登记');
    const columns: readonly Column<EventRow>[] = [
      ...clerk.serial<EventRow>(),
      clerk.date<EventRow>((row) => dayOn(row.on)),
      ...clerk.who<EventRow>(),
      { header: clerk.word('reason'), cell: (row) => freeOf(row).text },
      { header: clerk.word('points'), cell: (row) => freeOf(row).size },
    ];
    clerk.head(page, minus ? '减分登记表' : '加分登记表', columns.length);
    writeTable(
      page,
      columns,
      clerk.draft.events.filter((row) => freeOf(row).minus === minus),
    );
    return page;
  });
}

const withRegister = (clerk: Clerk, form: RegisterForm): readonly Page[] => [
  rosterPage(clerk),
  ...plainQuarters(clerk),
  yearPage(clerk),
  registerPage(clerk, form),
];

const layout = (name: string, write: (clerk: Clerk) => readonly Page[], wishB: Layout['wishB'] = {}): Layout => ({
  name,
  plan: 'longyuzhuang',
  write,
  wishB,
});

export const OTHER_B_LAYOUTS: readonly Layout[] = [
  layout('a sheet an aspect', (clerk) => aspectSheets(clerk, false)),
  layout('a sheet an aspect with means', (clerk) => aspectSheets(clerk, true)),
  layout('declarations beside the final figures', (clerk) => [
    rosterPage(clerk),
    ...plainQuarters(clerk),
    declarations(clerk),
    registerPage(clerk, 'kind'),
  ]),
  layout('register with signed points', (clerk) => withRegister(clerk, 'signed')),
  layout('register with paired columns', (clerk) => withRegister(clerk, 'paired')),
  layout('register with a reason and two columns', (clerk) => withRegister(clerk, 'reason and two columns')),
  layout('a register a quarter', (clerk) => [
    rosterPage(clerk),
    ...plainQuarters(clerk),
    yearPage(clerk),
    ...quarterRegisters(clerk, 'paired'),
  ]),
  layout('a register of bonuses and one of deductions', (clerk) => [
    rosterPage(clerk),
    ...plainQuarters(clerk),
    yearPage(clerk),
    ...twoRegisters(clerk),
  ]),
  layout('elderly households in columns', (clerk) => withRegister(clerk, 'kind'), { elderly: true }),
  layout(
    'elderly households in the remark',
    (clerk) => [rosterInWords(clerk), ...plainQuarters(clerk), yearPage(clerk), registerPage(clerk, 'kind')],
    { elderly: true },
  ),
  layout('a row a figure', (clerk) => [
    rosterPage(clerk),
    ...longForm(clerk),
    yearPage(clerk),
    registerPage(clerk, 'kind'),
  ]),
  layout('figures with 分', (clerk) => [
    rosterPage(clerk),
    ...inWords(clerk),
    yearPage(clerk),
    registerPage(clerk, 'kind'),
  ]),
  layout('a sheet a household', (clerk) => [rosterPage(clerk), ...householdSheets(clerk), yearPage(clerk)]),
];
