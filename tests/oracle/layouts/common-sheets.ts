// The sheets that stand beside what a layout is about: roster, base points as one figure a month, redemptions.
import { monthNumber } from '../days';
import type { AssessmentRecord, EventRow, LogicalHousehold, RedemptionRow } from '../logical-village';
import type { Clerk, Owned } from './clerk';
import { Page, writeTable, type Column, type TableStyle } from './page';
import { dayOn, worthOf } from './sound-village';

/** Each household as the row of a table. */
export function rosterRows({ draft }: Clerk): readonly (Owned & { readonly household: LogicalHousehold })[] {
  return draft.households.map((household, index) => ({ who: { kind: 'household', index }, household }));
}

const RESIDENT_WORDS = [
  ['是', '否'],
  ['√', null],
  ['在家', '外出务工'],
  ['常住', '外出'],
] as const;

export function rosterPage(clerk: Clerk): Page {
  const { dice, draft } = clerk;
  const page = new Page(clerk.sheetName('roster'));
  const [yes, no] = dice.pick(clerk.own ? RESIDENT_WORDS : RESIDENT_WORDS.slice(0, 1));
  type Row = ReturnType<typeof rosterRows>[number];
  const opening = draft.households.some((household) => household.opening !== 0);
  const columns: readonly Column<Row>[] = [
    ...clerk.serial<Row>(),
    { header: clerk.word('group'), cell: ({ household }) => household.group },
    ...(draft.households[0].id === ''
      ? []
      : [{ header: clerk.word('id'), cell: ({ household }: Row) => household.id }]),
    { header: clerk.word('head'), cell: ({ household }) => household.head },
    ...(dice.chance(60) ? [{ header: clerk.word('people'), cell: () => 1 + dice.below(6) }] : []),
    ...(dice.chance(30) ? [{ header: clerk.word('phone'), cell: () => `1380000${1000 + dice.below(9000)}` }] : []),
    ...(draft.plan === 'fengsheng'
      ? [{ header: clerk.word('resident'), cell: ({ household }: Row) => (household.resident ? yes : no) }]
      : []),
    ...(opening
      ? [
          {
            header: clerk.word('opening'),
            cell: ({ household }: Row) => (household.opening === 0 ? null : household.opening),
          },
        ]
      : []),
    ...(draft.households.some((household) => household.elderly)
      ? [
          { header: clerk.word('elderly'), cell: ({ household }: Row) => (household.elderly ? '是' : '否') },
          {
            header: clerk.word('optIn'),
            cell: ({ household }: Row) => (household.optedIn ? '是' : household.elderly ? '否' : null),
          },
        ]
      : []),
  ];
  clerk.head(page, '农户花名册', columns.length);
  writeTable(page, columns, rosterRows(clerk));
  clerk.foot(page);
  return page;
}

export const monthOfRecord = (record: AssessmentRecord): number => monthNumber(record.period);

/** Base points as one figure a month in one long table, where the village assesses at all. */
export function basePages(clerk: Clerk): readonly Page[] {
  const { assessment } = clerk.draft;
  if (assessment === null) return [];
  const page = new Page(clerk.sheetName('base'));
  const columns: readonly Column<AssessmentRecord>[] = [
    { header: clerk.word('month'), cell: (record) => `${monthOfRecord(record)}月` },
    ...clerk.who<AssessmentRecord>(),
    { header: clerk.word('base'), cell: (record) => record.figures['total'] as number },
  ];
  clerk.head(page, '基础分评定表', columns.length);
  writeTable(page, columns, assessment.records);
  clerk.foot(page);
  return [page];
}

export function redemptionColumns(clerk: Clerk): readonly Column<RedemptionRow>[] {
  return [
    ...clerk.serial<RedemptionRow>(),
    clerk.date<RedemptionRow>((row) => dayOn(row.on), 'redeemedOn'),
    ...clerk.who<RedemptionRow>(),
    { header: clerk.word('goods'), cell: (row) => row.goods },
    { header: clerk.word('redeemed'), cell: (row) => row.points as number, summed: true },
    ...(clerk.dice.chance(50) ? [{ header: clerk.word('receiver'), cell: () => null }] : []),
  ];
}

export function redemptionPage(clerk: Clerk): Page {
  const page = new Page(clerk.sheetName('redemptions'));
  const columns = redemptionColumns(clerk);
  clerk.head(page, '积分兑换登记表', columns.length);
  writeTable(page, columns, clerk.draft.redemptions);
  clerk.foot(page);
  return page;
}

/** One row an event, its item in a column. */
export function eventColumns(
  clerk: Clerk,
  shape: {
    readonly joined?: boolean;
    readonly typed?: boolean;
    readonly dateless?: boolean;
    readonly bare?: boolean;
  } = {},
): readonly Column<EventRow>[] {
  const who = clerk.who<EventRow>(shape.joined);
  const date = shape.dateless ? [] : [clerk.date<EventRow>((row) => dayOn(row.on))];
  const item: Column<EventRow> = { header: clerk.word('item'), cell: (row) => clerk.item(row) };
  const count: Column<EventRow> = { header: clerk.word('count'), cell: (row) => clerk.count(row.count as number) };
  const typed = shape.typed ?? clerk.dice.chance(50);
  const points: readonly Column<EventRow>[] = typed
    ? [{ header: clerk.word('points'), cell: (row) => clerk.points(worthOf(row).points, worthOf(row).minus ? -1 : 1) }]
    : [];
  const middle = clerk.dice.chance(50) ? [...date, ...who] : [...who, ...date];
  return [
    ...clerk.serial<EventRow>(),
    ...middle,
    item,
    count,
    ...points,
    ...(shape.bare ? [] : clerk.aside<EventRow>()),
  ];
}

type EventSheet = {
  readonly name?: string;
  readonly title?: string;
  readonly rows?: readonly EventRow[];
  readonly style?: TableStyle<EventRow>;
  readonly columns?: readonly Column<EventRow>[];
};

export function eventPage(clerk: Clerk, { name, title, rows, style, columns }: EventSheet = {}): Page {
  const page = new Page(name ?? clerk.sheetName('events'));
  const written = columns ?? eventColumns(clerk);
  clerk.head(page, title ?? '积分登记表', written.length);
  writeTable(page, written, rows ?? clerk.draft.events, style);
  clerk.foot(page);
  return page;
}
