// Who comes to each named result (警告信, 诫勉谈话): by the figures of the year or of each period that is over, or on the day
// of a veto. Scores and ranks enter; leaves, result by result, whom it is about, when and why.
import type { LocalDate, Month } from '../basis/calendar';
import type { Ledger } from '../ledger/types';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { ResultRule } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { ConditionFigures } from '../scoring/condition-figures';
import { isInForce } from '../scoring/in-force';
import type { YearScores } from '../scoring/types';
import { isOut } from './sanctions';
import type { Ranking } from './types';

/** One household on the list of a result. */
export type ResultCase = {
  readonly household: number;
  /** First month of the period whose figures brought it about, or the month of the veto. */
  readonly first: Month;
  readonly months: number;
  /** Of a veto; `null` where figures of the period did. */
  readonly veto: { readonly day: LocalDate; readonly name: string } | null;
};

export type NamedResult = {
  readonly rule: ResultRule;
  /** In roster order, then by date; one a household and period, of a veto the first. */
  readonly cases: readonly ResultCase[];
};

/**
 * The results of the rules in force in asOf, in the plan's order, then those of earlier versions that a veto of the
 * year led to; empty where it has none. As with tiers, a year is judged as far as it has gone, a shorter period when it
 * is over.
 */
export function listResults(ledger: Ledger, scores: YearScores, ranking: Ranking): readonly NamedResult[] {
  const results = rulesOf(scores);
  if (results.length === 0) return [];
  const figures = new ConditionFigures(
    ledger,
    scores,
    results.flatMap(({ when }) => when),
  );
  return results.map((rule) => {
    const cases = [...byFigures(rule, figures, scores, ranking), ...byVetoes(rule, scores)];
    return { rule, cases: cases.sort((a, b) => a.household - b.household || a.first - b.first) };
  });
}

/** What a version has dropped still stands for whom a veto brought it about before. */
function rulesOf({ asOf, sanctions, scheme }: YearScores): readonly ResultRule[] {
  const rules = [...rulesInForce(scheme, asOf).results];
  for (const { result } of sanctions?.results ?? []) {
    if (rules.some(({ name }) => name === result)) continue;
    const former = scheme.versions.flatMap((version) => version.rules.results).find(({ name }) => name === result);
    if (former !== undefined) rules.push({ ...former, when: [] });
  }
  return rules;
}

function byFigures(
  { when, per }: ResultRule,
  figures: ConditionFigures,
  scores: YearScores,
  ranking: Ranking,
): readonly ResultCase[] {
  if (when.length === 0) return [];
  const months = MONTHS_OF_PERIOD[per];
  const count = per === 'year' ? 1 : Math.floor((scores.asOf - scores.first + 1) / months);
  const cases: ResultCase[] = [];
  for (let household = 0; household < scores.householdCount; household++) {
    for (let first = 0; first < count * months; first += months) {
      const last = first + months - 1;
      const judged = per === 'year' ? ranking.rank[household] > 0 : takesPart(scores, household, { first, last });
      if (judged && figures.allHold(when, household, first, last))
        cases.push({ household, first: (scores.first + first) as Month, months, veto: null });
    }
  }
  return cases;
}

function takesPart(
  scores: YearScores,
  household: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return isInForce(scores, household, first, last) && !isOut(scores, household, last);
}

/** One veto of a name that comes twice on a day is one case. */
function byVetoes({ name }: ResultRule, { first, sanctions }: YearScores): readonly ResultCase[] {
  const met = new Set<string>();
  return (sanctions?.results ?? []).flatMap((one): readonly ResultCase[] => {
    const key = `${one.household} ${one.day} ${one.veto}`;
    if (one.result !== name || met.has(key)) return [];
    met.add(key);
    return [
      {
        household: one.household,
        first: (first + one.month) as Month,
        months: 1,
        veto: { day: one.day, name: one.veto },
      },
    ];
  });
}
