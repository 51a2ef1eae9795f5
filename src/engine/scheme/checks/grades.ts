// Checks the grades of the base's categories of one version: each differs from the others and from a figure,
// and the best is the most that the category gives. In: a rule set. Out: problems.
import { figureOf } from '../../basis/cells';
import { entryAt } from '../../basis/entry';
import { fullKey, matchKey } from '../item-names';
import type { RuleSet, Sourced } from '../rule-set';
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
  const rising = grades.findIndex(({ points }, index) => index > 0 && points > entryAt(grades, index - 1).points);
  return [
    ...(items.length > 0 ? [schemeProblem('grades-with-items', `${path}.grades`)] : []),
    ...(best === 0 ? [schemeProblem('out-of-range', `${path}.grades[0].points`, 0, { above: 0 })] : []),
    ...(max !== undefined && max !== best ? [schemeProblem('grades-max', `${path}.max`, max, { best })] : []),
    ...(rising < 0
      ? []
      : [
          schemeProblem('grade-rises', `${path}.grades[${rising}].points`, entryAt(grades, rising).points, {
            previous: entryAt(grades, rising - 1).points,
          }),
        ]),
  ];
}

type Name = { readonly grade: number; readonly key: string; readonly full: string };

/** Names and aliases, as they are matched in a ledger: `/` there says that nothing was assessed. */
function nameProblems({ path, value: { grades } }: Sourced<CategoryFile>): readonly SchemeProblem[] {
  const names: Name[] = [];
  return grades.flatMap(({ name, aliases }, grade) =>
    [name, ...aliases].flatMap((text, at): readonly SchemeProblem[] => {
      const here = at === 0 ? `${path}.grades[${grade}].name` : `${path}.grades[${grade}].aliases[${at - 1}]`;
      const own: Name = { grade, key: matchKey(text), full: fullKey(text) };
      const same = names.find((other) => other.grade !== grade && isSame(other, own));
      names.push(own);
      if (own.key === '') return [schemeProblem('name-unmatchable', here, text)];
      if (figureOf(own.key) !== null || own.key === '/') return [schemeProblem('grade-figure', here, text)];
      return same === undefined
        ? []
        : [schemeProblem('grade-repeated', here, text, { first: `${path}.grades[${same.grade}]` })];
    }),
  );
}

/** 优（一） and 优（二） are two; 优 and 优（90分以上） are not: brackets that no name of the plan has are passed over in a ledger. */
function isSame(a: Name, b: Name): boolean {
  return a.key === b.key && (a.full === b.full || a.full === a.key || b.full === b.key);
}
