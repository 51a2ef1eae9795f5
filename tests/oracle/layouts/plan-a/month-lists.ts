// Layouts of Plan A where a row is a household of a month: item columns, and the lists put up in public.
import { monthText } from '../../days';
import type { EventRow } from '../../logical-village';
import { PLAN_A_ITEMS, planItem } from '../../plan-tables';
import type { Clerk, Owned } from '../clerk';
import { basePages, redemptionPage, rosterPage } from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { dayOn, householdIn, worthOf } from '../sound-village';

type MonthRow = Owned & {
  readonly month: number;
  readonly base: number;
  readonly events: readonly EventRow[];
  readonly score: number;
  readonly running: number;
};

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

function monthRows(clerk: Clerk): readonly MonthRow[] {
  const scores = clerk.monthScores();
  const base = new Map(
    (clerk.draft.assessment?.records ?? []).map((record) => [
      `${householdIn(record)} ${record.period}`,
      record.figures['total'] as number,
    ]),
  );
  return MONTHS.flatMap((month) =>
    clerk.draft.households.map((_, index): MonthRow => ({
      who: { kind: 'household', index },
      month,
      base: base.get(`${index} ${monthText(clerk.year, month)}`) ?? 100,
      events: clerk.draft.events.filter(
        (row) => householdIn(row) === index && Number(dayOn(row.on).slice(5, 7)) === month,
      ),
      score: scores[index][month - 1] ?? 0,
      running: scores[index].slice(0, month).reduce((sum, each) => sum + each, 0),
    })),
  );
}

const countOf = (row: MonthRow, id: string): number =>
  row.events.filter((event) => worthOf(event).id === id).reduce((sum, event) => sum + (event.count as number), 0);

function itemColumns(clerk: Clerk, twoRows: boolean): readonly Column<MonthRow>[] {
  const used = PLAN_A_ITEMS.filter(({ id }) => clerk.draft.events.some((event) => worthOf(event).id === id));
  const ticks = clerk.dice.chance(50);
  return used.map(({ id, names }): Column<MonthRow> => {
    const word = clerk.own
      ? clerk.dice.pick([names[0], `${id} ${names[names.length - 1]}`, names[names.length - 1]])
      : names[0];
    const worth = clerk.own && clerk.dice.chance(40) ? `${word}(${planItem(id).points}分)` : word;
    const top = planItem(id).kind === 'deduction' ? '扣分项' : '加分项';
    return {
      header: twoRows ? [top, worth] : worth,
      cell: (row) => {
        const count = countOf(row, id);
        return count === 0 ? null : count === 1 && ticks ? '√' : count;
      },
    };
  });
}

function itemTable(
  clerk: Clerk,
  {
    base,
    month,
    twoRows,
    total,
  }: { readonly base: boolean; readonly month: boolean; readonly twoRows: boolean; readonly total: boolean },
): readonly Column<MonthRow>[] {
  return [
    ...clerk.serial<MonthRow>(),
    ...(month ? [{ header: clerk.word('month'), cell: (row: MonthRow) => `${row.month}月` }] : []),
    ...clerk.who<MonthRow>(),
    ...(base ? [{ header: clerk.word('base'), cell: (row: MonthRow) => row.base }] : []),
    ...itemColumns(clerk, twoRows),
    ...(total ? [{ header: clerk.word('monthScore'), cell: (row: MonthRow) => row.score }] : []),
  ];
}

function monthPages(clerk: Clerk, columns: readonly Column<MonthRow>[], rows: readonly MonthRow[]): readonly Page[] {
  return MONTHS.map((month) => {
    const page = new Page(clerk.own ? `${month}月公示` : `${month}月`);
    clerk.head(page, `${month}月份积分公示表`, columns.length);
    writeTable(
      page,
      columns,
      rows.filter((row) => row.month === month),
      clerk.dice.chance(40) ? { total: '合计' } : {},
    );
    clerk.foot(page);
    return page;
  });
}

function onePage(clerk: Clerk, columns: readonly Column<MonthRow>[], rows: readonly MonthRow[]): readonly Page[] {
  const page = new Page(clerk.sheetName('events'));
  clerk.head(page, '积分登记表', columns.length);
  writeTable(page, columns, rows);
  clerk.foot(page);
  return [page];
}

type Side = 'plus' | 'minus';
const sideOf = (row: MonthRow, side: Side): readonly EventRow[] =>
  row.events.filter((event) => worthOf(event).minus === (side === 'minus'));

function reasons(clerk: Clerk, events: readonly EventRow[]): string | null {
  if (events.length === 0) return null;
  return events
    .map(
      (event) =>
        `${clerk.dice.pick(planItem(worthOf(event).id).names)}${event.count === 1 ? '' : `${event.count as number}次`}`,
    )
    .join(clerk.own ? clerk.dice.pick(['；', '、', '，']) : '；');
}

const pointsOf = (events: readonly EventRow[]): number | null =>
  events.length === 0 ? null : events.reduce((sum, event) => sum + worthOf(event).points, 0);

function publicColumns(clerk: Clerk, withReasons: boolean): readonly Column<MonthRow>[] {
  const side = (
    of: Side,
    item: 'plusItem' | 'minusItem',
    points: 'plusPoints' | 'minusPoints',
  ): readonly Column<MonthRow>[] => [
    ...(withReasons ? [{ header: clerk.word(item), cell: (row: MonthRow) => reasons(clerk, sideOf(row, of)) }] : []),
    { header: clerk.word(points), cell: (row) => pointsOf(sideOf(row, of)) },
  ];
  return [
    ...clerk.serial<MonthRow>(),
    ...clerk.who<MonthRow>(),
    { header: clerk.word('base'), cell: (row) => row.base },
    ...side('plus', 'plusItem', 'plusPoints'),
    ...side('minus', 'minusItem', 'minusPoints'),
    { header: clerk.word('monthScore'), cell: (row) => row.score, summed: true },
    { header: clerk.word('running'), cell: (row) => row.running },
  ];
}

const around = (clerk: Clerk, pages: readonly Page[]): readonly Page[] => [
  rosterPage(clerk),
  ...pages,
  redemptionPage(clerk),
];
const items = (clerk: Clerk, shape: Parameters<typeof itemTable>[1]): readonly Column<MonthRow>[] =>
  itemTable(clerk, shape);
const ofMonths = (clerk: Clerk, columns: readonly Column<MonthRow>[]): readonly Page[] =>
  around(clerk, monthPages(clerk, columns, monthRows(clerk)));
const filled = (clerk: Clerk): readonly MonthRow[] => monthRows(clerk).filter((row) => row.events.length > 0);

const layout = (name: string, write: (clerk: Clerk) => readonly Page[], wish: Layout['wish'] = {}): Layout => ({
  name,
  plan: 'fengsheng',
  write,
  wish: { without: 'honours', ...wish },
});
const withBase = { detail: 'total' } as const;

export const MONTH_LIST_LAYOUTS: readonly Layout[] = [
  layout('item columns, a sheet a month', (clerk) =>
    ofMonths(clerk, items(clerk, { base: false, month: false, twoRows: false, total: false })),
  ),
  layout(
    'item columns beside base points, a sheet a month',
    (clerk) => ofMonths(clerk, items(clerk, { base: true, month: false, twoRows: false, total: true })),
    withBase,
  ),
  layout(
    'item columns under two header rows',
    (clerk) => ofMonths(clerk, items(clerk, { base: true, month: false, twoRows: true, total: true })),
    withBase,
  ),
  layout('item columns, months in a column', (clerk) =>
    around(
      clerk,
      onePage(clerk, items(clerk, { base: false, month: true, twoRows: false, total: false }), filled(clerk)),
    ),
  ),
  layout(
    'item columns beside base points, months in a column',
    (clerk) =>
      around(
        clerk,
        onePage(clerk, items(clerk, { base: true, month: true, twoRows: false, total: false }), monthRows(clerk)),
      ),
    withBase,
  ),
  layout(
    'item columns, and base points in their own table',
    (clerk) =>
      around(clerk, [
        ...onePage(clerk, items(clerk, { base: false, month: true, twoRows: false, total: false }), filled(clerk)),
        ...basePages(clerk),
      ]),
    withBase,
  ),
  layout('public list, one reason a cell', (clerk) => ofMonths(clerk, publicColumns(clerk, true)), {
    ...withBase,
    without: 'honours and annual',
  }),
  {
    ...layout('public list, figures without items', (clerk) => ofMonths(clerk, publicColumns(clerk, false)), {
      ...withBase,
      without: 'honours and annual',
    }),
    asks: true,
  },
];
