// A logical village into the cells of a workbook, the way clerks keep ledgers; leaves with the cells the
// village whose rows know where they stand.
import type { CellTable, CellValue, MergedArea } from '../../../src/engine/basis/cells';
import type { Village } from '../logical-village';
import { assessmentTables } from './assessment-tables';
import type { FormStyle } from './cell-forms';
import { Dice } from './dice';
import type { VillageDraft } from './draft';
import { eventTables } from './event-tables';
import { fitHabits } from './fit-habits';
import type { Habits } from './habits';
import { noiseSheets } from './noise-sheets';
import { decisionTable, redemptionTable } from './other-tables';
import { placedVillage, type SheetPlaces } from './placed-village';
import { rosterTable } from './roster-table';
import { Grid, layTable, type LayStyle, type TableText } from './table';
import type { WhoStyle } from './who-columns';

export type WrittenLedger = { readonly tables: readonly CellTable[]; readonly village: Village };

type SheetPlan = { readonly name: string; readonly tables: readonly TableText[] };

type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergedArea[];
  readonly hidden: boolean;
  readonly places: ReadonlyMap<string, number>;
};

export function writeLedger(village: VillageDraft, wanted: Habits): WrittenLedger {
  const { draft, habits } = fitHabits(village, wanted);
  const dice = new Dice(habits.salt);
  const forms: FormStyle = {
    dice,
    serialDates: !habits.textDates,
    date1904: habits.date1904,
    untidy: habits.untidy,
    knownYear: draft.asked.year,
  };
  const plans = sheetPlans({ draft, habits, forms });
  const laid = plans.map((plan) => laySheet(plan, habits, dice));
  const noise = habits.noiseSheets
    ? noiseSheets(draft, dice).map((sheet): Sheet => ({ ...sheet, merges: [], places: new Map() }))
    : [];
  const sheets = habits.shuffledSheets ? dice.shuffled([...laid, ...noise]) : [...laid, ...noise];
  const written = sheets.map((sheet) => cellTable(sheet, habits, dice));
  return {
    tables: written.map(({ table }) => table),
    village: placedVillage(
      draft,
      habits,
      written.map(({ places }) => places),
    ),
  };
}

function sheetPlans(style: WhoStyle): readonly SheetPlan[] {
  const { draft, habits } = style;
  const events = eventTables(style);
  const stacked = habits.split === 'stacked' && events.length > 0;
  const plans: SheetPlan[] = [
    ...(draft.rosterStated ? [{ name: '花名册', tables: [rosterTable(style)] }] : []),
    ...(stacked
      ? [{ name: '加减分登记', tables: events.map(({ table }) => table) }]
      : events.map(({ name, table }) => ({ name, tables: [table] }))),
    ...assessmentTables(style).map(({ name, table }) => ({ name, tables: [table] })),
    ...(draft.redemptions.length > 0 ? [{ name: '兑换登记', tables: [redemptionTable(style)] }] : []),
    ...(draft.decisions.length > 0 ? [{ name: '评议决定', tables: [decisionTable(style)] }] : []),
  ];
  return habits.sharedSheet ? sharing(plans) : plans;
}

/** The last table moves below the first, on one sheet. */
function sharing(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const last = plans[plans.length - 1];
  // A table that its sheet's name dates cannot move.
  if (plans.length < 3 || !/^(兑换登记|评议决定|加减分登记)$/.test(last.name)) return plans;
  return [{ name: plans[0].name, tables: [...plans[0].tables, ...last.tables] }, ...plans.slice(1, -1)];
}

function laySheet({ name, tables }: SheetPlan, habits: Habits, dice: Dice): Sheet {
  const grid = new Grid();
  const places = new Map<string, number>();
  const style: LayStyle = { ...habits, dice };
  let top = 0;
  for (const table of tables) top = layTable(grid, table, style, { top, places }) + 1 + dice.below(2);
  return { name, rows: grid.rows, merges: grid.merges, hidden: habits.hiddenSheets && dice.chance(30), places };
}

/** The sheet as a host hands it over; a host may leave out the empty rows and columns before the used range. */
function cellTable(
  sheet: Sheet,
  { offsetRange, date1904 }: Habits,
  dice: Dice,
): { readonly table: CellTable; readonly places: SheetPlaces } {
  const top = offsetRange ? dice.below(4) : 0;
  const left = offsetRange ? dice.below(3) : 0;
  const merges = sheet.merges.map((merge) => ({
    top: merge.top + top,
    left: merge.left + left,
    bottom: merge.bottom + top,
    right: merge.right + left,
  }));
  const places = new Map([...sheet.places].map(([mark, row]) => [mark, row + top] as const));
  const table: CellTable = {
    sheet: sheet.name,
    rows: sheet.rows,
    merges,
    hidden: sheet.hidden,
    ...(date1904 ? { date1904 } : {}),
    ...(offsetRange ? { top, left } : {}),
  };
  return { table, places: { sheet: sheet.name, rows: places } };
}
