// THE one reading path: the cells of a workbook enter, whoever hands them over; a Ledger leaves.
import { textOf, type CellTable } from '../basis/cells';
import type { Month } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import type { Scheme } from '../scheme/types';
import { chooseRosters } from './choose-roster';
import { findTables, SETTINGS_SHEET, titleOf } from './find-tables';
import { findDuplicates } from './find-duplicates';
import { HouseholdIndex } from './households';
import { latestYear, monthsOf } from './ledger-year';
import { readAssessment } from './read-assessment';
import type { ReadContext, TableSource } from './read-context';
import { DateReader } from './read-date';
import { readDecisions, readSettings } from './read-decisions';
import { readEvents } from './read-events';
import { periodInText } from './read-period';
import { readRedemptions } from './read-redemptions';
import { gatherHouseholds, readRoster } from './read-roster';
import { namesOfScheme } from './scheme-names';
import { type SheetView, viewOf } from './sheet-view';
import type { FoundTable, Ledger, TableBinding, TableRole } from './types';

export type ReadLedgerOptions = {
  /** The year that dates without one belong to and that is scored; default: the latest that the ledger states. */
  readonly year?: number;
  /** Tables as a person corrected them. */
  readonly bindings?: readonly TableBinding[];
};

/** A year to read by when a ledger states none: only ledgers without any dated row have it. */
const NO_YEAR = 2000;

/** Reads every table of the workbook. Never stops at a bad row; never throws on any cells. */
export function readLedger(tables: readonly CellTable[], scheme: Scheme, options: ReadLedgerOptions = {}): Ledger {
  const problems: Problem[] = [];
  const views = tables.map(viewOf);
  const settings = readSettings(views.find((view) => view.table.sheet === SETTINGS_SHEET && !view.table.generated), problems);
  const names = namesOfScheme(scheme);
  const found = findTables(views, names, options.bindings);
  const unnumbered = found.map(({ view, table }, number) => ({ view, table, number }));
  const year = options.year ?? settings.year ?? latestYear(unnumbered, views) ?? NO_YEAR;
  const sources = unnumbered.map((source) => ({ ...source, table: withPeriod(source, year) }));
  const dates = new DateReader(year);
  const rowsRead = sources.map(() => 0);
  const rosters = chooseRosters(of(sources, 'roster'));
  const others = sources.filter((source) => source.table.role !== 'roster');
  const households = rosters.length > 0 ? readRoster(rosters, { dates, problems, rowsRead }) : gatherHouseholds(others);
  const context: ReadContext = { scheme, names, year, dates, households: new HouseholdIndex(households), problems, faults: [], rowsRead };
  const { events, notes } = readEvents(of(sources, 'events'), context);
  findDuplicates(events, notes, sources, context);
  const assessment = readAssessment(of(sources, 'assessment'), context);
  const redemptions = readRedemptions(of(sources, 'redemptions'), context);
  const decisions = readDecisions(of(sources, 'decisions'), context);
  return {
    roster: { stated: rosters.length > 0, households },
    events,
    assessment,
    redemptions,
    decisions,
    faults: context.faults,
    tables: sources.map((source) => ({ ...source.table, taken: source.table.role !== 'roster' || rosters.includes(source), rowsRead: rowsRead[source.number] })),
    settings,
    year,
    ...monthsOf(events, assessment, year),
    village: settings.village ?? villageOf(views),
    problems,
  };
}

const of = (sources: readonly TableSource[], role: TableRole): readonly TableSource[] => sources.filter((source) => source.table.role === role);

function withPeriod({ view, table }: TableSource, year: number): FoundTable {
  if (table.role !== 'assessment') return table;
  const title = titleOf(view, table.headerTop - view.top);
  const period = periodInText(view.table.sheet, year);
  // `3月` under a title `2022年3月…`: the sheet's name says the month, the title the year.
  const titled = periodInText(title, year);
  const stated = period !== null && titled !== null && !/20\d\d/.test(view.table.sheet.normalize('NFKC')) ? { ...period, first: ((Math.floor(titled.first / 12) * 12 + (period.first % 12)) as Month) } : (period ?? titled);
  return { ...table, period: stated };
}

/** The village that a 单位 line names: 单位：油房村村民委员会 → 油房村; '' when no line does. */
function villageOf(views: readonly SheetView[]): string {
  for (const view of views) {
    if (view.table.generated) continue;
    for (const row of view.rows.slice(0, 8)) {
      for (const cell of row ?? []) {
        const named = typeof cell === 'string' && cell.length <= 60 ? /^(?:填报|编制|报送)?(?:单位|村名)(?:\(盖章\))?:\s*(\S.*)$/u.exec(textOf(cell)) : null;
        if (named) return villageName(named[1]);
      }
    }
  }
  return '';
}

function villageName(unit: string): string {
  const body = unit.replace(/\(盖章\)|\(公章\)/gu, '').trim();
  const place = body.replace(/(村民委员会|居民委员会|村委会|居委会)$/u, '');
  if (place === body || place === '' || /[村镇乡区县]$/u.test(place)) return place;
  return /居/u.test(body.slice(place.length)) ? `${place}社区` : `${place}村`;
}
