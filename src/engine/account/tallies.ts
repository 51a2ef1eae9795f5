// Accounts beside the balance that only grow: what a household ever earned, or did, up to a day. In:
// the ledger, the scores of its years and the plan. Out: a figure a household.
import type { Ledger } from '../ledger/types';
import { lastDayOf, monthOfDay } from '../basis/calendar';
import { MILLI, numberOf } from '../basis/points';
import type { RedemptionRule, Rules, Scheme, Tally } from '../scheme/types';
import { classBit, classMask, isFor } from '../scheme/classes';
import { groupsAround } from '../scheme/groups-around';
import { rulesInForce } from '../scheme/versions';
import { firstMonthOf, lastMonthOf, participates } from '../scoring/in-force';
import { lineReader } from '../scoring/explain';
import type { LineReason, ScoreLine, YearScores } from '../scoring/types';
import { earnedOf } from './earned';

/** `unit`: 分 is not said of points. By household, as a person counts it. */
export type TallyFigures = {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly figures: Float64Array;
};

/** The tallies in force at the end of the last of `years`, up to its asOf. */
export function keepTallies(ledger: Ledger, years: readonly YearScores[]): readonly TallyFigures[] {
  const last = years[years.length - 1];
  const rules = rulesInForce(last.scheme, last.asOf);
  const unitsUpTo = unitReader(ledger, years);
  return rules.tallies.map((tally) => {
    const { of, id, name } = tally;
    if (of.kind === 'earned') return { id, name, unit: null, figures: everEarned(ledger, years, rules.redemption) };
    const figures = Float64Array.from(
      ledger.roster.households,
      (_, household) => unitsUpTo(tally, { household, day: lastDayOf(last.asOf) }) / MILLI,
    );
    return { id, name, unit: rules.items.find((item) => item.id === of.id)?.unit ?? '', figures };
  });
}

const ALL: Pick<RedemptionRule, 'of'> = { of: 'all' };

function everEarned(ledger: Ledger, years: readonly YearScores[], rule: RedemptionRule | null): Float64Array {
  const earned = years.map((year) => earnedOf(ledger, year, rule ?? ALL));
  return Float64Array.from(ledger.roster.households, (_, household) => {
    const grains = years.reduce((sum, { first, asOf }, at) => {
      let all = sum;
      for (let month = 0; first + month <= asOf; month++) all += earned[at](household, month);
      return all;
    }, 0);
    return numberOf(grains, years[0].scale);
  });
}

type Asked = { readonly household: number; readonly day: number };

/** Thousandths that a tally of units comes to up to the day, inclusive. */
export type UnitsUpTo = (tally: Tally, asked: Asked) => number;

export function unitReader(ledger: Ledger, years: readonly YearScores[]): UnitsUpTo {
  const last = years[years.length - 1];
  const counted = countedReader(ledger, years);
  return (tally, asked) =>
    tally.counts === 'counted' ? counted(tally, asked) : writtenUnits(ledger, last, tally, asked);
}

/** What of the counts scoring counted. A cap that cut into a row leaves its part of the row's count. */
function countedReader(ledger: Ledger, years: readonly YearScores[]): UnitsUpTo {
  const { scheme } = years[years.length - 1];
  let readers: readonly ReturnType<typeof lineReader>[] | null = null;
  return ({ of }, { household, day }) => {
    readers ??= years.map((year) => lineReader(ledger, year));
    const lines = readers.flatMap((linesOf) => linesOf(household));
    return lines.reduce((sum, line) => {
      if (line.item === null || line.day === null || line.day > day || monthOfDay(day) < line.month) return sum;
      return itemOf(rulesInForce(scheme, line.month), scheme, line.item, of) !== null ? sum + countedUnits(line) : sum;
    }, 0);
  };
}

function countedUnits({ count, counted, raw, reason }: ScoreLine): number {
  if (count === null) return 0;
  if (raw !== 0) return Math.round((count * counted) / raw);
  return WITHOUT_POINTS.includes(reason) ? count : 0;
}

/** How rows count that are worth no points. */
const WITHOUT_POINTS: readonly LineReason[] = ['counted', 'veto', 'freeze'];

/** The counts of the rows, whatever caps or repetition made of them;
 * voided rows, rows outside the months in force and those of items for other classes count nothing. */
function writtenUnits(
  ledger: Ledger,
  { scheme, start }: Pick<YearScores, 'scheme' | 'start'>,
  { of }: Tally,
  { household, day }: Asked,
): number {
  const { offsets, day: days, item, voided, count } = ledger.events;
  const who = ledger.roster.households[household];
  let sum = 0;
  for (let event = offsets[household]; event < offsets[household + 1] && days[event] <= day; event++) {
    if (voided[event] === 1 || item[event] < 0) continue;
    const month = monthOfDay(days[event]);
    const rules = rulesInForce(scheme, month);
    if (month < firstMonthOf(who, start, rules, scheme) || month > lastMonthOf(who) || !participates(who, rules))
      continue;
    const own = itemOf(rules, scheme, item[event], of);
    if (own !== null && isFor(classMask(scheme, own.for), classBit(who.earnerClass))) sum += count[event];
  }
  return sum;
}

/** The item in force, where the tally is of it or of a group around it. */
function itemOf(
  { items, groups }: Rules,
  scheme: Scheme,
  index: number,
  of: Tally['of'],
): Rules['items'][number] | null {
  const item = items.find(({ id }) => id === scheme.items[index].id);
  if (item === undefined || of.kind === 'earned') return null;
  const isOf = of.kind === 'item' ? item.id === of.id : groupsAround(groups, item.group).includes(of.id);
  return isOf ? item : null;
}
