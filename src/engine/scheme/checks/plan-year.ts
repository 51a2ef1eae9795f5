// Checks the month in which the plan's years begin: one for all versions, and one that cuts no period in use
// in two. In: a rule set. Out: problems.
import { countingOf } from '../counting';
import type { RuleSet } from '../rule-set';
import { MONTHS_OF_PERIOD } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { PeriodKind } from '../types';

/** `written`: what stands there; `per`: the period that it means, `undefined` or one of days where it has none of
 * months. */
type Use = { readonly path: string; readonly written: string | undefined; readonly per: string | undefined };

export function checkPlanYear(rules: RuleSet): readonly SchemeProblem[] {
  const { yearStart } = rules;
  const stated = rules.year.value?.startMonth;
  const changed =
    stated === undefined || stated === yearStart
      ? []
      : [schemeProblem('year-start-changed', `${rules.year.path}.startMonth`, stated, { start: yearStart })];
  const across =
    yearStart === 1
      ? []
      : periodsInUse(rules).flatMap(({ path, written, per }) => {
          if (per === undefined || !isOfMonths(per) || isWithinYears(per, yearStart)) return [];
          return [
            schemeProblem('period-across-years', path, written, {
              period: per,
              start: yearStart,
              starts: startsOf(per),
            }),
          ];
        });
  return [...changed, ...across];
}

function isOfMonths(per: string): per is PeriodKind {
  return Object.hasOwn(MONTHS_OF_PERIOD, per);
}

/** The calendar's pairs of months, quarters and half-years are not moved: a year has to begin with one. */
function isWithinYears(per: PeriodKind, start: number): boolean {
  return per === 'year' || (start - 1) % MONTHS_OF_PERIOD[per] === 0;
}

/** The months that a year of such periods can begin in. */
function startsOf(per: PeriodKind): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => at + 1)
    .filter((start) => isWithinYears(per, start))
    .map(String);
}

function periodsInUse(rules: RuleSet): readonly Use[] {
  const { year, awards, groupRanking } = rules;
  const per = (path: string, written: string | undefined): Use => ({ path, written, per: written });
  return [
    ...(year.value !== undefined && 'period' in year.value ? [per(`${year.path}.period`, year.value.period)] : []),
    ...rules.categories.map(({ path, value }) => per(`${path}.period`, value.period)),
    ...rules.items.flatMap(usesOfItem),
    ...rules.groups.flatMap(({ path, value }) => [
      per(`${path}.highestPer`, value.highestPer),
      per(`${path}.repeatPer`, value.repeatPer),
    ]),
    ...[...rules.caps, ...rules.floors, ...rules.vetoes, ...rules.results].map(({ path, value }) =>
      per(`${path}.per`, value.per),
    ),
    ...[...rules.items, ...rules.vetoes].flatMap(({ path, value }) =>
      value.effects.map((effect, index) => per(`${path}.effects[${index}].per`, effect.per)),
    ),
    ...(awards.value?.kind === 'thresholds' ? [per(`${awards.path}.per`, awards.value.per)] : []),
    per(`${groupRanking.path}.per`, groupRanking.value?.per),
  ];
}

/** What an item repeats, adds up or counts by; a unit such as 季 says how it counts where nothing else does. */
function usesOfItem({ path, value: { tierPer, repeatPer, counting, unit } }: RuleSet['items'][number]): readonly Use[] {
  const counted = counting ?? countingOf(unit ?? '');
  return [
    { path: `${path}.tierPer`, written: tierPer, per: tierPer },
    { path: `${path}.repeatPer`, written: repeatPer, per: repeatPer },
    {
      path: `${path}.${counting === undefined ? 'unit' : 'counting'}`,
      written: counting ?? unit,
      per: counted.replace(/^once-a-/u, ''),
    },
  ];
}
