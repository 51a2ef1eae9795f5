// Raw throws → assessment records for every household and period in force, with the twists thrown in.
import { monthText } from '../days';
import type { AssessedFigure, AssessmentRecord, LogicalHousehold } from '../logical-village';
import { PLAN_A_CATEGORIES, PLAN_A_SUB_ITEMS, PLAN_A_TOTAL, PLAN_B_ASPECTS, type PlanTarget } from '../plan-tables';
import { Dice } from '../writer/dice';
import type { AssessmentDetail, VillageDraft } from '../writer/draft';
import { isInForce } from '../year-frame';
import { assembleWho } from './assemble-events';
import type { RawAssessment, RawVillage, RecordTwist } from './raw-village';

const DETAILS: readonly AssessmentDetail[] = ['items', 'categories', 'total'];
const TARGETS_OF = [PLAN_A_SUB_ITEMS, PLAN_A_CATEGORIES, [PLAN_A_TOTAL]] as const;

/** A figure in steps of half a point. */
function throwFigure({ max }: PlanTarget, { spread, panel }: RawAssessment, dice: Dice): AssessedFigure {
  const one = (): number => {
    if (spread === 0 || dice.chance(spread === 1 ? 90 : 30)) return max;
    return spread === 1 ? max - 0.5 * dice.below(3) : dice.below(max * 2 + 1) / 2;
  };
  return panel === 0 ? one() : { panel: Array.from({ length: panel }, one) };
}

type Slot = { readonly household: number; readonly period: string; readonly targets: readonly PlanTarget[] };

function slotsOf(raw: RawVillage, assessment: RawAssessment, households: readonly LogicalHousehold[]): readonly Slot[] {
  if (raw.plan === 'longyuzhuang') return quarterSlots(raw.year, assessment, households);
  const own = Array.from({ length: 12 }, (_, at) => monthText(raw.year, at + 1)).slice(
    assessment.from,
    assessment.to + 1,
  );
  const months = assessment.earlier ? [monthText(raw.year - 1, 11), monthText(raw.year - 1, 12), ...own] : own;
  return months.flatMap((period) =>
    households.flatMap((household, index) =>
      assessment.outside || isInForce(household, period, '2000-01')
        ? [{ household: index, period, targets: TARGETS_OF[assessment.detail] }]
        : [],
    ),
  );
}

function quarterSlots(
  year: number,
  assessment: RawAssessment,
  households: readonly LogicalHousehold[],
): readonly Slot[] {
  const quarterly = PLAN_B_ASPECTS.filter((aspect) => aspect.periods === 4);
  const yearly = PLAN_B_ASPECTS.filter((aspect) => aspect.periods === 1);
  const taking = households.flatMap((household, index) =>
    household.elderly && !household.optedIn && !assessment.outside ? [] : [index],
  );
  const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`).slice(Math.floor(assessment.from / 3));
  return [
    ...quarters.flatMap((period) => taking.map((household) => ({ household, period, targets: quarterly }))),
    ...taking.map((household) => ({ household, period: String(year), targets: yearly })),
  ];
}

function fillSlot(slot: Slot, assessment: RawAssessment, dice: Dice): AssessmentRecord {
  const yearly = slot.period.length === 4;
  const chosen =
    yearly || slot.targets[0].id === 'total' || slot.targets[0].category !== null || /^\d$/.test(slot.targets[0].id)
      ? { ...assessment, panel: 0 }
      : assessment;
  const figures = Object.fromEntries(slot.targets.map((target) => [target.id, throwFigure(target, chosen, dice)]));
  const total = Object.values(figures).reduce<number>((sum, figure) => sum + (figure as number), 0);
  const stated = assessment.totals && !yearly && slot.targets.length > 1 && chosen.panel === 0;
  return {
    who: { kind: 'household', index: slot.household },
    period: slot.period,
    figures,
    statedTotal: stated ? total : null,
  };
}

/** A twist replaces a record by what stands there instead. */
function twisted(
  record: AssessmentRecord,
  twist: RecordTwist,
  target: string,
  households: readonly LogicalHousehold[],
): readonly AssessmentRecord[] {
  const withFigure = (figure: AssessedFigure): readonly AssessmentRecord[] => [
    { ...record, figures: { ...record.figures, [target]: figure }, statedTotal: null },
  ];
  const index = (record.who as { readonly index: number }).index;
  switch (twist) {
    case 'missing':
      return [];
    case 'blank':
      return [
        {
          ...record,
          figures: Object.fromEntries(Object.keys(record.figures).map((each) => [each, null])),
          statedTotal: null,
        },
      ];
    case 'partly':
      return withFigure(null);
    case 'over':
      return withFigure(101);
    case 'under':
      return withFigure(-1);
    case 'text':
      return withFigure({ wrong: '优' });
    case 'slash':
      return withFigure('/');
    case 'duplicate':
      return [record, record];
    case 'unknown-id':
    case 'mismatch':
      return [{ ...record, who: assembleWho(index, twist, households, true) }];
    case 'total':
      return [{ ...record, statedTotal: record.statedTotal === null ? null : record.statedTotal + 1 }];
  }
}

export function assembleAssessment(
  raw: RawVillage,
  households: readonly LogicalHousehold[],
): VillageDraft['assessment'] {
  const { assessment } = raw;
  if (assessment === null) return null;
  const dice = new Dice(assessment.salt);
  const slots = slotsOf(raw, assessment, households);
  const records = slots.flatMap((slot, at): readonly AssessmentRecord[] => {
    const record = fillSlot(slot, assessment, dice);
    const own = assessment.twists.find(
      (each) =>
        each.household % households.length === slot.household &&
        (raw.plan === 'fengsheng' ? each.period : each.period % 4) === periodNumber(slot.period, raw.year),
    );
    if (!own || at === 0 || !fits(own.twist, raw)) return [record];
    return twisted(record, own.twist, slot.targets[own.target % slot.targets.length].id, households);
  });
  if (records.length === 0) return null;
  return { detail: raw.plan === 'fengsheng' ? DETAILS[assessment.detail] : 'aspects', records };
}

/** Month or quarter of the year from 0; −1 where no twist belongs. */
function periodNumber(period: string, year: number): number {
  if (period.length === 4 || !period.startsWith(String(year))) return -1;
  return period.includes('Q') ? Number(period.slice(-1)) - 1 : Number(period.slice(5)) - 1;
}

/** Without a roster nobody is unknown; an aspect left blank among others is no habit of Plan B's clerks. */
function fits(twist: RecordTwist, { rosterStated, plan }: RawVillage): boolean {
  if (!rosterStated && (twist === 'unknown-id' || twist === 'mismatch')) return false;
  return plan === 'fengsheng' || ['missing', 'blank', 'over', 'duplicate', 'unknown-id', 'mismatch'].includes(twist);
}
