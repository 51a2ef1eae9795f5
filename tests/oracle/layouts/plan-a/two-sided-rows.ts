// Layouts of Plan A where bonuses and deductions have columns of their own.
import type { EventRow } from '../../logical-village';
import type { Clerk } from '../clerk';
import { basePages, eventColumns, eventPage, redemptionPage, rosterPage } from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { dayOn, householdIn, worthOf } from '../sound-village';

const around = (clerk: Clerk, pages: readonly Page[]): readonly Page[] => [
  rosterPage(clerk),
  ...pages,
  ...basePages(clerk),
  redemptionPage(clerk),
];

/** A bonus, a deduction, or both of one household on one day. */
type Pair = {
  readonly who: EventRow['who'];
  readonly day: string;
  readonly plus: EventRow | null;
  readonly minus: EventRow | null;
};

const isMinus = (row: EventRow): boolean => worthOf(row).minus;

function singles(rows: readonly EventRow[]): readonly Pair[] {
  return rows.map((row) => ({
    who: row.who,
    day: dayOn(row.on),
    plus: isMinus(row) ? null : row,
    minus: isMinus(row) ? row : null,
  }));
}

/** A deduction of the same household and month moves into the row of a bonus, on the bonus's day. */
function coupled(rows: readonly EventRow[]): readonly Pair[] {
  const free = rows.filter(isMinus);
  const taken = new Set<EventRow>();
  const pairs = rows
    .filter((row) => !isMinus(row))
    .map((plus): Pair => {
      const minus =
        free.find(
          (row) =>
            !taken.has(row) &&
            householdIn(row) === householdIn(plus) &&
            dayOn(row.on).slice(0, 7) === dayOn(plus.on).slice(0, 7),
        ) ?? null;
      if (minus) taken.add(minus);
      return { who: plus.who, day: dayOn(plus.on), plus, minus };
    });
  return [...pairs, ...singles(free.filter((row) => !taken.has(row)))];
}

type Shape = { readonly points: boolean; readonly twoRows?: boolean };

function pairColumns(clerk: Clerk, { points, twoRows }: Shape): readonly Column<Pair>[] {
  const over = (top: string, word: string): Column<Pair>['header'] => (twoRows ? [top, word] : word);
  const plusWord = clerk.word('plusItem');
  const minusWord = clerk.word('minusItem');
  const figure = (row: EventRow | null): string | number | null =>
    row === null ? null : (clerk.points(worthOf(row).points, 0) as string | number);
  const plus: readonly Column<Pair>[] = [
    {
      header: over('加分', twoRows ? clerk.word('item') : plusWord),
      cell: ({ plus: row }) => (row === null ? null : clerk.item(row)),
    },
    ...(points
      ? [
          {
            header: over('加分', twoRows ? '分值' : clerk.word('plusPoints')),
            cell: ({ plus: row }: Pair) => figure(row),
          },
        ]
      : []),
  ];
  const minus: readonly Column<Pair>[] = [
    {
      header: over('扣分', twoRows ? clerk.word('item') : minusWord),
      cell: ({ minus: row }) => (row === null ? null : clerk.item(row)),
    },
    ...(points
      ? [
          {
            header: over('扣分', twoRows ? '分值' : clerk.word('minusPoints')),
            cell: ({ minus: row }: Pair) => figure(row),
          },
        ]
      : []),
  ];
  return [
    ...clerk.serial<Pair>(),
    clerk.date<Pair>(({ day }) => day),
    ...clerk.who<Pair>(),
    ...plus,
    ...minus,
    ...clerk.aside<Pair>(),
  ];
}

function pairPage(clerk: Clerk, pairs: readonly Pair[], shape: Shape): Page {
  const page = new Page(clerk.sheetName('events'));
  const columns = pairColumns(clerk, shape);
  clerk.head(page, '积分登记表', columns.length);
  writeTable(page, columns, pairs);
  clerk.foot(page);
  return page;
}

/** 事由 + 加分 + 减分: the item in one column, its points in one of two. */
function reasonColumns(clerk: Clerk): readonly Column<EventRow>[] {
  return [
    ...clerk.serial<EventRow>(),
    clerk.date<EventRow>((row) => dayOn(row.on)),
    ...clerk.who<EventRow>(),
    { header: clerk.word('item'), cell: (row) => clerk.item(row) },
    { header: clerk.word('plusPoints'), cell: (row) => (isMinus(row) ? null : clerk.points(worthOf(row).points, 0)) },
    { header: clerk.word('minusPoints'), cell: (row) => (isMinus(row) ? clerk.points(worthOf(row).points, 0) : null) },
    ...clerk.aside<EventRow>(),
  ];
}

function halves(clerk: Clerk): readonly Page[] {
  const { events } = clerk.draft;
  const inFirst = (row: EventRow): boolean => Number(dayOn(row.on).slice(5, 7)) <= 6;
  return [
    eventPage(clerk, {
      name: clerk.own ? '1-6月' : '上半年',
      title: '上半年积分登记表',
      rows: events.filter(inFirst),
      columns: eventColumns(clerk),
    }),
    eventPage(clerk, {
      name: clerk.own ? '7-12月' : '下半年',
      title: '下半年积分登记表',
      rows: events.filter((row) => !inFirst(row)),
      columns: reasonColumns(clerk),
    }),
  ];
}

const layout = (name: string, write: (clerk: Clerk) => readonly Page[], wish: Layout['wish'] = {}): Layout => ({
  name,
  plan: 'fengsheng',
  write,
  wish: { single: true, ...wish },
});

export const TWO_SIDED_LAYOUTS: readonly Layout[] = [
  layout('paired columns, one pair filled', (clerk) =>
    around(clerk, [pairPage(clerk, singles(clerk.draft.events), { points: true })]),
  ),
  layout('paired columns, one or both filled', (clerk) =>
    around(clerk, [pairPage(clerk, coupled(clerk.draft.events), { points: true })]),
  ),
  layout('paired columns under two header rows', (clerk) =>
    around(clerk, [pairPage(clerk, coupled(clerk.draft.events), { points: true, twoRows: true })]),
  ),
  layout('item columns for bonus and deduction, no points', (clerk) =>
    around(clerk, [pairPage(clerk, singles(clerk.draft.events), { points: false })]),
  ),
  layout('reason, plus, minus', (clerk) => around(clerk, [eventPage(clerk, { columns: reasonColumns(clerk) })])),
  layout(
    'reason, plus, minus, base points',
    (clerk) => around(clerk, [eventPage(clerk, { columns: reasonColumns(clerk) })]),
    { detail: 'total' },
  ),
  layout('half-years of two clerks', (clerk) => around(clerk, halves(clerk))),
];
