// Layouts of Plan A with something of the clerk's own beside or above the rows: sums, notes, blank columns,
// rows taken back, a second year, members in the roster.
import { monthNumber, yearOfText } from '../../days';
import type { AssessmentRecord, EventRow, LogicalHousehold } from '../../logical-village';
import type { Clerk, Owned } from '../clerk';
import {
  basePages,
  eventColumns,
  eventPage,
  monthOfRecord,
  redemptionPage,
  rosterPage,
  rosterRows,
} from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { dayOn, householdIn, targetsOf, worthOf } from '../sound-village';

const around = (clerk: Clerk, pages: readonly Page[]): readonly Page[] => [
  rosterPage(clerk),
  ...pages,
  ...basePages(clerk),
  redemptionPage(clerk),
];

/** The clerk's own yearly sums, all of them right. */
function summaryPage(clerk: Clerk): Page {
  type Row = Owned & {
    readonly figures: { readonly total: number; readonly balance: number; readonly rank: number | null };
  };
  const page = new Page(clerk.own ? '全年汇总' : '年度汇总');
  const rows = clerk.expected().households.map((household, index): Row => ({
    who: { kind: 'household', index },
    figures: household as unknown as Row['figures'],
  }));
  const columns: readonly Column<Row>[] = [
    ...clerk.serial<Row>(),
    ...clerk.who<Row>(),
    { header: clerk.own ? '全年总积分' : '累计积分', cell: ({ figures }) => figures.total },
    { header: clerk.own ? '剩余积分' : '余额', cell: ({ figures }) => figures.balance },
    { header: clerk.word('rank'), cell: ({ figures }) => figures.rank },
  ];
  clerk.head(page, '度农户积分汇总表', columns.length);
  writeTable(page, columns, rows);
  return page;
}

/** Every second column is blank, and so is the first. */
function spaced(clerk: Clerk): Page {
  const blank: Column<EventRow> = { header: '', cell: () => null };
  return eventPage(clerk, {
    columns: eventColumns(clerk).flatMap((column, at) => (at % 3 === 0 ? [blank, column] : [column])),
  });
}

const RULES = [
  '填写说明：',
  '一、本表由各组记分员每月登记一次。',
  '二、加分须经评议会审核，扣分须告知本人。',
  '三、每月10日前在公示栏公示，户主有异议的可申请复核。',
  '四、全年积分用于年终评比和兑换。',
];

function rulesAbove(clerk: Clerk): Page {
  const page = new Page(clerk.sheetName('events'));
  const columns = eventColumns(clerk);
  clerk.head(page, '积分登记表', columns.length);
  for (const rule of RULES)
    page.merge({ top: page.add(rule), left: 0, bottom: page.rows.length - 1, right: columns.length - 1 });
  page.add();
  writeTable(page, columns, clerk.draft.events);
  return page;
}

type Kept = { readonly row: EventRow; readonly void: boolean };

/** Every tenth row stands there a second time, taken back. */
function withVoid(clerk: Clerk, how: 'status' | 'remark' | 'line'): Page {
  const rows = clerk.draft.events.flatMap((row, at): readonly Kept[] =>
    at % 10 === 4
      ? [
          { row, void: false },
          { row, void: true },
        ]
      : [{ row, void: false }],
  );
  const inner = eventColumns(clerk, { bare: true });
  const word = clerk.dice.pick(['作废', '撤销']);
  const columns: readonly Column<Kept>[] = [
    ...inner.map((column): Column<Kept> => ({ header: column.header, cell: ({ row }, at) => column.cell(row, at) })),
    ...(how === 'status'
      ? [
          {
            header: clerk.own ? clerk.dice.pick(['审核结果', '核定情况', '状态']) : '状态',
            cell: (kept: Kept) => (kept.void ? word : clerk.own ? '已审核' : null),
          },
        ]
      : []),
    ...(how === 'remark'
      ? [{ header: clerk.word('note'), cell: (kept: Kept) => (kept.void ? `登记有误，${word}` : null) }]
      : []),
  ];
  const page = new Page(clerk.sheetName('events'));
  clerk.head(page, '积分登记表', columns.length);
  writeTable(page, columns, rows);
  const first = page.rows.length - rows.length;
  if (how === 'line') rows.forEach((kept, at) => kept.void && page.struck.push(first + at));
  return page;
}

function twoYears(clerk: Clerk): readonly Page[] {
  return [clerk.year - 1, clerk.year].map((year) => {
    const page = new Page(`${year}年${clerk.own ? '记分' : '加减分登记'}`);
    const spell = clerk.dates();
    const columns = [
      { header: clerk.word('date'), cell: (row: EventRow) => (clerk.own ? dayOn(row.on) : spell(dayOn(row.on))) },
      ...eventColumns(clerk, { dateless: true }),
    ];
    page.add(`${clerk.village}${year}年积分登记表`);
    writeTable(
      page,
      columns,
      clerk.draft.events.filter((row) => yearOfText(dayOn(row.on)) === year),
    );
    return page;
  });
}

/** A row a person: the head's cells are merged over all of the family. */
function rosterOfPersons(clerk: Clerk): Page {
  type Person = { readonly household: LogicalHousehold; readonly name: string; readonly relation: string };
  const page = new Page(clerk.sheetName('roster'));
  const rows = rosterRows(clerk).flatMap(({ household }): readonly Person[] => [
    { household, name: household.head, relation: '本人' },
    ...Array.from({ length: clerk.dice.below(3) }, (_, at) => ({
      household,
      name: `${household.head.slice(0, 1)}小${['军', '燕', '兵'][at]}`,
      relation: at === 0 ? '配偶' : '子女',
    })),
  ]);
  const opening = clerk.draft.households.some((household) => household.opening !== 0);
  const columns: readonly Column<Person>[] = [
    ...(clerk.draft.households[0].id === ''
      ? []
      : [{ header: clerk.word('id'), joined: true, cell: ({ household }: Person) => household.id }]),
    { header: clerk.word('head'), joined: true, cell: ({ household }) => household.head },
    { header: clerk.word('group'), cell: ({ household, relation }) => (relation === '本人' ? household.group : null) },
    { header: '家庭成员', cell: ({ name }) => name },
    { header: '与户主关系', cell: ({ relation }) => relation },
    {
      header: clerk.word('resident'),
      cell: ({ household, relation }) => (relation === '本人' ? (household.resident ? '是' : '否') : null),
    },
    ...(opening
      ? [
          {
            header: clerk.word('opening'),
            cell: ({ household, relation }: Person) =>
              relation === '本人' && household.opening !== 0 ? household.opening : null,
          },
        ]
      : []),
  ];
  clerk.head(page, '农户花名册', columns.length);
  writeTable(page, columns, rows);
  return page;
}

function twoSides(clerk: Clerk): readonly Page[] {
  const side = (minus: boolean): Page =>
    eventPage(clerk, {
      name: minus ? '扣分登记' : '加分登记',
      title: minus ? '扣分登记表' : '加分登记表',
      rows: clerk.draft.events.filter((row) => worthOf(row).minus === minus),
    });
  return [side(false), side(true)];
}

/** Every group has its own title and header, one block below the other. */
function blocksWithHeaders(clerk: Clerk): Page {
  const page = new Page(clerk.sheetName('events'));
  const columns = eventColumns(clerk);
  for (const group of new Set(clerk.draft.households.map((household) => household.group))) {
    page.add(`${clerk.year}年${group}积分登记`);
    writeTable(
      page,
      columns,
      clerk.draft.events.filter((row) => clerk.household(row).group === group),
      { total: '小计' },
    );
    page.add();
  }
  return page;
}

const recordsOf = ({ draft }: Clerk): readonly AssessmentRecord[] => draft.assessment?.records ?? [];

function halvesAbreast(clerk: Clerk): readonly Page[] {
  type Row = Owned & { readonly totals: readonly number[] };
  const rows = rosterRows(clerk).map(({ who }, index): Row => ({
    who,
    totals: recordsOf(clerk)
      .filter((record) => householdIn(record) === index)
      .map((record) => record.figures['total'] as number),
  }));
  return [1, 7].map((first) => {
    const page = new Page(first === 1 ? '上半年评分' : '下半年评分');
    const months = Array.from({ length: 6 }, (_, at) => first + at);
    const columns: readonly Column<Row>[] = [
      ...clerk.serial<Row>(),
      ...clerk.who<Row>(),
      ...months.map((month): Column<Row> => ({ header: `${month}月`, cell: ({ totals }) => totals[month - 1] })),
      { header: '小计', cell: ({ totals }) => months.reduce((sum, month) => sum + totals[month - 1], 0) },
    ];
    clerk.head(page, `${first === 1 ? '上' : '下'}半年基础分评定表`, columns.length);
    writeTable(page, columns, rows);
    return page;
  });
}

function groupsOfBase(clerk: Clerk): readonly Page[] {
  return [...new Set(clerk.draft.households.map(({ group }) => group))].map((group) => {
    const page = new Page(group);
    const columns: readonly Column<AssessmentRecord>[] = [
      { header: clerk.word('month'), cell: (record) => `${monthOfRecord(record)}月` },
      ...clerk.who<AssessmentRecord>(),
      { header: clerk.word('base'), cell: (record) => record.figures['total'] as number },
    ];
    clerk.head(page, `${group}基础分评定表`, columns.length);
    writeTable(
      page,
      columns,
      recordsOf(clerk).filter((record) => clerk.household(record).group === group),
    );
    return page;
  });
}

function threeHeaderRows(clerk: Clerk): readonly Page[] {
  const page = new Page(clerk.sheetName('base'));
  const targets = targetsOf('items');
  const who = clerk.who<AssessmentRecord>();
  const columns: readonly Column<AssessmentRecord>[] = [
    { header: clerk.word('month'), cell: ({ period }) => `${monthNumber(period)}月` },
    ...who,
    ...targets.map((target): Column<AssessmentRecord> => ({
      header: [`${target.category ?? ''}类`, target.id],
      cell: (record) => record.figures[target.id] as number,
    })),
  ];
  clerk.head(page, '农户日常评分表', columns.length);
  page.merge({
    top: page.add(...Array<null>(who.length + 1).fill(null), '基础分（满分100分）'),
    left: who.length + 1,
    bottom: page.rows.length - 1,
    right: columns.length - 1,
  });
  writeTable(page, columns, recordsOf(clerk));
  return [page];
}

const layout = (name: string, write: (clerk: Clerk) => readonly Page[], wish: Layout['wish'] = {}): Layout => ({
  name,
  plan: 'fengsheng',
  write,
  wish,
});
const withBase = (clerk: Clerk, base: readonly Page[]): readonly Page[] => [
  rosterPage(clerk),
  eventPage(clerk),
  ...base,
  redemptionPage(clerk),
];

export const ODD_LAYOUTS: readonly Layout[] = [
  layout('a summary of the clerk beside', (clerk) => [...around(clerk, [eventPage(clerk)]), summaryPage(clerk)]),
  layout('blank columns', (clerk) => around(clerk, [spaced(clerk)])),
  layout('rules above the header', (clerk) => around(clerk, [rulesAbove(clerk)])),
  layout('void rows by status', (clerk) => around(clerk, [withVoid(clerk, 'status')])),
  layout('void rows by remark', (clerk) => around(clerk, [withVoid(clerk, 'remark')])),
  layout('void rows struck through', (clerk) => around(clerk, [withVoid(clerk, 'line')])),
  layout('two years in one workbook', (clerk) => around(clerk, twoYears(clerk)), { earlier: true }),
  layout('a roster of persons', (clerk) => [rosterOfPersons(clerk), eventPage(clerk), redemptionPage(clerk)]),
  layout('a sheet of bonuses and a sheet of deductions', (clerk) => around(clerk, twoSides(clerk))),
  layout('group blocks with headers', (clerk) => around(clerk, [blocksWithHeaders(clerk)])),
  layout('base points of half-years abreast', (clerk) => withBase(clerk, halvesAbreast(clerk)), { detail: 'total' }),
  layout('base points, a sheet a group', (clerk) => withBase(clerk, groupsOfBase(clerk)), { detail: 'total' }),
  layout('base points under three header rows', (clerk) => withBase(clerk, threeHeaderRows(clerk)), {
    detail: 'items',
  }),
];
