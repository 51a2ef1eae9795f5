// Checks the grades of the base's categories of one version: each can be told from the others and from a figure,
// and the best is the most that the category gives. In: a rule set. Out: problems.
import { figureOf } from '../../basis/cells';
import { matchKey } from '../item-names';
import type { RuleSet, Sourced } from '../overlay';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { CategoryFile } from '../shape';

export function checkGrades(rules: RuleSet): readonly SchemeProblem[] {
  return rules.categories
    .filter(({ value }) => value.grades.length > 0)
    .flatMap((category) => [...pointProblems(category), ...nameProblems(category)]);
}

function pointProblems({ path, value: { grades, items, max } }: Sourced<CategoryFile>): readonly SchemeProblem[] {
  const best = Math.max(...grades.map(({ points }) => points));
  const rising = grades.findIndex(({ points }, index) => index > 0 && points > grades[index - 1].points);
  return [
    ...(items.length > 0 ? [schemeProblem('grades-with-items', `${path}.grades`)] : []),
    ...(best === 0 ? [schemeProblem('out-of-range', `${path}.grades[0].points`, 0, { above: 0 })] : []),
    ...(max !== undefined && max !== best ? [schemeProblem('grades-max', `${path}.max`, max, { best })] : []),
    ...(rising < 0
      ? []
      : [
          schemeProblem('grade-rises', `${path}.grades[${rising}].points`, grades[rising].points, {
            previous: grades[rising - 1].points,
          }),
        ]),
  ];
}

/** Names and aliases, as they are matched in a ledger: `/` there says that nothing was assessed. */
function nameProblems({ path, value: { grades } }: Sourced<CategoryFile>): readonly SchemeProblem[] {
  const owners = new Map<string, number>();
  return grades.flatMap(({ name, aliases }, index) =>
    [name, ...aliases].flatMap((text, at): readonly SchemeProblem[] => {
      const here = at === 0 ? `${path}.grades[${index}].name` : `${path}.grades[${index}].aliases[${at - 1}]`;
      const key = matchKey(text);
      const owner = owners.get(key) ?? index;
      owners.set(key, owner);
      if (key === '') return [schemeProblem('name-unmatchable', here, text)];
      if (figureOf(key) !== null || key === '/') return [schemeProblem('grade-figure', here, text)];
      return owner === index
        ? []
        : [schemeProblem('grade-repeated', here, text, { first: `${path}.grades[${owner}]` })];
    }),
  );
}
