// Checks the named results of one version: each is brought about by something, and effects name results that are there.
// In: a rule set. Out: problems.
import { entryAt } from '../../basis/entry';
import { nearestId } from '../nearest';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import { conditionProblems, imply } from './conditions';
import { reachProblems } from './reach';

export function checkResults(rules: RuleSet): readonly SchemeProblem[] {
  const named = effectsOf(rules);
  const known = rules.results.map(({ value }) => value.name);
  const unknown = named
    .filter(({ result }) => !known.includes(result))
    .map(({ path, result }) =>
      schemeProblem('result-unknown', path, result, { suggestions: nearestId(result, asIds(known)), known }),
    );
  const causes = new Set(named.map(({ result }) => result));
  return [...unknown, ...rules.results.flatMap((_, index) => problemsOf(rules, index, causes))];
}

function problemsOf(rules: RuleSet, index: number, causes: ReadonlySet<string>): readonly SchemeProblem[] {
  const { path, value } = entryAt(rules.results, index);
  const first = rules.results.findIndex(({ value: { name } }) => name === value.name);
  const looked = { path: `${path}.when`, per: value.per ?? ('year' as const), both: true };
  return [
    ...(first < index
      ? [schemeProblem('result-repeated', `${path}.name`, value.name, { first: entryAt(rules.results, first).path })]
      : []),
    ...(value.when.length === 0 && !causes.has(value.name)
      ? [schemeProblem('result-without-cause', path, value.name)]
      : []),
    ...(value.when.length === 0 && value.per !== undefined
      ? [schemeProblem('result-period-idle', `${path}.per`, value.per)]
      : []),
    ...conditionProblems(rules, value.when, `${path}.when`),
    ...reachProblems(rules, value.when, looked),
    ...coveredProblems(rules, index),
  ];
}

/** Whoever is on one list is on the other too: most likely the paper means the graver alone. */
function coveredProblems({ results }: RuleSet, index: number): readonly SchemeProblem[] {
  const { path, value } = entryAt(results, index);
  const graver = results.find(
    ({ value: other }) =>
      other !== value &&
      other.when.length > 0 &&
      value.when.length > 0 &&
      (other.per ?? 'year') === (value.per ?? 'year') &&
      imply(other.when, value.when),
  );
  return graver === undefined ? [] : [schemeProblem('result-covers', path, value.name, { other: graver.value.name })];
}

type Named = { readonly path: string; readonly result: string };

/** Every effect that names a result. */
function effectsOf({ items, vetoes }: RuleSet): readonly Named[] {
  return [...items, ...vetoes].flatMap(({ path, value }) =>
    value.effects.flatMap(({ effect, result }, index): readonly Named[] =>
      effect === 'result' && result !== undefined ? [{ path: `${path}.effects[${index}].result`, result }] : [],
    ),
  );
}

function asIds(names: readonly string[]): readonly { readonly id: string }[] {
  return names.map((id) => ({ id }));
}
