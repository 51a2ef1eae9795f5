// Checks a plan whose score is that of several years together: the term is said whole and once, and nothing beside it looks at
// one year alone or carries points over New Year by itself. In: a rule set. Out: problems.
import { conditionsOf } from '../compile/awards';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import { sameTerm } from '../term';

export function checkTerm(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value } = rules.year;
  const [years, from] = [value?.termYears, value?.termFrom];
  if (years !== undefined && from === undefined)
    return [schemeProblem('key-alone', `${path}.termYears`, years, { key: 'termYears', of: 'termFrom' })];
  if (from !== undefined && years === undefined)
    return [schemeProblem('key-alone', `${path}.termFrom`, from, { key: 'termFrom', of: 'termYears' })];
  if (years !== undefined && from !== undefined && !sameTerm({ years, from }, rules.term))
    return [schemeProblem('term-changed', `${path}.termYears`, years)];
  if (rules.term === null) return [];
  return othersOf(rules)
    .slice(0, 1)
    .map((other) => schemeProblem('term-alone', other));
}

/** Paths of what has no place in a term. */
function othersOf(rules: RuleSet): readonly string[] {
  const { year } = rules;
  const written = year.value as Readonly<Record<string, unknown>> | undefined;
  const means = written?.['kind'] === 'mean-of-periods' || written?.['kind'] === 'mean-of-scores';
  return [
    ...(means ? [`${year.path}.kind`] : []),
    ...['best', 'last'].filter((key) => written?.[key] !== undefined).map((key) => `${year.path}.${key}`),
    ...ofOneYear(rules),
  ];
}

/** Paths of what looks at one year alone, or carries points over New Year by itself. */
export function ofOneYear(rules: RuleSet): readonly string[] {
  const { year, base, running, items } = rules;
  const written = year.value as Readonly<Record<string, unknown>> | undefined;
  const least = written?.['minPeriods'];
  const effects = items.flatMap(({ path, value }) =>
    value.effects.flatMap(({ effect }, index) => (effect === 'clear-score' ? [`${path}.effects[${index}]`] : [])),
  );
  return [
    ...(written?.['clearedOn'] === undefined ? [] : [`${year.path}.clearedOn`]),
    ...(typeof least === 'number' && least > 1 ? [`${year.path}.minPeriods`] : []),
    ...(written?.['scaledPer'] === 'period' ? [`${year.path}.scaledPer`] : []),
    ...(base.value.passMark === undefined ? [] : [`${base.path}.passMark`]),
    ...(running.value ? [running.path] : []),
    ...items.filter(({ value }) => value.validMonths !== undefined).map(({ path }) => `${path}.validMonths`),
    ...effects,
    ...ofAwards(rules),
    ...ofResults(rules),
  ];
}

/** Ties and conditions are looked at in the figures of one year; only the score is that of the term. */
function ofAwards({ awards: { path, value } }: RuleSet): readonly string[] {
  if (!value) return [];
  const keys = 'tieKeys' in value && value.tieKeys.length > 0 ? [`${path}.tieKeys`] : [];
  const tiers = value.kind === 'thresholds' ? value.tiers : [];
  return [
    ...keys,
    ...(value.kind === 'thresholds' && value.per !== 'year' ? [`${path}.per`] : []),
    ...indexOther(value.conditions).map((index) => `${path}.conditions[${index}]`),
    ...tiers.flatMap((tier, at) => (indexOther(conditionsOf(tier)).length > 0 ? [`${path}.tiers[${at}]`] : [])),
  ];
}

function ofResults({ results }: RuleSet): readonly string[] {
  return results
    .filter(({ value: { per = 'year' } }) => per === 'year')
    .flatMap(({ path, value }) => indexOther(value.when).map((index) => `${path}.when[${index}]`));
}

type Looked = { readonly of: string; readonly in: string };

/** Which of the conditions look at anything but the points of the score. */
function indexOther(conditions: readonly Looked[]): readonly number[] {
  return conditions.flatMap((one, index) => (one.of === 'score' && one.in === 'points' ? [] : [index]));
}
