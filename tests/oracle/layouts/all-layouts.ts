// Every layout, and the ledger that one throw of dice makes of one: its cells and what they come to.
import type { CellTable } from '../../../src/engine/basis/cells';
import type { ExpectedYear } from '../expected-year';
import { Dice } from '../writer/dice';
import type { VillageDraft } from '../writer/draft';
import { Clerk } from './clerk';
import type { Layout } from './layout';
import { BASE_LAYOUTS } from './plan-a/base-forms';
import { EVENT_ROW_LAYOUTS } from './plan-a/event-rows';
import { HOUSEHOLD_LAYOUTS } from './plan-a/household-sheets';
import { MONTH_LIST_LAYOUTS } from './plan-a/month-lists';
import { ODD_LAYOUTS } from './plan-a/odd-layouts';
import { TWO_SIDED_LAYOUTS } from './plan-a/two-sided-rows';
import { OTHER_B_LAYOUTS } from './plan-b/other-layouts';
import { QUARTER_LAYOUTS } from './plan-b/quarter-layouts';
import { soundVillage } from './sound-village';
import { soundVillageB } from './sound-village-b';
import { truthOf } from './truth';
import { ORDINARY_SHEET_NAMES, ordinarySheet } from './village-sheets';

/** Three ordinary sheets of the village office stand before, between and behind the ledger's own. */
function amongOrdinarySheets(layout: Layout): Layout {
  return {
    ...layout,
    name: `${layout.name}, among ordinary sheets`,
    write: (clerk) =>
      clerk.dice.shuffled([
        ...layout.write(clerk),
        ...clerk.dice
          .shuffled(ORDINARY_SHEET_NAMES)
          .slice(0, 3)
          .map((name) => ordinarySheet(name, clerk.draft.households, clerk.dice)),
      ]),
  };
}

const [plainA, plainBase] = EVENT_ROW_LAYOUTS;

export const LAYOUTS: readonly Layout[] = [
  ...EVENT_ROW_LAYOUTS,
  ...TWO_SIDED_LAYOUTS,
  ...MONTH_LIST_LAYOUTS,
  ...HOUSEHOLD_LAYOUTS,
  ...BASE_LAYOUTS,
  ...ODD_LAYOUTS,
  ...[plainA, plainBase].map(amongOrdinarySheets),
  ...QUARTER_LAYOUTS,
  ...OTHER_B_LAYOUTS,
  amongOrdinarySheets(QUARTER_LAYOUTS[0]),
];

export type LaidLedger = {
  readonly tables: readonly CellTable[];
  readonly truth: ExpectedYear;
  readonly draft: VillageDraft;
};

/** `own`: the clerk's own words and spellings, else plain ones. */
export function layLedger(
  layout: Layout,
  throwOf: { readonly salt: number; readonly own: boolean; readonly households: number },
): LaidLedger {
  const dice = new Dice(throwOf.salt);
  const { households, own } = throwOf;
  const { draft, year } =
    layout.plan === 'fengsheng'
      ? soundVillage(dice, { detail: 'none', without: 'nothing', ...layout.wish, households })
      : soundVillageB(dice, { ...layout.wishB, households });
  const pages = layout.write(new Clerk(draft, year, dice, own));
  return { tables: pages.map((page) => page.table()), truth: truthOf(draft), draft };
}
