// Checks the year's rule and the periods of the base of one version. In: a rule set. Out: problems.
import { conditionsOf } from '../compile/awards';
import { fullBaseOf, fullYearOf } from '../full-base';
import type { RuleSet } from '../rule-set';
import { MONTHS_OF_PERIOD, periodsInYear, scoreMonthsOf } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { CapFile, CategoryFile, ConditionFile } from '../shape';

type YearFile = NonNullable<RuleSet['year']['value']>;
type Means = Extract<YearFile, { kind: 'mean-of-periods' }>;
type Periods = Exclude<YearFile, Means | { kind: 'sum-of-months' }>;

/** Months can be summed only of monthly figures, periods of figures that divide them; means need something to average, and enough periods to reach the least number. */
export function checkYear(rules: RuleSet): readonly SchemeProblem[] {
  const { value: year } = rules.year;
  const rounded = [
    ...rules.categories.flatMap((category) => roundingProblems(category, year)),
    ...scalingProblems(rules),
  ];
  if (year === undefined || year.kind === 'sum-of-months') return [...monthlyProblems(rules), ...rounded];
  if (year.kind !== 'mean-of-periods') return [...scorePeriodProblems(rules, year), ...rounded];
  if (rules.categories.length === 0) return [schemeProblem('categories-missing', `${rules.base.path}.categories`)];
  return [...monthRules(rules), ...meanProblems(rules, year), ...shortProblems(rules, 12), ...rounded];
}

/** What is in proportion says to what; the base alone does not pass the maximum; only score periods have scores of their own. */
function scalingProblems(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value } = rules.year;
  if (value === undefined) return [];
  const { scaledFrom, scaledPer, scaledTo } = value;
  const alone = (['scaledFrom', 'scaledPer'] as const)
    .filter((key) => scaledTo === undefined && value[key] !== undefined)
    .map((key) => schemeProblem('key-alone', `${path}.${key}`, value[key], { key, of: 'scaledTo' }));
  const most = scaledFrom === undefined ? 0 : scaledPer === 'period' ? fullBaseOf(rules) : fullYearOf(rules);
  const low =
    scaledFrom !== undefined && scaledTo !== undefined && most > scaledFrom
      ? [
          schemeProblem('scaled-from-low', `${path}.scaledFrom`, scaledFrom, {
            most,
            ...(scaledPer === 'period' ? { per: 'period' } : {}),
          }),
        ]
      : [];
  const hasPeriods = 'period' in value && value.period !== 'year';
  const misplaced =
    scaledPer === 'period' && !hasPeriods ? [schemeProblem('scaled-per-year', `${path}.scaledPer`, scaledPer)] : [];
  return [...alone, ...low, ...misplaced];
}

function monthlyProblems(rules: RuleSet): readonly SchemeProblem[] {
  return rules.categories
    .filter(({ value }) => value.period !== 'month')
    .map((category) =>
      schemeProblem('period-not-monthly', `${category.path}.period`, category.value.period, {
        period: category.value.period,
      }),
    );
}

/** Without the score of a month these have nothing to hold to. */
function monthRules(rules: RuleSet): readonly SchemeProblem[] {
  const ofMonths = [rules.monthFloor, rules.honour].filter(({ value }) => value !== undefined && value !== null);
  return ofMonths.map(({ path }) => schemeProblem('months-not-scored', path));
}

function meanProblems(rules: RuleSet, { minPeriods }: Means): readonly SchemeProblem[] {
  const short = rules.categories.find(
    ({ value }) => value.period !== 'year' && periodsInYear(value.period) < minPeriods,
  );
  if (!short) return [];
  const facts = { category: short.value.name, periods: periodsInYear(short.value.period), min: minPeriods };
  return [schemeProblem('min-periods-unreachable', `${rules.year.path}.minPeriods`, minPeriods, facts)];
}

function scorePeriodProblems(rules: RuleSet, year: Periods): readonly SchemeProblem[] {
  const problems: SchemeProblem[] = year.period === 'month' ? [] : [...monthRules(rules)];
  for (const { path, value } of rules.categories) {
    if (scoreMonthsOf(year) % MONTHS_OF_PERIOD[value.period] === 0) continue;
    problems.push(
      schemeProblem('period-not-dividing', `${path}.period`, value.period, {
        period: value.period,
        score: year.period,
      }),
    );
  }
  const periods = periodsInYear(year.period);
  const among = year.last ?? periods;
  if (year.best !== undefined && year.best >= among)
    problems.push(schemeProblem('best-of-all', `${rules.year.path}.best`, year.best, { periods: among }));
  if (year.minPeriods > periods)
    problems.push(
      schemeProblem('min-periods-unreachable', `${rules.year.path}.minPeriods`, year.minPeriods, {
        category: '计分',
        periods,
        min: year.minPeriods,
      }),
    );
  return [...problems, ...limitProblems(rules, year), ...shortProblems(rules, scoreMonthsOf(year))];
}

/** What is left out of a year or averaged cannot be limited over more than the score period that it is scored in. */
function limitProblems(rules: RuleSet, year: Periods): readonly SchemeProblem[] {
  if (year.kind === 'sum-of-periods' && year.best === undefined && year.last === undefined) return [];
  const effects = [...rules.items, ...rules.vetoes].flatMap(({ path, value }) =>
    value.effects.flatMap((effect, index) =>
      effect.effect === 'score-at-most'
        ? [{ path: `${path}.effects[${index}].per`, per: effect.per ?? ('year' as const) }]
        : [],
    ),
  );
  const conditions = rules.vetoes
    .filter(({ value }) => value.when.some(({ of }) => of === 'score'))
    .map(({ path, value }) => ({ path: `${path}.per`, per: value.per }));
  const caps = rules.caps.flatMap(({ path, value: { of, per } }) =>
    (of === 'score' || of === 'earned') && isOfMonths(per) ? [{ path: `${path}.per`, per }] : [],
  );
  const valid = rules.items.flatMap(({ path, value: { validMonths } }) =>
    validMonths === undefined || year.period === 'year'
      ? []
      : [schemeProblem('validity-misplaced', `${path}.validMonths`, validMonths, { year: year.kind })],
  );
  const limits = [...effects, ...conditions, ...caps]
    .filter(({ per }) => MONTHS_OF_PERIOD[per] > MONTHS_OF_PERIOD[year.period])
    .map(({ path, per }) => schemeProblem('limit-over-periods', path, per, { period: year.period }));
  return [...valid, ...limits];
}

/** Where a score period is longer than a month, its parts have no base and no score that could be limited, asked or given a tier. */
function shortProblems(rules: RuleSet, score: number): readonly SchemeProblem[] {
  const effects = [...rules.items, ...rules.vetoes].flatMap(({ path, value }) =>
    value.effects.flatMap(({ effect, per = 'year' }, index) =>
      effect === 'score-at-most' ? [{ path: `${path}.effects[${index}].per`, per }] : [],
    ),
  );
  const looked = [...rules.vetoes, ...rules.results]
    .filter(({ value }) => value.when.some(asksForScore))
    .map(({ path, value }) => ({ path: `${path}.per`, per: value.per ?? ('year' as const) }));
  const { path, value: awards } = rules.awards;
  const asks =
    awards?.kind === 'thresholds' && [...awards.conditions, ...awards.tiers.flatMap(conditionsOf)].some(asksForScore);
  const groups = rules.groupRanking;
  const ranked = { path: `${groups.path}.per`, per: groups.value?.per ?? ('year' as const) };
  return [...effects, ...looked, ranked, ...(asks ? [{ path: `${path}.per`, per: awards.per }] : [])]
    .filter(({ per }) => MONTHS_OF_PERIOD[per] % score !== 0)
    .map(({ path: at, per }) => schemeProblem('shorter-than-scored', at, per));
}

/** Rows and bonuses stand in months; only they can be looked at in between. */
function asksForScore({ of }: ConditionFile): boolean {
  return of === 'score' || of === 'base';
}

function isOfMonths(per: CapFile['per']): per is keyof typeof MONTHS_OF_PERIOD {
  return Object.hasOwn(MONTHS_OF_PERIOD, per);
}

/** Only what is assessed several times within a score period can be combined, and only a mean rounded. */
function roundingProblems(
  { path, value }: { readonly path: string; readonly value: CategoryFile },
  year: YearFile | undefined,
): readonly SchemeProblem[] {
  const means = year?.kind === 'mean-of-periods';
  const several = scoreMonthsOf(year ?? { kind: 'sum-of-months' }) > MONTHS_OF_PERIOD[value.period];
  const problems: SchemeProblem[] = [];
  if (value.combine !== undefined && (means ? value.combine !== 'mean' : !several))
    problems.push(schemeProblem('combine-misplaced', `${path}.combine`, value.combine));
  if (value.decimals !== undefined && !(several && (means || value.combine === 'mean')))
    problems.push(schemeProblem('decimals-misplaced', `${path}.decimals`, value.decimals));
  return problems;
}
