// Checks the classes of participants of one version: whoever a rule is for is a class of the plan. In: a rule set. Out:
// problems.
import { MOST_CLASSES } from '../classes';
import { nearest } from '../nearest';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

export function checkClasses(rules: RuleSet): readonly SchemeProblem[] {
  const classes = rules.participants.value?.classes ?? [];
  const path = `${rules.participants.path}.classes`;
  const many = classes.length > MOST_CLASSES ? [schemeProblem('list-length', path, null, { max: MOST_CLASSES })] : [];
  const twice = classes.flatMap((name, index) =>
    classes.indexOf(name) < index ? [schemeProblem('class-repeated', `${path}[${index}]`, name)] : [],
  );
  return [
    ...many,
    ...twice,
    ...rulesForClasses(rules).flatMap((rule) =>
      rule.for.flatMap((name, index) =>
        classes.includes(name)
          ? []
          : [
              schemeProblem('class-unknown', `${rule.path}.for[${index}]`, name, {
                suggestions: nearest(name, classes),
                known: classes,
              }),
            ],
      ),
    ),
  ];
}

function rulesForClasses({
  categories,
  items,
  awards: { path, value: awards },
}: RuleSet): readonly { readonly path: string; readonly for: readonly string[] }[] {
  const tiers =
    awards?.kind === 'thresholds'
      ? awards.tiers.map((tier, index) => ({ path: `${path}.tiers[${index}]`, for: tier.for }))
      : [];
  return [...[...categories, ...items].map((rule) => ({ path: rule.path, for: rule.value.for })), ...tiers];
}
