// Layouts of Plan A where a row is an event and its item stands in a column.
import type { EventRow } from '../../logical-village';
import type { Clerk } from '../clerk';
import { basePages, eventColumns, eventPage, redemptionPage, rosterPage } from '../common-sheets';
import type { Layout } from '../layout';
import { Page, writeTable, type Column } from '../page';
import { dayOn, householdIn } from '../sound-village';

const around = (clerk: Clerk, pages: readonly Page[]): readonly Page[] => [
  rosterPage(clerk),
  ...pages,
  ...basePages(clerk),
  redemptionPage(clerk),
];

const inMonth =
  (month: number) =>
  (row: EventRow): boolean =>
    Number(dayOn(row.on).slice(5, 7)) === month;
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

function byHousehold(rows: readonly EventRow[]): readonly EventRow[] {
  return [...rows].sort((a, b) => householdIn(a) - householdIn(b));
}

/** The item column is the first thing after the serial number; who comes last. */
function turned(columns: readonly Column<EventRow>[]): readonly Column<EventRow>[] {
  return [...columns].reverse();
}

function dittoRows(clerk: Clerk): Page {
  const columns = eventColumns(clerk);
  const page = eventPage(clerk, { columns, rows: byHousehold(clerk.draft.events) });
  const mark = clerk.dice.pick(['〃', '同上', '"']);
  const named = new Set(
    clerk.whoStyle.map((part) =>
      columns.findIndex((column) =>
        clerk.draft.households.some(
          (household, index) =>
            column.cell({ ...clerk.draft.events[0], who: { kind: 'household', index } }, 0) === household[part],
        ),
      ),
    ),
  );
  for (let at = page.rows.length - 1; at > 0; at--) {
    for (const column of named) {
      const here = page.rows[at][column];
      if (typeof here === 'string' && here !== '' && here === page.rows[at - 1][column]) page.rows[at][column] = mark;
    }
  }
  return page;
}

function continued(clerk: Clerk, headless: boolean): readonly Page[] {
  const columns = eventColumns(clerk);
  const { events } = clerk.draft;
  const half = Math.ceil(events.length / 2);
  const first = eventPage(clerk, { columns, rows: events.slice(0, half) });
  const second = new Page(`${first.name}（续）`);
  second.add(`${clerk.village}${clerk.year}年积分登记表（续表）`);
  writeTable(second, columns, events.slice(half), { headless });
  return [first, second];
}

function monthSheets(clerk: Clerk, dates: 'full' | 'day' | 'none'): readonly Page[] {
  const plain = eventColumns(clerk, { dateless: true });
  const shortDay: Column<EventRow> = {
    header: clerk.word('date'),
    cell: (row) => `${Number(dayOn(row.on).slice(8))}日`,
  };
  const columns =
    dates === 'none'
      ? plain
      : dates === 'day'
        ? [...plain, shortDay]
        : [...plain, clerk.date<EventRow>((row) => dayOn(row.on))];
  return MONTHS.map((month) =>
    eventPage(clerk, {
      name: clerk.own ? `${month}月记分` : `${month}月`,
      title: `${month}月份积分登记表`,
      rows: clerk.draft.events.filter(inMonth(month)),
      columns,
    }),
  );
}

function groupSheets(clerk: Clerk): readonly Page[] {
  const groups = [...new Set(clerk.draft.households.map(({ group }) => group))];
  return groups.map((group) =>
    eventPage(clerk, {
      name: group,
      title: `${group}积分登记表`,
      rows: clerk.draft.events.filter((row) => clerk.household(row).group === group),
    }),
  );
}

function groupBlocks(clerk: Clerk): Page {
  const rows = byHousehold(clerk.draft.events);
  const groupOf = (row: EventRow): string => clerk.household(row).group;
  return eventPage(clerk, {
    rows,
    style: {
      heading: (row, before) => (before === undefined || groupOf(row) !== groupOf(before) ? groupOf(row) : null),
    },
  });
}

function monthBlocks(clerk: Clerk): Page {
  const monthOf = (row: EventRow): number => Number(dayOn(row.on).slice(5, 7));
  return eventPage(clerk, {
    style: {
      heading: (row, before) =>
        before === undefined || monthOf(row) !== monthOf(before) ? `${monthOf(row)}月份` : null,
    },
  });
}

function withMembers(clerk: Clerk): Page {
  const member: Column<EventRow> = {
    header: clerk.word('member'),
    cell: (row) =>
      clerk.dice.chance(60) ? `${clerk.household(row).head.slice(0, 1)}小${clerk.dice.pick(['军', '燕', '兵'])}` : null,
  };
  return eventPage(clerk, { columns: [...eventColumns(clerk), member] });
}

function abreast(clerk: Clerk): Page {
  const left = eventPage(clerk, { columns: eventColumns(clerk) });
  const width = Math.max(...left.rows.map((row) => row.length)) + 1;
  const right = redemptionPage(clerk);
  right.rows.forEach((row, at) => {
    while (left.rows.length <= at) left.add();
    const target = left.rows[at];
    while (target.length < width) target.push(null);
    target.push(...row);
  });
  for (const { top, bottom, left: from, right: to } of right.merges)
    left.merges.push({ top, bottom, left: from + width, right: to + width });
  return left;
}

function below(clerk: Clerk): Page {
  const page = eventPage(clerk);
  page.add();
  const right = redemptionPage(clerk);
  const top = page.rows.length;
  for (const row of right.rows) page.add(...row);
  for (const merge of right.merges) page.merges.push({ ...merge, top: merge.top + top, bottom: merge.bottom + top });
  return page;
}

const layout = (name: string, write: (clerk: Clerk) => readonly Page[], wish: Layout['wish'] = {}): Layout => ({
  name,
  plan: 'fengsheng',
  write,
  wish,
});

export const EVENT_ROW_LAYOUTS: readonly Layout[] = [
  layout('one row an event', (clerk) => around(clerk, [eventPage(clerk)])),
  layout('one row an event, base points', (clerk) => around(clerk, [eventPage(clerk)]), { detail: 'total' }),
  layout('one row an event, columns in reverse order', (clerk) =>
    around(clerk, [eventPage(clerk, { columns: turned(eventColumns(clerk)) })]),
  ),
  layout('no roster', (clerk) => [eventPage(clerk), ...basePages(clerk)], { detail: 'total', rosterless: true }),
  layout('ditto marks', (clerk) => around(clerk, [dittoRows(clerk)])),
  layout('merged household cells', (clerk) =>
    around(clerk, [
      eventPage(clerk, { columns: eventColumns(clerk, { joined: true }), rows: byHousehold(clerk.draft.events) }),
    ]),
  ),
  layout('group blocks', (clerk) => around(clerk, [groupBlocks(clerk)])),
  layout('month blocks', (clerk) => around(clerk, [monthBlocks(clerk)])),
  layout('a sheet a group', (clerk) => around(clerk, groupSheets(clerk))),
  layout('a sheet a month', (clerk) => around(clerk, monthSheets(clerk, 'full'))),
  layout('a sheet a month, days alone', (clerk) => around(clerk, monthSheets(clerk, 'day'))),
  layout('a sheet a month, no dates', (clerk) => around(clerk, monthSheets(clerk, 'none'))),
  layout('continuation with a header', (clerk) => around(clerk, continued(clerk, false))),
  layout('continuation without a header', (clerk) => around(clerk, continued(clerk, true))),
  layout('printed pages', (clerk) => around(clerk, [eventPage(clerk, { style: { pageRows: 20 } })])),
  layout('blank rows and a total', (clerk) =>
    around(clerk, [eventPage(clerk, { style: { gapAfter: 5, total: clerk.dice.pick(['共计', '总计', '本年合计']) } })]),
  ),
  layout('family members', (clerk) => around(clerk, [withMembers(clerk)])),
  layout('redemptions on the right', (clerk) => [rosterPage(clerk), abreast(clerk), ...basePages(clerk)]),
  layout('redemptions below', (clerk) => [rosterPage(clerk), below(clerk), ...basePages(clerk)]),
];
