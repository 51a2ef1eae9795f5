// Layouts of Plan A's base points: sub-items, categories or one figure, by months below or beside each other.
import { monthNumber } from '../../days';
import type { AssessmentRecord } from '../../logical-village';
import { PLAN_A_CATEGORIES, type PlanTarget } from '../../plan-tables';
import type { Clerk, Owned } from '../clerk';
import { eventPage, redemptionPage, rosterPage, rosterRows } from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { householdIn, targetsOf, type Detail } from '../sound-village';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const recordsOf = ({ draft }: Clerk): readonly AssessmentRecord[] => draft.assessment?.records ?? [];
const detailOf = ({ draft }: Clerk): Detail => draft.assessment?.detail as Detail;
const figure = (record: AssessmentRecord, id: string): number => record.figures[id] as number;
const sumOfRecord = (record: AssessmentRecord): number =>
  Object.values(record.figures).reduce<number>((sum, each) => sum + (each as number), 0);

function headerOf(clerk: Clerk, target: PlanTarget, numbered: boolean): Column<AssessmentRecord>['header'] {
  const word = clerk.own
    ? clerk.dice.pick([target.name, `${target.name}(${target.max}分)`, `${target.id}${target.name}`])
    : numbered
      ? target.id
      : target.name;
  const category = PLAN_A_CATEGORIES.find((each) => each.id === target.category);
  return category && clerk.own ? [`${category.name}（${category.max}分）`, word] : word;
}

function figureColumns(clerk: Clerk, total: boolean): readonly Column<AssessmentRecord>[] {
  const numbered = clerk.dice.chance(50);
  const targets = targetsOf(detailOf(clerk));
  const one = targets.length === 1;
  return [
    ...targets.map((target): Column<AssessmentRecord> => ({
      header: one ? clerk.word('base') : headerOf(clerk, target, numbered),
      cell: (record) => figure(record, target.id),
    })),
    ...(total && !one ? [{ header: clerk.word('total'), cell: sumOfRecord, summed: true }] : []),
  ];
}

function monthColumn(clerk: Clerk): Column<AssessmentRecord> {
  const full = clerk.dice.chance(50);
  return {
    header: clerk.word('month'),
    cell: ({ period }) => (full ? `${clerk.year}年${monthNumber(period)}月` : `${monthNumber(period)}月`),
  };
}

function inOneTable(clerk: Clerk, total: boolean): readonly Page[] {
  const page = new Page(clerk.sheetName('base'));
  const columns = [monthColumn(clerk), ...clerk.who<AssessmentRecord>(), ...figureColumns(clerk, total)];
  clerk.head(page, '农户日常评分表', columns.length);
  writeTable(page, columns, recordsOf(clerk));
  clerk.foot(page);
  return [page];
}

function aSheetAMonth(clerk: Clerk, total: boolean): readonly Page[] {
  const columns = [
    ...clerk.serial<AssessmentRecord>(),
    ...clerk.who<AssessmentRecord>(),
    ...figureColumns(clerk, total),
  ];
  return MONTHS.map((month) => {
    const page = new Page(clerk.own ? `${month}月评分` : `${month}月`);
    clerk.head(page, `${month}月农户日常评分表`, columns.length);
    writeTable(
      page,
      columns,
      recordsOf(clerk).filter(({ period }) => monthNumber(period) === month),
      clerk.dice.chance(30) ? { total: '合计' } : {},
    );
    clerk.foot(page);
    return page;
  });
}

type WideRow = Owned & { readonly totals: readonly number[] };

function monthsAbreast(
  clerk: Clerk,
  { merged, total, groups }: { readonly merged: boolean; readonly total: boolean; readonly groups: boolean },
): readonly Page[] {
  const page = new Page(clerk.sheetName('base'));
  const rows = rosterRows(clerk).map(({ who }, index): WideRow => ({
    who,
    totals: recordsOf(clerk)
      .filter((record) => householdIn(record) === index)
      .map(sumOfRecord),
  }));
  const top = clerk.word('month');
  const columns: readonly Column<WideRow>[] = [
    ...clerk.serial<WideRow>(),
    ...clerk.who<WideRow>(),
    ...MONTHS.map((month): Column<WideRow> => ({
      header: merged ? [top, `${month}月`] : `${month}月`,
      cell: (row) => row.totals[month - 1],
      summed: true,
    })),
    ...(total
      ? [{ header: clerk.word('total'), cell: (row: WideRow) => row.totals.reduce((sum, each) => sum + each, 0) }]
      : []),
  ];
  clerk.head(page, '各月基础分一览表', columns.length);
  const groupOf = (row: WideRow): string => clerk.household(row).group;
  writeTable(
    page,
    columns,
    rows,
    groups
      ? {
          heading: (row, before) => (before === undefined || groupOf(row) !== groupOf(before) ? groupOf(row) : null),
          total: '合计',
        }
      : {},
  );
  clerk.foot(page);
  return [page];
}

type LongRow = Owned & { readonly record: AssessmentRecord; readonly target: PlanTarget };

function aRowAFigure(clerk: Clerk): readonly Page[] {
  const page = new Page(clerk.sheetName('base'));
  const month = monthColumn(clerk);
  const rows = recordsOf(clerk).flatMap((record) =>
    targetsOf(detailOf(clerk)).map((target): LongRow => ({ who: record.who, record, target })),
  );
  const columns: readonly Column<LongRow>[] = [
    { header: month.header, cell: ({ record }, at) => month.cell(record, at) },
    ...clerk.who<LongRow>(),
    { header: clerk.word('target'), cell: ({ target }) => target.name },
    { header: clerk.word('score'), cell: ({ record, target }) => figure(record, target.id) },
  ];
  clerk.head(page, '农户日常评分明细', columns.length);
  writeTable(page, columns, rows);
  return [page];
}

const layout = (name: string, detail: Detail, write: (clerk: Clerk) => readonly Page[]): Layout => ({
  name,
  plan: 'fengsheng',
  wish: { detail },
  write: (clerk) => [rosterPage(clerk), eventPage(clerk), ...write(clerk), redemptionPage(clerk)],
});

export const BASE_LAYOUTS: readonly Layout[] = [
  layout('18 sub-items and a total in one table', 'items', (clerk) => inOneTable(clerk, true)),
  layout('18 sub-items, a sheet a month', 'items', (clerk) => aSheetAMonth(clerk, true)),
  layout('5 categories and a total in one table', 'categories', (clerk) => inOneTable(clerk, true)),
  layout('5 categories, a sheet a month', 'categories', (clerk) => aSheetAMonth(clerk, true)),
  layout('5 categories, a row a figure', 'categories', aRowAFigure),
  layout('one figure, a sheet a month', 'total', (clerk) => aSheetAMonth(clerk, false)),
  layout('months abreast', 'total', (clerk) => monthsAbreast(clerk, { merged: false, total: false, groups: false })),
  layout('months abreast under a merged word, with a total', 'total', (clerk) =>
    monthsAbreast(clerk, { merged: true, total: true, groups: false }),
  ),
  layout('months abreast, groups and sums', 'total', (clerk) =>
    monthsAbreast(clerk, { merged: true, total: true, groups: true }),
  ),
];
