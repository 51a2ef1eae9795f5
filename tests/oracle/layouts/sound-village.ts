// A village of Plan A that makes no mistakes: a throw of dice enters, households, events, monthly figures
// and redemptions leave.
import { monthText, type DayText } from '../days';
import type { AssessmentRecord, EventRow, LogicalHousehold, RedemptionRow, When } from '../logical-village';
import { HONOURS, PLAN_A_CATEGORIES, PLAN_A_SUB_ITEMS, PLAN_A_TOTAL, planItem, type PlanTarget } from '../plan-tables';
import type { Dice } from '../writer/dice';
import type { VillageDraft } from '../writer/draft';

export type Detail = 'none' | 'total' | 'categories' | 'items';

export type VillageWish = {
  readonly households: number;
  readonly detail: Detail;
  /** Items that a layout has no place for. */
  readonly without: 'nothing' | 'honours' | 'honours and annual';
  /** Every row counts once. */
  readonly single?: boolean;
  /** No sheet lists the households: all of them are resident and bring nothing along. */
  readonly rosterless?: boolean;
  /** The second half of the year before is in the ledger too. */
  readonly earlier?: boolean;
};

const SURNAMES = [...'曾秦邱谭邹熊汪田任范'].concat('欧阳');
const GIVEN = [
  '德明',
  '素芬',
  '世平',
  '云',
  '光华',
  '小琼',
  '正权',
  '福贵',
  '碧英',
  '远航',
  '冬梅',
  '立',
  '昌茂',
  '国清',
  '银花',
];
const GROUPS = ['一组', '二组', '三组'];
const COUNTED = ['J1', 'J2', 'K2', 'K3', 'K4a', 'K5', 'K8'];
const ONCE = ['J3a', 'J3b', 'J4'];
const GOODS = ['洗衣粉', '食用油', '毛巾', '大米', '香皂'];

function nameFor(dice: Dice, taken: ReadonlySet<string>): string {
  for (;;) {
    const name = dice.pick(SURNAMES) + dice.pick(GIVEN);
    if (!taken.has(name)) return name;
  }
}

/** In groups one after the other; now and then two households of different groups share a name. */
export function soundHouseholds(dice: Dice, count: number): readonly LogicalHousehold[] {
  const taken = new Set<string>();
  const numbered = dice.chance(50);
  const perGroup = Math.ceil(count / GROUPS.length);
  const shared = count >= 9 && dice.chance(40);
  const heads: string[] = [];
  return Array.from({ length: count }, (_, index): LogicalHousehold => {
    const group = Math.floor(index / perGroup);
    const head = shared && index === count - 1 ? heads[0] : nameFor(dice, taken);
    taken.add(head);
    heads.push(head);
    return {
      id: numbered ? `0${group + 1}${String((index % perGroup) + 1).padStart(3, '0')}` : '',
      head,
      group: GROUPS[group],
      resident: dice.chance(85),
      elderly: false,
      optedIn: false,
      joined: null,
      left: null,
      opening: dice.chance(30) ? dice.below(60) / 2 : 0,
    };
  });
}

export function dayOf(year: number, month: number, dice: Dice): DayText {
  return `${monthText(year, month)}-${String(dice.below(28) + 1).padStart(2, '0')}`;
}

function throwItem(dice: Dice, wish: VillageWish): { readonly id: string; readonly honour: string | null } {
  const thrown = dice.below(100);
  if (thrown < 8 && wish.without === 'nothing') return { id: 'J5', honour: dice.pick(HONOURS) };
  if (thrown < 14 && wish.without !== 'honours and annual')
    return { id: dice.pick(['J6', 'J7', 'J8', 'J9']), honour: null };
  return { id: thrown < 40 ? dice.pick(ONCE) : dice.pick(COUNTED), honour: null };
}

function throwEvents(dice: Dice, wish: VillageWish, year: number, first = 1): readonly EventRow[] {
  const rows: (EventRow & { readonly day: DayText })[] = [];
  const seen = new Set<string>();
  for (let month = first; month <= 12; month++) {
    for (let more = 0; more < Math.max(3, Math.round(wish.households / 3)); more++) {
      const household = dice.below(wish.households);
      const { id, honour } = throwItem(dice, wish);
      const key = `${household} ${month} ${id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const day = dayOf(year, month, dice);
      const count = !wish.single && COUNTED.includes(id) && dice.chance(25) ? 2 + dice.below(2) : 1;
      const what = honour === null ? ({ kind: 'item', id } as const) : ({ kind: 'honour', name: honour } as const);
      rows.push({
        who: { kind: 'household', index: household },
        what,
        on: { kind: 'day', day },
        end: { kind: 'blank' },
        count,
        points: null,
        voided: false,
        note: '',
        day,
      });
    }
  }
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ day: _, ...row }) => row);
}

export function targetsOf(detail: Detail): readonly PlanTarget[] {
  return detail === 'items' ? PLAN_A_SUB_ITEMS : detail === 'categories' ? PLAN_A_CATEGORIES : [PLAN_A_TOTAL];
}

function throwRecords(dice: Dice, { households, detail }: VillageWish, year: number): readonly AssessmentRecord[] {
  const targets = targetsOf(detail);
  return Array.from({ length: 12 }, (_, at) => monthText(year, at + 1)).flatMap((period) =>
    Array.from({ length: households }, (_, index): AssessmentRecord => {
      const figures = Object.fromEntries(
        targets.map((target) => [
          target.id,
          dice.chance(75) ? target.max : target.max - dice.below(Math.min(9, target.max * 2)) / 2,
        ]),
      );
      return { who: { kind: 'household', index }, period, figures, statedTotal: null };
    }),
  );
}

function throwRedemptions(dice: Dice, households: number, year: number): readonly RedemptionRow[] {
  const days = Array.from({ length: 4 + dice.below(households) }, () => dayOf(year, 2 + dice.below(11), dice)).sort();
  return days.map((day) => ({
    who: { kind: 'household', index: dice.below(households) },
    on: { kind: 'day', day },
    points: 5 * (1 + dice.below(8)),
    goods: dice.pick(GOODS),
  }));
}

/** The year that every row and title is of. */
export const yearsToThrow = [2021, 2022, 2023, 2024, 2025] as const;

export function soundVillage(dice: Dice, wish: VillageWish): { readonly draft: VillageDraft; readonly year: number } {
  const year = dice.pick(yearsToThrow);
  const thrown = soundHouseholds(dice, wish.households);
  const households = wish.rosterless
    ? thrown.map((household) => ({ ...household, resident: true, opening: 0 }))
    : thrown;
  const events = [...(wish.earlier ? throwEvents(dice, wish, year - 1, 7) : []), ...throwEvents(dice, wish, year)];
  const assessment = wish.detail === 'none' ? null : { detail: wish.detail, records: throwRecords(dice, wish, year) };
  const redemptions = wish.rosterless ? [] : throwRedemptions(dice, wish.households, year);
  const asked = { year: null, start: null, asOf: null, residents: null };
  return {
    year,
    draft: {
      plan: 'fengsheng',
      asked,
      rosterStated: !wish.rosterless,
      households,
      repeatedRosterRows: [],
      events,
      assessment,
      redemptions,
      decisions: [],
    },
  };
}

/** What a row is worth by the plan, without any cap. */
export function worthOf(row: EventRow): {
  readonly points: number;
  readonly minus: boolean;
  readonly id: string;
  readonly honour: string | null;
} {
  const id = row.what.kind === 'item' ? row.what.id : 'J5';
  const { points, kind } = planItem(id);
  return {
    points: points * (row.count as number),
    minus: kind === 'deduction',
    id,
    honour: row.what.kind === 'honour' ? row.what.name : null,
  };
}

export const dayOn = (when: When): DayText => (when as { readonly day: DayText }).day;
export const householdIn = (row: { readonly who: EventRow['who'] }): number =>
  (row.who as { readonly index: number }).index;
