// THE one reading path: the cells of a workbook enter, whoever hands them over; a Ledger leaves.
import type { CellTable } from '../basis/cells';
import type { Problem } from '../basis/problem';
import type { Scheme } from '../scheme/types';
import { chooseTables } from './rows/choose-tables';
import { accountOf, type Finding, type ReadingAccount } from './coverage/outcomes';
import { withUnreadSheets } from './coverage/unread-sheets';
import { emptyTables, problemsOf, questionsOf } from './coverage/findings';
import { postedLists } from './coverage/posted-lists';
import type { AsideReason } from './coverage/types';
import { type Answers, isAsideUse, type Question, type SheetUse } from './questions';
import { readRegisters } from './registers/read-registers';
import { isRegister } from './table-roles';
import type { Lens } from './tables/column-profile';
import { findTables } from './tables/find-tables';
import { compareRosters } from './rows/compare-rosters';
import { gatherHouseholds } from './rows/gather-households';
import { HouseholdIndex } from './names/households';
import { latestYear, monthsOf } from './rows/ledger-year';
import { laterRowsLeftOut } from './rows/later-rows';
import { withoutDittos } from './rows/ditto-marks';
import { readAssessment } from './assessment/read-assessment';
import { StatusWords } from './rows/statuses-met';
import { indexOf, type ReadContext, type TableSource } from './rows/read-context';
import { DateReader } from './dates/read-date';
import { readOwnFigures } from './rows/read-own-figures';
import { readDecisions } from './rows/read-decisions';
import { recordIn, withoutLoneEvents } from './events/lone-events';
import { eventsOf } from './events/ledger-events';
import { withRedeemedEvents } from './events/redeemed-events';
import { type AskedYear, periodOfTable } from './dates/read-period';
import { withoutLoneDates } from './rows/lone-redemptions';
import { readRedemptions } from './rows/read-redemptions';
import { readRoster } from './rows/read-roster';
import { lookWith, type LookedAt } from './looked-at';
import type { SheetView } from './sheet-view';
import { withSheetHouseholds } from './tables/household-sheets';
import type { FoundTable, Ledger, TableBinding, TableRole } from './types';
import { villageOf } from './village-name';

export type ReadLedgerOptions = {
  /** The plan's year that dates without one belong to and that is scored; default:
   * the latest that the ledger states. */
  readonly year?: number;
  /** Tables as a person corrected them; default: those that the workbook remembers. */
  readonly bindings?: readonly TableBinding[];
  /** What choosing the plan found in these tables; default: they are searched. */
  readonly looked?: LookedAt | null;
};

/** A year to read by when a ledger states none: all of its dates are months and days, or none can be read. */
const NO_YEAR = 2000;

/** Reads every table of the workbook. Never stops at a bad row; never throws on any cells. */
export function readLedger(tables: readonly CellTable[], scheme: Scheme, options: ReadLedgerOptions = {}): Ledger {
  const problems: Problem[] = [];
  const { views, settings, names, lens, looked } = lookWith(tables, scheme, options.looked ?? null, problems);
  const said = { year: options.year ?? settings.year, bindings: options.bindings ?? settings.bindings };
  const found = sourcesIn(withSheetHouseholds(views, lens), lens, { ...said, plan: scheme, looked });
  const { sources, chosen, year, yearStated } = found;
  const context = contextOf(found, scheme, { names, answers: settings.answers, problems });
  const records = readRecords(found, context);
  const { events, assessment } = records;
  const account = withUnreadSheets(
    accountOf({
      views,
      posted: postedLists(sources, chosen, { ...records, events: records.eventsRead }, context),
      ...cellsOf([...sources, ...found.registers], chosen),
      ...rowsOf(context),
      said: saidOf(settings.answers),
      lens,
    }),
    views,
    lens,
  );
  const rosters = ofRole(chosen, 'roster');
  problems.push(
    ...(said.year !== null ? [] : laterRowsLeftOut({ events, assessment }, sources, { year, plan: scheme })),
    ...compareRosters(sources, rosters, context),
    ...problemsOf(account.findings, !assessment.stated, settings.answers),
    ...(assessment.stated ? [] : emptyTables(ofRole(chosen, 'assessment'), problems)),
  );
  return {
    roster: { stated: rosters.length > 0, households: context.households.households },
    events,
    assessment,
    redemptions: records.redemptions,
    decisions: records.decisions,
    registers: records.registers,
    faults: context.faults,
    ownFigures: readOwnFigures(sources, context),
    tables: foundTables(found, context.rowsRead),
    settings,
    year,
    yearStated,
    ...monthsOf({ events, assessment }, year, scheme),
    village: settings.village ?? villageOf(views),
    problems,
    residentsStated: settings.residents !== null || rosters.some((source) => indexOf(source, 'resident') >= 0),
    coverage: account.coverage,
    questions: askedOf(account.findings, views, context),
  };
}

/** The rows that readers passed over, and the tables whose rows were dropped. */
function rowsOf({
  rowsAside,
  rowsByPerson,
  copies,
}: ReadContext): Pick<ReadingAccount, 'rowsAside' | 'rowsByPerson' | 'copies'> {
  return { rowsAside, rowsByPerson, copies };
}

/** What only a person can settle: of what was not understood, of rows, and of words of 状态. */
function askedOf(findings: readonly Finding[], views: readonly SheetView[], context: ReadContext): readonly Question[] {
  const { answers, questions, statuses, problems } = context;
  return [...questionsOf(findings, views, answers), ...questions, ...statuses.report(problems)];
}

function ofRole(chosen: readonly TableSource[], role: TableRole): readonly TableSource[] {
  return chosen.filter(({ table }) => table.role === role);
}

/** What all readers of tables share: the households of the rosters, else those that the other tables name. */
function contextOf(
  { sources, chosen, year }: Sources,
  scheme: Scheme,
  given: Pick<ReadContext, 'names' | 'answers' | 'problems'>,
): ReadContext {
  const shared = {
    scheme,
    year,
    dates: new DateReader(year, scheme),
    problems: given.problems,
    rowsRead: sources.map(() => 0),
    rowsAside: new Map<number, number[]>(),
    rowsByPerson: new Map<number, number[]>(),
    statuses: new StatusWords(given.answers.statuses),
  };
  const rosters = ofRole(chosen, 'roster');
  const households = rosters.length > 0 ? readRoster(rosters, shared) : gatherHouseholds(chosen);
  return {
    ...shared,
    names: given.names,
    households: new HouseholdIndex(households),
    faults: [],
    copies: new Set<number>(),
    answers: given.answers,
    questions: [],
    redeemed: [],
  };
}

/** `eventsRead`: the events before those of lone dates were taken out. */
type Records = Pick<Ledger, 'events' | 'assessment' | 'redemptions' | 'decisions' | 'registers'> & {
  readonly eventsRead: Ledger['events'];
};

/** The rows of the tables. What stands alone, far from all months that other rows record, is taken out. */
function readRecords({ sources, chosen, registers }: Sources, context: ReadContext): Records {
  const eventSources = ofRole(chosen, 'events');
  const redemptionSources = ofRole(chosen, 'redemptions');
  const eventsRead = eventsOf(eventSources, context);
  const assessment = readAssessment(ofRole(chosen, 'assessment'), recordIn(eventsRead), context);
  const events = withoutLoneEvents(eventsRead, assessment, sources, context);
  const redemptions = withoutLoneDates(
    withRedeemedEvents(readRedemptions(redemptionSources, context), context),
    recordIn(events, assessment),
    [...redemptionSources, ...eventSources],
    context,
  );
  return {
    eventsRead,
    events,
    assessment,
    redemptions,
    decisions: readDecisions(ofRole(chosen, 'decisions'), context),
    registers: readRegisters(registers, context),
  };
}

function foundTables({ sources, chosen }: Sources, rowsRead: readonly number[]): readonly FoundTable[] {
  return sources.map((source) => ({
    ...inSheet(source),
    taken: chosen.includes(source),
    rowsRead: rowsRead[source.number],
  }));
}

const ASIDE_BY_USE: Readonly<Partial<Record<SheetUse, AsideReason>>> = { copy: 'copy', 'other-subject': 'by-person' };

/** Sheets that a person set aside. */
function saidOf({ sheets }: Answers): ReadonlyMap<string, AsideReason> {
  return new Map(
    sheets.flatMap(({ sheet, use }): (readonly [string, AsideReason])[] =>
      isAsideUse(use) ? [[sheet, ASIDE_BY_USE[use] ?? 'register']] : [],
    ),
  );
}

/** `registers` are beside the ledger: nothing that is counted, chosen or compared looks at them. */
type Sources = {
  readonly sources: readonly TableSource[];
  readonly registers: readonly TableSource[];
  readonly chosen: readonly TableSource[];
  readonly year: number;
  readonly yearStated: boolean;
};

/** The tables of the workbook, those of them that are read, and the plan's year that they are read for. */
function sourcesIn(
  views: readonly SheetView[],
  lens: Lens,
  given: {
    readonly plan: Scheme;
    readonly year: number | null;
    readonly bindings: readonly TableBinding[];
    readonly looked: LookedAt | null;
  },
): Sources {
  const { plan, bindings, looked } = given;
  const known = looked !== null && bindings.length === 0 && views.every((view, at) => view === looked.views[at]);
  const located = known ? looked.located : findTables(views, lens.names, bindings, lens);
  const registers = located.filter(({ table }) => isRegister(table.role));
  const tables = located.filter((each) => !registers.includes(each));
  const found = tables.map((each, number) => ({ ...each, number }));
  const registerViews = new Set(registers.map(({ view }) => view.table));
  const ofLedger = views.filter(
    ({ table }) => !registerViews.has(table) || found.some(({ view }) => view.table === table),
  );
  const stated = given.year ?? latestYear(found, ofLedger, plan);
  const asked = { year: stated ?? NO_YEAR, plan };
  const sources = found.map((source) => withoutDittos(withPeriod(source, asked)));
  return {
    sources,
    registers: registers.map((each, at) => ({ ...each, number: tables.length + at })),
    chosen: chooseTables(sources, asked),
    year: asked.year,
    yearStated: stated !== null,
  };
}

function withPeriod(source: TableSource, years: AskedYear): TableSource {
  const { table, title } = source;
  const states = table.role === 'assessment' || table.role === 'events';
  return states ? { ...source, table: { ...table, period: periodOfTable(table.sheet, title, years) } } : source;
}

/** The tables as their cells are, without what a sheet says of its household in a line above:
 * that line is their header's. */
function cellsOf(
  sources: readonly TableSource[],
  chosen: readonly TableSource[],
): Pick<ReadingAccount, 'sources' | 'chosen' | 'ofHousehold'> {
  const own = sources.map((source, at) =>
    source.view.stated === undefined
      ? source
      : withoutStated(
          source,
          source.view.stated,
          sources.findIndex(({ view }) => view.table === source.view.table) === at,
        ),
  );
  return {
    ofHousehold: new Set(sources.flatMap(({ view }) => (view.stated === undefined ? [] : [view.table.sheet]))),
    sources: own,
    chosen: new Set(chosen.map((source) => own[sources.indexOf(source)])),
  };
}

function withoutStated(
  source: TableSource,
  { from, row }: NonNullable<SheetView['stated']>,
  isFirst: boolean,
): TableSource {
  const { view, table } = source;
  const rows = view.rows.map((cells) => cells?.slice(0, from));
  const headerTop = isFirst ? Math.min(table.headerTop, row + view.top) : table.headerTop;
  return {
    ...source,
    view: { ...view, rows },
    table: { ...table, headerTop, columns: table.columns.filter(({ index }) => index < from) },
  };
}

/** The table with its columns counted from the sheet's first. */
function inSheet({ table: found, view }: TableSource): FoundTable {
  const table =
    view.stated === undefined
      ? found
      : { ...found, columns: found.columns.filter(({ index }) => index < (view.stated?.from ?? 0)), ofHousehold: true };
  const moved = <C extends { readonly index: number }>(column: C): C => ({
    ...column,
    index: column.index + view.left,
  });
  return view.left === 0
    ? table
    : { ...table, columns: table.columns.map(moved), ownFigures: table.ownFigures.map(moved) };
}
