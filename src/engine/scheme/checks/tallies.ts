// Checks the tallies of one version: each is one thing, of something that is there. In: a rule set. Out: problems.
import { entryAt } from '../../basis/entry';
import { tallySubject, tallySubjects } from '../compile/tallies';
import { nearestId } from '../nearest';
import { namesOf } from '../overlay';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

/** The words that a need may be of beside the ids of tallies. */
const RESERVED: readonly string[] = ['balance', 'earned'];

export function checkTallies(rules: RuleSet): readonly SchemeProblem[] {
  const known = tallySubjects(rules);
  return rules.tallies.flatMap(({ path, value: { id, of, counts } }, index) => {
    const first = rules.tallies.findIndex(({ value }) => value.id === id);
    return [
      ...(RESERVED.includes(id) ? [schemeProblem('id-reserved', `${path}.id`, id)] : []),
      ...(first < index
        ? [schemeProblem('id-repeated', `${path}.id`, id, { first: entryAt(rules.tallies, first).path })]
        : []),
      ...(tallySubject(rules, of) === null
        ? [
            schemeProblem('tally-subject-unknown', `${path}.of`, of, {
              suggestions: nearestId(of, namesOf(rules, known)),
              known,
            }),
          ]
        : []),
      ...(of === 'earned' && counts !== undefined
        ? [schemeProblem('tally-counts-earned', `${path}.counts`, counts)]
        : []),
    ];
  });
}
