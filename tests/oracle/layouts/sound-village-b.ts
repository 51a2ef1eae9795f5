// A village of Plan B that makes no mistakes: a throw of dice enters, households, aspects by quarter and
// year, and rows of added and deducted points leave.
import type { AssessmentRecord, EventRow, LogicalHousehold } from '../logical-village';
import { PLAN_B_ASPECTS } from '../plan-tables';
import type { Dice } from '../writer/dice';
import type { VillageDraft } from '../writer/draft';
import { dayOf, soundHouseholds, yearsToThrow } from './sound-village';

export type VillageBWish = {
  readonly households: number;
  /** 老年户, some of whom opted in. */
  readonly elderly?: boolean;
  /** How many assessors give each quarterly figure. */
  readonly panel?: number;
  /** A household has at most one bonus and one deduction a quarter. */
  readonly oneEach?: boolean;
};

const BONUSES = ['参加修渠劳动', '调解纠纷', '捐款助学', '文艺演出', '家人参军', '照顾孤寡老人'];
const DEDUCTIONS = ['乱倒污水', '禽畜散放', '缺席村民会', '占道堆放'];

export const QUARTERS = [1, 2, 3, 4] as const;
export const quarterOf = (period: string): number => Number(period.slice(-1));

function figure(max: number, dice: Dice): number {
  return dice.chance(55) ? max : max - dice.below(14) / 2;
}

/** A panel's figures differ by whole points, so that its mean is exact. */
function quarterFigure(max: number, wish: VillageBWish, dice: Dice): AssessmentRecord['figures'][string] {
  if (wish.panel === undefined) return figure(max, dice);
  return { panel: Array.from({ length: wish.panel }, () => max - dice.below(6)) };
}

function throwRecords(dice: Dice, wish: VillageBWish, year: number): readonly AssessmentRecord[] {
  const quarterly = PLAN_B_ASPECTS.filter(({ periods }) => periods === 4);
  const yearly = PLAN_B_ASPECTS.filter(({ periods }) => periods === 1);
  const all = Array.from({ length: wish.households }, (_, index) => index);
  const record = (index: number, period: string, figures: AssessmentRecord['figures']): AssessmentRecord => ({
    who: { kind: 'household', index },
    period,
    figures,
    statedTotal: null,
  });
  return [
    ...QUARTERS.flatMap((quarter) =>
      all.map((index) =>
        record(
          index,
          `${year}-Q${quarter}`,
          Object.fromEntries(quarterly.map(({ id, max }) => [id, quarterFigure(max, wish, dice)])),
        ),
      ),
    ),
    ...all.map((index) =>
      record(index, String(year), Object.fromEntries(yearly.map(({ id, max }) => [id, figure(max, dice)]))),
    ),
  ];
}

function throwRows(dice: Dice, wish: VillageBWish, year: number): readonly EventRow[] {
  const seen = new Set<string>();
  const rows: (EventRow & { readonly day: string })[] = [];
  for (let month = 1; month <= 12; month++) {
    for (let more = 0; more < Math.max(2, Math.round(wish.households / 4)); more++) {
      const index = dice.below(wish.households);
      const direction = dice.chance(65) ? ('加分' as const) : ('减分' as const);
      const text = dice.pick(direction === '加分' ? BONUSES : DEDUCTIONS);
      const key = wish.oneEach ? `${index} ${direction} ${Math.ceil(month / 3)}` : `${index} ${text} ${month}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const size = (1 + dice.below(6)) / 2;
      const day = dayOf(year, month, dice);
      rows.push({
        who: { kind: 'household', index },
        what: { kind: 'free', direction, text },
        on: { kind: 'day', day },
        end: { kind: 'blank' },
        count: null,
        points: direction === '加分' ? size : -size,
        voided: false,
        note: '',
        day,
      });
    }
  }
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ day: _, ...row }) => row);
}

function withElders(households: readonly LogicalHousehold[], dice: Dice): readonly LogicalHousehold[] {
  return households.map((household) => {
    const elderly = dice.chance(25);
    return { ...household, elderly, optedIn: elderly && dice.chance(50) };
  });
}

export function soundVillageB(dice: Dice, wish: VillageBWish): { readonly draft: VillageDraft; readonly year: number } {
  const year = dice.pick(yearsToThrow);
  const plain = soundHouseholds(dice, wish.households).map((household) => ({
    ...household,
    resident: true,
    opening: 0,
  }));
  const households = wish.elderly ? withElders(plain, dice) : plain;
  const takesPart = (row: { readonly who: EventRow['who'] }): boolean => {
    const household = households[(row.who as { readonly index: number }).index];
    return !household.elderly || household.optedIn;
  };
  const records = throwRecords(dice, wish, year).filter(takesPart);
  const events = throwRows(dice, wish, year).filter(takesPart);
  const asked = { year: null, start: null, asOf: null, residents: null };
  return {
    year,
    draft: {
      plan: 'longyuzhuang',
      asked,
      rosterStated: true,
      households,
      repeatedRosterRows: [],
      events,
      assessment: { detail: 'aspects', records },
      redemptions: [],
      decisions: [],
    },
  };
}

/** The text, the size and the side of a free row. */
export function freeOf(row: EventRow): { readonly text: string; readonly size: number; readonly minus: boolean } {
  const { text } = row.what as { readonly text: string };
  const points = row.points as number;
  return { text, size: Math.abs(points), minus: points < 0 };
}
