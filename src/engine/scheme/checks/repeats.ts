// Checks the factors by which the repeated rows of an item or of a group are multiplied. In: a rule set. Out: problems.
import { countingOf } from '../counting';
import { labelOf } from '../item-names';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import { groupsInside } from './items';

/** No row is multiplied twice or lasts; of a group some factor counts and the period has factors (of items:
 * checkItems). */
export function checkRepeats(rules: RuleSet): readonly SchemeProblem[] {
  const lasting = rules.items.filter(({ value }) => value.repeatFactors.length > 0 && lasts(value));
  return [
    ...lasting.map(({ path, value }) =>
      schemeProblem('repeat-lasting', `${path}.repeatFactors`, null, { item: labelOf(value), of: 'item' }),
    ),
    ...groupProblems(rules),
  ];
}

/** One row of it has many lines, and nobody could say which of them is the second. */
function lasts({ counting, unit }: RuleSet['items'][number]['value']): boolean {
  return ['lasting', 'honour'].includes(counting ?? countingOf(unit ?? '次'));
}

function groupProblems(rules: RuleSet): readonly SchemeProblem[] {
  return rules.groups.flatMap((group) => {
    const {
      path,
      value: { repeatFactors: factors, repeatPer, repeatWithin },
    } = group;
    if (factors.length === 0)
      return [...alone(path, 'repeatPer', repeatPer), ...alone(path, 'repeatWithin', repeatWithin)];
    const nothing = factors.every((factor) => factor === 0)
      ? [schemeProblem('out-of-range', `${path}.repeatFactors[${factors.length - 1}]`, 0, { above: 0 })]
      : [];
    const twofold =
      repeatPer === undefined || repeatWithin === undefined
        ? []
        : [schemeProblem('repeat-windows', `${path}.repeatWithin`, repeatWithin)];
    return [...nothing, ...twofold, ...memberProblems(rules, group)];
  });
}

function alone(path: string, key: string, value: string | number | undefined): readonly SchemeProblem[] {
  return value === undefined ? [] : [schemeProblem('key-alone', `${path}.${key}`, value, { key, of: 'repeatFactors' })];
}

function memberProblems(rules: RuleSet, { path, value }: RuleSet['groups'][number]): readonly SchemeProblem[] {
  const inside = groupsInside(rules, value.id);
  const items = rules.items.filter((item) => item.value.group !== undefined && inside.has(item.value.group));
  const groups = rules.groups.filter((group) => group.value.id !== value.id && inside.has(group.value.id));
  const twice = [...items, ...groups].find((one) => one.value.repeatFactors.length > 0);
  const lasting = items.find((item) => lasts(item.value));
  return [
    ...(twice === undefined
      ? []
      : [schemeProblem('repeat-twice', `${path}.repeatFactors`, null, { inner: twice.path })]),
    ...(lasting === undefined
      ? []
      : [schemeProblem('repeat-lasting', `${path}.repeatFactors`, null, { item: labelOf(lasting.value) })]),
  ];
}
