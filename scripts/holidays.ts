// The package chinese-days → the text of calendars/china.json: the days off and the make-up working days that the State
// Council announced, year by year. Read from the package's table, not through its functions: those count by the
// machine's time zone.
import { readFileSync } from 'node:fs';
import type { AnnouncedYear } from '../src/engine/basis/workdays';

/** `{"2022-10-01": "National Day,国庆节,3"}` */
type Table = Readonly<Record<string, string>>;

/** The file's text: a line a year. */
export function holidaysText(): string {
  const { holidays, workdays } = JSON.parse(
    readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
  ) as { readonly holidays: Table; readonly workdays: Table };
  const years = [...new Set([...Object.keys(holidays), ...Object.keys(workdays)].map((day) => day.slice(0, 4)))].sort();
  const lines = years.map((year) => {
    const announced: AnnouncedYear = { off: spansOf(holidays, year), work: daysIn(workdays, year).map(monthAndDay) };
    return `  ${JSON.stringify(year)}: ${JSON.stringify(announced)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** `1001-1007 国庆节`, `0405 清明` */
function spansOf(holidays: Table, year: string): readonly string[] {
  const spans: { name: string; first: string; last: string }[] = [];
  for (const day of daysIn(holidays, year)) {
    const name = holidays[day]?.split(',')[1] ?? '';
    const span = spans.at(-1);
    if (span?.name === name && daysBetween(span.last, day) === 1) span.last = day;
    else spans.push({ name, first: day, last: day });
  }
  return spans.map(({ name, first, last }) => {
    const days = first === last ? monthAndDay(first) : `${monthAndDay(first)}-${monthAndDay(last)}`;
    return `${days} ${name}`;
  });
}

function daysIn(table: Table, year: string): readonly string[] {
  return Object.keys(table)
    .filter((day) => day.startsWith(`${year}-`))
    .sort();
}

function monthAndDay(day: string): string {
  return day.slice(5).replace('-', '');
}

function daysBetween(first: string, second: string): number {
  return (Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;
}
