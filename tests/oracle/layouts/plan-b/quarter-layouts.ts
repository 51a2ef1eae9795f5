// Layouts of Plan B with the two quarterly aspects beside each other, quarter by quarter.
import type { AssessmentRecord } from '../../logical-village';
import type { Clerk, Owned } from '../clerk';
import { rosterPage, rosterRows } from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { householdIn } from '../sound-village';
import { freeOf, quarterOf, QUARTERS } from '../sound-village-b';
import {
  aspectColumns,
  aspectWord,
  figureOf,
  freeRows,
  QUARTERLY,
  quarterName,
  quarterPage,
  quarterRecords,
  registerPage,
  totalColumn,
  yearPage,
  yearRecords,
  YEARLY,
} from './parts';

type Figures = AssessmentRecord;
const who = (clerk: Clerk): readonly Column<Figures>[] => [...clerk.serial<Figures>(), ...clerk.who<Figures>()];

function quarters(
  clerk: Clerk,
  columns: readonly Column<Figures>[] = [...who(clerk), ...aspectColumns(clerk, QUARTERLY)],
): readonly Page[] {
  return QUARTERS.map((quarter) => quarterPage(clerk, quarter, columns));
}

const around = (clerk: Clerk, pages: readonly Page[]): readonly Page[] => [
  rosterPage(clerk),
  ...pages,
  yearPage(clerk),
  registerPage(clerk, 'kind'),
];

function ranked(clerk: Clerk): readonly Column<Figures>[] {
  const total = totalColumn(clerk, QUARTERLY);
  const scoreOf = (record: Figures): number => total.cell(record, 0) as number;
  const place = (record: Figures): number =>
    quarterRecords(clerk, quarterOf(record.period)).filter((other) => scoreOf(other) > scoreOf(record)).length + 1;
  return [...who(clerk), ...aspectColumns(clerk, QUARTERLY), total, { header: clerk.word('rank'), cell: place }];
}

function belowEachOther(clerk: Clerk): readonly Page[] {
  const columns = [...who(clerk), ...aspectColumns(clerk, QUARTERLY)];
  return [
    [1, 2],
    [3, 4],
  ].map(([first, second]) => {
    const page = new Page(first === 1 ? '上半年' : '下半年');
    clerk.head(page, `${page.name}农户积分评定表`, columns.length);
    for (const quarter of [first, second]) {
      if (quarter === second) page.add();
      page.add(quarterName(clerk, quarter));
      writeTable(page, columns, quarterRecords(clerk, quarter));
    }
    return page;
  });
}

function besideEachOther(clerk: Clerk): readonly Page[] {
  type Row = Owned & { readonly records: readonly Figures[] };
  return [
    [1, 2],
    [3, 4],
  ].map((pair) => {
    const page = new Page(pair[0] === 1 ? '上半年' : '下半年');
    const rows = quarterRecords(clerk, 1).map((record): Row => ({
      who: record.who,
      records: pair.map(
        (quarter) =>
          quarterRecords(clerk, quarter).find((each) => householdIn(each) === householdIn(record)) as Figures,
      ),
    }));
    const columns: readonly Column<Row>[] = [
      ...clerk.serial<Row>(),
      ...clerk.who<Row>(),
      ...pair.flatMap((quarter, at) =>
        QUARTERLY.map(({ id }): Column<Row> => ({
          header: [`${['一', '二', '三', '四'][quarter - 1]}季度`, aspectWord(clerk, id)],
          cell: ({ records }) => figureOf(records[at], id),
        })),
      ),
    ];
    clerk.head(page, `${page.name}农户积分评定表`, columns.length);
    writeTable(page, columns, rows);
    return page;
  });
}

function quarterColumn(clerk: Clerk): readonly Page[] {
  const page = new Page(clerk.own ? '季度打分' : '日常积分');
  const columns: readonly Column<Figures>[] = [
    { header: clerk.word('quarter'), cell: ({ period }) => `第${['一', '二', '三', '四'][quarterOf(period) - 1]}季度` },
    ...clerk.who<Figures>(),
    ...aspectColumns(clerk, QUARTERLY),
  ];
  clerk.head(page, '日常积分评定表', columns.length);
  writeTable(
    page,
    columns,
    QUARTERS.flatMap((quarter) => quarterRecords(clerk, quarter)),
  );
  return [page];
}

const ASSESSORS = ['鲁正江', '尤秀兰', '柯大勇'];

function panels(clerk: Clerk, named: boolean): readonly Column<Figures>[] {
  return [
    ...who(clerk),
    ...QUARTERLY.flatMap(({ id }) => [
      ...ASSESSORS.map((name, at): Column<Figures> => ({
        header: [aspectWord(clerk, id).replace(/[(（].*/, ''), named ? name : `评委${at + 1}`],
        cell: (record) => (record.figures[id] as { readonly panel: readonly number[] }).panel[at],
      })),
    ]),
  ];
}

/** 加分 and 减分 with their reasons beside the aspects; no register. */
function withFree(clerk: Clerk): readonly Column<Figures>[] {
  const side = (minus: boolean): readonly Column<Figures>[] => {
    const rows = (record: Figures) =>
      freeRows(clerk, record, [quarterOf(record.period)]).filter((row) => freeOf(row).minus === minus);
    return [
      {
        header: clerk.word(minus ? 'minusItem' : 'plusItem'),
        cell: (record) =>
          rows(record)
            .map((row) => freeOf(row).text)
            .join('、') || null,
      },
      {
        header: clerk.word(minus ? 'minusPoints' : 'plusPoints'),
        cell: (record) => rows(record).reduce((sum, row) => sum + freeOf(row).size, 0) || null,
      },
    ];
  };
  return [...who(clerk), ...aspectColumns(clerk, QUARTERLY), ...side(false), ...side(true)];
}

function oneSheet(clerk: Clerk): readonly Page[] {
  const page = new Page(clerk.own ? '全年积分' : '年度汇总');
  type Row = Owned & { readonly quarters: readonly Figures[]; readonly year: Figures };
  const rows = yearRecords(clerk).map((year): Row => ({
    who: year.who,
    year,
    quarters: QUARTERS.map(
      (quarter) => quarterRecords(clerk, quarter).find((each) => householdIn(each) === householdIn(year)) as Figures,
    ),
  }));
  const sum = (row: Row, minus: boolean): number | null =>
    freeRows(clerk, row, QUARTERS)
      .filter((each) => freeOf(each).minus === minus)
      .reduce((total, each) => total + freeOf(each).size, 0) || null;
  const columns: readonly Column<Row>[] = [
    ...clerk.serial<Row>(),
    ...clerk.who<Row>(),
    ...QUARTERLY.flatMap(({ id }) =>
      QUARTERS.map((quarter): Column<Row> => ({
        header: [id, `${['一', '二', '三', '四'][quarter - 1]}季度`],
        cell: (row) => figureOf(row.quarters[quarter - 1], id),
      })),
    ),
    ...YEARLY.map(({ id }): Column<Row> => ({ header: id, cell: (row) => figureOf(row.year, id) })),
    { header: clerk.word('plusPoints'), cell: (row) => sum(row, false) },
    { header: clerk.word('minusPoints'), cell: (row) => sum(row, true) },
  ];
  clerk.head(page, '度农户积分总表', columns.length);
  writeTable(page, columns, rows);
  return [rosterPage(clerk), page];
}

function areaSheets(clerk: Clerk): readonly Page[] {
  const columns: readonly Column<Figures>[] = [
    { header: clerk.word('quarter'), cell: ({ period }) => `${quarterOf(period)}季度` },
    ...clerk.who<Figures>(),
    ...aspectColumns(clerk, QUARTERLY),
  ];
  return [...new Set(rosterRows(clerk).map(({ household }) => household.group))].map((group) => {
    const page = new Page(group);
    clerk.head(page, `${group}日常积分评定表`, columns.length);
    writeTable(
      page,
      columns,
      QUARTERS.flatMap((quarter) => quarterRecords(clerk, quarter)).filter(
        (record) => clerk.household(record).group === group,
      ),
    );
    return page;
  });
}

const layout = (name: string, write: (clerk: Clerk) => readonly Page[], wishB: Layout['wishB'] = {}): Layout => ({
  name,
  plan: 'longyuzhuang',
  write,
  wishB,
});

export const QUARTER_LAYOUTS: readonly Layout[] = [
  layout('a sheet a quarter', (clerk) => around(clerk, quarters(clerk))),
  layout('a sheet a quarter with totals and places', (clerk) => around(clerk, quarters(clerk, ranked(clerk)))),
  layout('two quarters below each other', (clerk) => around(clerk, belowEachOther(clerk))),
  layout('two quarters beside each other', (clerk) => around(clerk, besideEachOther(clerk))),
  layout('quarters in a column', (clerk) => around(clerk, quarterColumn(clerk))),
  layout('a sheet an area', (clerk) => around(clerk, areaSheets(clerk))),
  layout('assessors by number', (clerk) => around(clerk, quarters(clerk, panels(clerk, false))), { panel: 3 }),
  layout('assessors by name', (clerk) => around(clerk, quarters(clerk, panels(clerk, true))), { panel: 3 }),
  layout(
    'bonus and deduction beside the aspects',
    (clerk) => [rosterPage(clerk), ...quarters(clerk, withFree(clerk)), yearPage(clerk)],
    { oneEach: true },
  ),
  layout('the whole year in one sheet', oneSheet),
  layout('averages below', (clerk) =>
    around(
      clerk,
      QUARTERS.map((quarter) =>
        quarterPage(clerk, quarter, [...who(clerk), ...aspectColumns(clerk, QUARTERLY)], { total: '合计' }),
      ),
    ),
  ),
];
