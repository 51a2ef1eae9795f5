// Layouts of Plan A with a sheet for every household, and with redemptions written in odd places.
import { monthNumber } from '../../days';
import type { AssessmentRecord, EventRow, LogicalHousehold, RedemptionRow } from '../../logical-village';
import type { Clerk } from '../clerk';
import { basePages, eventPage, redemptionColumns, redemptionPage, rosterPage } from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { dayOn, householdIn, worthOf } from '../sound-village';

type HeadStyle = 'title' | 'line' | 'cells';

function householdHead(clerk: Clerk, page: Page, household: LogicalHousehold, style: HeadStyle): void {
  if (style === 'title') page.add(`${clerk.year}年${household.group}${household.head}户积分档案`);
  else page.add(`${clerk.village}${clerk.year}年农户积分档案`);
  if (style === 'line')
    page.add(
      `户主：${household.head}    小组：${household.group}${household.id === '' ? '' : `    户号：${household.id}`}`,
    );
  if (style === 'cells')
    page.add('户主', household.head, '小组', household.group, ...(household.id === '' ? [] : ['户号', household.id]));
}

function plainEvents(clerk: Clerk): readonly Column<EventRow>[] {
  return [
    ...clerk.serial<EventRow>(),
    clerk.date<EventRow>((row) => dayOn(row.on)),
    { header: clerk.word('item'), cell: (row) => clerk.item(row) },
    { header: clerk.word('count'), cell: (row) => clerk.count(row.count as number) },
    { header: clerk.word('points'), cell: (row) => clerk.points(worthOf(row).points, worthOf(row).minus ? -1 : 1) },
  ];
}

function sheetName(clerk: Clerk, household: LogicalHousehold, at: number): string {
  const shared = clerk.draft.households.filter((other) => other.head === household.head).length > 1;
  return shared ? `${household.head}${at + 1}` : household.head;
}

function householdSheets(clerk: Clerk, style: HeadStyle): readonly Page[] {
  const columns = plainEvents(clerk);
  const baseColumns: readonly Column<AssessmentRecord>[] = [
    { header: clerk.word('month'), cell: (record) => `${monthNumber(record.period)}月` },
    { header: clerk.word('base'), cell: (record) => record.figures['total'] as number },
  ];
  return clerk.draft.households.map((household, index) => {
    const page = new Page(sheetName(clerk, household, index));
    householdHead(clerk, page, household, style);
    writeTable(
      page,
      columns,
      clerk.draft.events.filter((row) => householdIn(row) === index),
    );
    const records = clerk.draft.assessment?.records.filter((record) => householdIn(record) === index) ?? [];
    if (records.length > 0) {
      page.add();
      writeTable(page, baseColumns, records);
    }
    return page;
  });
}

type Mixed = {
  readonly who: EventRow['who'];
  readonly day: string;
  readonly event: EventRow | null;
  readonly redemption: RedemptionRow | null;
};

function mixedRows({ draft }: Clerk): readonly Mixed[] {
  const events = draft.events.map((event): Mixed => ({
    who: event.who,
    day: dayOn(event.on),
    event,
    redemption: null,
  }));
  const redemptions = draft.redemptions.map((redemption): Mixed => ({
    who: redemption.who,
    day: dayOn(redemption.on),
    event: null,
    redemption,
  }));
  return [...events, ...redemptions].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** `兑换大米` and minus points among the events. */
function mixedPage(clerk: Clerk): Page {
  const page = new Page(clerk.sheetName('events'));
  const columns: readonly Column<Mixed>[] = [
    ...clerk.serial<Mixed>(),
    clerk.date<Mixed>(({ day }) => day),
    ...clerk.who<Mixed>(),
    {
      header: clerk.word('item'),
      cell: ({ event, redemption }) => (event ? clerk.item(event) : `兑换${redemption?.goods ?? ''}`),
    },
    {
      header: clerk.word('points'),
      cell: ({ event, redemption }) =>
        event ? clerk.points(worthOf(event).points, worthOf(event).minus ? -1 : 1) : -(redemption?.points as number),
    },
  ];
  clerk.head(page, '积分收支登记表', columns.length);
  writeTable(page, columns, mixedRows(clerk));
  return page;
}

const PRICES: Readonly<Record<string, number>> = { 洗衣粉: 5, 食用油: 5, 毛巾: 5, 大米: 5, 香皂: 5 };

function pricedPage(clerk: Clerk): Page {
  const page = new Page(clerk.sheetName('redemptions'));
  const columns: readonly Column<RedemptionRow>[] = [
    clerk.date<RedemptionRow>((row) => dayOn(row.on), 'redeemedOn'),
    ...clerk.who<RedemptionRow>(),
    { header: clerk.word('goods'), cell: (row) => row.goods },
    { header: clerk.word('pieces'), cell: (row) => (row.points as number) / PRICES[row.goods] },
    { header: clerk.word('price'), cell: (row) => PRICES[row.goods] },
    { header: clerk.word('redeemed'), cell: () => null },
  ];
  clerk.head(page, '积分兑换登记表', columns.length);
  writeTable(page, columns, clerk.draft.redemptions);
  return page;
}

function redemptionsInWords(clerk: Clerk): Page {
  const page = new Page(clerk.sheetName('redemptions'));
  const columns = redemptionColumns(clerk).map((column): Column<RedemptionRow> =>
    column.summed ? { ...column, cell: (row) => `${row.points as number}分` } : column,
  );
  clerk.head(page, '积分兑换登记表', columns.length);
  writeTable(page, columns, clerk.draft.redemptions);
  return page;
}

const layout = (name: string, write: (clerk: Clerk) => readonly Page[], wish: Layout['wish'] = {}): Layout => ({
  name,
  plan: 'fengsheng',
  write,
  wish,
});

export const HOUSEHOLD_LAYOUTS: readonly Layout[] = [
  layout('a sheet a household, head in the title', (clerk) => [
    rosterPage(clerk),
    ...householdSheets(clerk, 'title'),
    redemptionPage(clerk),
  ]),
  layout('a sheet a household, head in a line', (clerk) => [
    rosterPage(clerk),
    ...householdSheets(clerk, 'line'),
    redemptionPage(clerk),
  ]),
  layout(
    'a sheet a household, head in cells, base points below',
    (clerk) => [rosterPage(clerk), ...householdSheets(clerk, 'cells'), redemptionPage(clerk)],
    { detail: 'total' },
  ),
  layout('redemptions among the events', (clerk) => [rosterPage(clerk), mixedPage(clerk), ...basePages(clerk)], {
    single: true,
  }),
  layout('redemptions as 50分', (clerk) => [rosterPage(clerk), eventPage(clerk), redemptionsInWords(clerk)]),
  layout('redemptions as pieces and price', (clerk) => [rosterPage(clerk), eventPage(clerk), pricedPage(clerk)]),
];
