// Checks the awards of one version: shares that make a whole, tiers that ascend and can each be reached,
// prizes within the budget. In: a rule set. Out: problems.
import { entryAt } from '../../basis/entry';
import { conditionsOf } from '../compile/awards';
import { decimalSum } from '../decimal-sum';
import { fullKey } from '../item-names';
import { fullBaseOf, fullYearOf } from '../full-base';
import type { RuleSet } from '../rule-set';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { AwardsFile } from '../shape';
import type { PeriodKind } from '../types';
import { isAtStart, startingScore } from '../starting-score';
import { isWholeBase } from '../whole-base';
import { conditionProblems, imply } from './conditions';
import { reachProblems } from './reach';

type OwnConditions = ReturnType<typeof conditionsOf>;
type OfKind<K extends AwardsFile['kind']> = Extract<AwardsFile, { kind: K }>;

export function checkAwards(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value: awards } = rules.awards;
  if (!awards) return [];
  return [
    ...(awards.kind === 'pro-rata' ? [] : tierProblems(awards.tiers, path)),
    ...conditionProblems(rules, awards.conditions, `${path}.conditions`),
    ...reachProblems(rules, awards.conditions, { path: `${path}.conditions`, per: 'year', both: true }),
    ...percentProblems(awards, path),
    ...kindProblems(rules, awards, path),
    ...budgetProblems(awards, path),
  ];
}

function kindProblems(rules: RuleSet, awards: AwardsFile, path: string): readonly SchemeProblem[] {
  switch (awards.kind) {
    case 'quota':
      return shareProblems(awards, path);
    case 'positions':
      return ascentProblems(awards, path);
    case 'thresholds':
      return thresholdProblems(rules, awards, path);
    case 'places':
      return placesProblems(awards, path);
    default:
      return [];
  }
}

/** A share below 1 %: most likely written as a fraction. */
function percentProblems(awards: AwardsFile, path: string): readonly SchemeProblem[] {
  const written = 'percent' in awards ? [{ at: `${path}.percent`, percent: awards.percent }] : [];
  const ends =
    awards.kind === 'positions'
      ? awards.tiers.map(({ upToPercent }, index) => ({
          at: `${path}.tiers[${index}].upToPercent`,
          percent: upToPercent,
        }))
      : [];
  const limits =
    awards.kind === 'thresholds'
      ? awards.tiers.flatMap(({ limitPercent }, index) =>
          limitPercent === undefined ? [] : [{ at: `${path}.tiers[${index}].limitPercent`, percent: limitPercent }],
        )
      : [];
  return [...written, ...ends, ...limits]
    .filter(({ percent }) => percent < 1)
    .map(({ at, percent }) => schemeProblem('percent-small', at, percent));
}

function shareProblems({ tiers }: OfKind<'quota'>, path: string): readonly SchemeProblem[] {
  const sum = decimalSum(tiers.map((tier) => tier.percent));
  return sum === 100 ? [] : [schemeProblem('shares-not-100', `${path}.tiers`, null, { sum })];
}

function ascentProblems({ tiers }: OfKind<'positions'>, path: string): readonly SchemeProblem[] {
  return tiers.flatMap((tier, index) => {
    const previous = index === 0 ? 0 : entryAt(tiers, index - 1).upToPercent;
    return tier.upToPercent > previous
      ? []
      : [schemeProblem('tiers-not-ascending', `${path}.tiers[${index}].upToPercent`, tier.upToPercent, { previous })];
  });
}

/** A tier that cannot be reached, since whoever meets it has met one above it; two ways of saying its score. */
function thresholdProblems(
  rules: RuleSet,
  { tiers, per, skipFrozen }: OfKind<'thresholds'>,
  path: string,
): readonly SchemeProblem[] {
  const start = startingScore(rules, per);
  const frozen = per !== 'year' && skipFrozen ? [schemeProblem('frozen-by-period', `${path}.skipFrozen`, true)] : [];
  const found = tiers.flatMap((tier, index) => {
    const at = `${path}.tiers[${index}]`;
    const own = conditionsOf(tier);
    const above = tiers
      .slice(0, index)
      .findIndex((higher) => covers(higher.for, tier.for) && imply(own, conditionsOf(higher)));
    return [
      ...(tier.limitPercent !== undefined && per !== 'year'
        ? [schemeProblem('limit-by-period', `${at}.limitPercent`, tier.limitPercent)]
        : []),
      ...(tier.atLeast !== undefined && tier.above !== undefined
        ? [schemeProblem('condition-bound', at, null, { count: 2 })]
        : []),
      ...conditionProblems(rules, tier.conditions, `${at}.conditions`),
      ...reachProblems(rules, tier.conditions, { path: `${at}.conditions`, per, both: false }),
      ...scoreOutOfReach(rules, own.slice(0, own.length - tier.conditions.length), { at, per, name: tier.name }),
      ...(own.some((condition) => isAtStart(rules, condition, { start, isTop: index === 0 && tiers.length > 1 }))
        ? [schemeProblem('threshold-at-start', at, tier.name, { start })]
        : []),
      ...(index === 0 ? fullBaseProblems(rules, tier, { at, per }) : []),
      ...(above < 0
        ? []
        : [
            schemeProblem('tier-never', at, tier.name, {
              first: `${path}.tiers[${above}]`,
              name: entryAt(tiers, above).name,
            }),
          ]),
    ];
  });
  return [...frozen, ...found];
}

/** A base that is one figure may well be nobody's to assess: then everyone has all of it, and what bonuses are to lead
 * to is there already. */
function fullBaseProblems(
  rules: RuleSet,
  { atLeast, above, name }: OfKind<'thresholds'>['tiers'][number],
  { at, per }: { readonly at: string; readonly per: PeriodKind },
): readonly SchemeProblem[] {
  const { withoutTable = 'full', given } = rules.base.value;
  const isOneFigure = rules.categories.length === 0 || isWholeBase(rules);
  const start =
    per === 'year'
      ? fullYearOf(rules)
      : fullBaseOf(rules) *
        Math.max(1, MONTHS_OF_PERIOD[per] / scoreMonthsOf(rules.year.value ?? { kind: 'sum-of-months' }));
  const isMet = atLeast !== undefined ? atLeast <= start : above !== undefined && above < start;
  const kinds = new Set(rules.items.map(({ value }) => value.kind));
  // Where deductions can take points away, a line below the start is one to stay above.
  const onlyEarns = kinds.has('bonus') && !kinds.has('deduction') && !kinds.has('veto') && !rules.freeItems.value;
  return isOneFigure && given !== true && withoutTable === 'full' && start > 0 && isMet && onlyEarns
    ? [schemeProblem('tier-at-full-base', at, name, { start })]
    : [];
}

/** The tier's own score, which stands in a key of the tier. */
function scoreOutOfReach(
  rules: RuleSet,
  score: OwnConditions,
  { at, per, name }: { readonly at: string; readonly per: PeriodKind; readonly name: string },
): readonly SchemeProblem[] {
  return reachProblems(rules, score, { path: at, per, both: false }).map(({ facts }) =>
    schemeProblem('tier-out-of-reach', at, name, facts.most === undefined ? {} : { most: facts.most }),
  );
}

/** Whether a tier for `classes` is for everyone that one for `others` is for. */
function covers(classes: readonly string[], others: readonly string[]): boolean {
  return classes.length === 0 || (others.length > 0 && others.every((each) => classes.includes(each)));
}

/** A number of places, or a range of them. */
function placesProblems({ tiers }: OfKind<'places'>, path: string): readonly SchemeProblem[] {
  return tiers.flatMap(({ places, min, max }, index) => {
    const ranged = min !== undefined && max !== undefined;
    if (places !== undefined ? min === undefined && max === undefined : ranged && min <= max) return [];
    return [schemeProblem('tier-places', `${path}.tiers[${index}]`)];
  });
}

type Tier = { readonly name: string; readonly prize?: number | undefined };

/** Tiers that a decision in the ledger could not tell apart, and a prize above that of the tier above. */
function tierProblems(tiers: readonly Tier[], path: string): readonly SchemeProblem[] {
  const keys = tiers.map((tier) => fullKey(tier.name));
  return tiers.flatMap((tier, index) => {
    const first = keys.findIndex((key) => key === keys[index]);
    const repeated =
      first === index
        ? []
        : [
            schemeProblem('tier-repeated', `${path}.tiers[${index}].name`, tier.name, {
              first: `${path}.tiers[${first}]`,
            }),
          ];
    const above = index === 0 ? undefined : entryAt(tiers, index - 1).prize;
    const rises = above !== undefined && tier.prize !== undefined && tier.prize > above;
    return rises
      ? [...repeated, schemeProblem('prize-rises', `${path}.tiers[${index}].prize`, tier.prize, { previous: above })]
      : repeated;
  });
}

/** What the prizes come to where that can be known before anyone is named. */
function budgetProblems(awards: AwardsFile, path: string): readonly SchemeProblem[] {
  const { budget } = awards;
  if (budget === undefined) return [];
  const cost = knownCost(awards);
  return cost === null || cost <= budget ? [] : [schemeProblem('budget-exceeded', `${path}.budget`, budget, { cost })];
}

/** Yuan: the most that a stated number of places, or the shared sum, costs;
 * `null` where it depends on the households. */
function knownCost(awards: AwardsFile): number | null {
  if (awards.kind === 'pro-rata') return Math.floor((Math.round(awards.pool * 100) * awards.percent) / 100) / 100;
  if (awards.kind !== 'places') return null;
  return (
    awards.tiers.reduce(
      (sum, { places, max, prize }) => sum + Math.round((prize ?? 0) * 100) * (places ?? max ?? 0),
      0,
    ) / 100
  );
}

export function checkHonour(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value: honour } = rules.honour;
  if (!honour || honour.min <= honour.max) return [];
  return [schemeProblem('honour-range', `${path}.max`, honour.max, { min: honour.min, max: honour.max })];
}
