// Raw throws → a logical village, ready for the writer: decisions are made on those whom the second
// scorer leaves 待评议.
import { expectPlanA } from '../expect-plan-a';
import { monthAfter, monthText, yearOfText } from '../days';
import { judgeAssessments } from '../judge-assessments';
import { judgeEvents } from '../judge-rows';
import type { Asked, DecisionRow, LogicalHousehold, Placed, RedemptionRow, Village } from '../logical-village';
import { PLAN_A_TIERS } from '../plan-tables';
import type { VillageDraft } from '../writer/draft';
import { assembleAssessment } from './assemble-assessment';
import { assembleEvents, assembleWho, dayIn } from './assemble-events';
import { assembleHouseholds } from './assemble-households';
import { withoutFalseDoubts } from './doubtful-names';
import type { RawDecision, RawRedemption, RawVillage } from './raw-village';
import { UNDECIDED } from '../award-quota';

function assembleRedemption(
  raw: RawRedemption,
  village: RawVillage,
  households: readonly LogicalHousehold[],
): RedemptionRow {
  const { fault } = raw;
  return {
    who: assembleWho(raw.household % households.length, fault, households, village.rosterStated),
    on: fault === 'date-text' ? { kind: 'wrong', text: '中秋节' } : { kind: 'day', day: dayIn(village.year, raw.day) },
    points: fault === 'no-points' ? null : raw.points,
    goods: ['大米', '毛巾', '洗衣液'][raw.day % 3],
  };
}

/** The draft as a village whose rows stand nowhere in particular. */
function unplaced(draft: VillageDraft): Village {
  const anywhere = <T>(rows: readonly T[]): readonly Placed<T>[] =>
    rows.map((row, number) => ({ ...row, at: { sheet: '', row: number + 1 } }));
  return {
    plan: draft.plan,
    asked: draft.asked,
    households: draft.households,
    repeatedRosterRows: [],
    events: anywhere(draft.events),
    redemptions: anywhere(draft.redemptions),
    decisions: [],
    assessments: draft.assessment === null ? null : anywhere(draft.assessment.records),
  };
}

/** Most decisions fall on the undecided; a stray one on anybody. None is decided on twice. */
function assembleDecisions(raws: readonly RawDecision[], draft: VillageDraft): readonly DecisionRow[] {
  if (draft.plan !== 'fengsheng' || !draft.rosterStated || raws.length === 0) return [];
  const year = expectPlanA(unplaced(draft));
  const undecided = year.households.flatMap((household, index) => (household.tier === UNDECIDED ? [index] : []));
  const outcomes = [...PLAN_A_TIERS.map((tier) => tier.name), '不评', '特等奖'];
  const decided = new Set<number>();
  return raws.flatMap((raw): readonly DecisionRow[] => {
    const among = (raw.stray ? draft.households.map((_, index) => index) : undecided).filter(
      (index) => !decided.has(index),
    );
    if (among.length === 0) return [];
    const who = { kind: 'household', index: among[raw.household % among.length] } as const;
    decided.add(who.index);
    return [{ who, outcome: outcomes[raw.outcome], on: { kind: 'day', day: `${year.year}-12-31` }, body: '村评议会' }];
  });
}

/** Whether some row that counts lies in the year: else nothing would say which year, and up to which month. */
function rowsSay(draft: VillageDraft, year: number): boolean {
  const village = unplaced(draft);
  const months = judgeEvents(village).events.map((event) => event.month);
  const assessed = [...judgeAssessments(village).periods.values()].some(
    ({ state }) => state === 'filled' || state === 'partly-blank',
  );
  return assessed || months.some((month) => yearOfText(month) === year);
}

export function assembleVillage(raw: RawVillage): VillageDraft {
  const households = assembleHouseholds(raw);
  const events = assembleEvents(raw, households);
  const assessment = assembleAssessment(raw, households);
  const nothingAsked = { year: null, start: null, asOf: null, residents: null };
  const draft = withoutFalseDoubts({
    plan: raw.plan,
    asked: nothingAsked,
    rosterStated: raw.rosterStated,
    households,
    events,
    assessment,
    repeatedRosterRows:
      raw.ids === 'none' ? [] : raw.households.flatMap((household, index) => (household.repeated ? [index] : [])),
    redemptions: raw.redemptions.map((redemption) => assembleRedemption(redemption, raw, households)),
    decisions: [],
  });
  const asked = askedOf(raw, rowsSay(draft, raw.year));
  return { ...draft, asked, decisions: assembleDecisions(raw.decisions, { ...draft, asked }) };
}

function askedOf({ year, asked, events }: RawVillage, rowsSayYear: boolean): Asked {
  const month = (offset: number): string => monthAfter(monthText(year, 1), offset);
  return {
    year: asked.year || !rowsSayYear || events.some((event) => event.yearShift === 1) ? year : null,
    start: asked.start === null ? null : month(asked.start),
    asOf: asked.asOf !== null ? month(asked.asOf) : rowsSayYear ? null : month(11),
    residents: asked.residents,
  };
}
