// Checks the caps of one version: each caps something that is there, once, and lets one award through.
// In: a rule set. Out: problems.
import { labelOf } from '../item-names';
import { nearest } from '../nearest';
import type { RuleSet, Sourced } from '../overlay';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { CapFile } from '../shape';

export function checkCaps(rules: RuleSet): readonly SchemeProblem[] {
  const first = new Map<string, string>();
  return rules.caps.flatMap((cap) => {
    const key = JSON.stringify([cap.value.of, cap.value.per]);
    const met = first.get(key);
    if (met === undefined) first.set(key, cap.path);
    const repeated = met === undefined ? [] : [schemeProblem('cap-repeated', cap.path, cap.value.of, { first: met })];
    return [...repeated, ...subjectProblems(rules, cap)];
  });
}

function subjectProblems(rules: RuleSet, { path, value: cap }: Sourced<CapFile>): readonly SchemeProblem[] {
  const known = [...rules.groups, ...rules.items].map(({ value }) => value.id);
  if (!known.includes(cap.of)) return [schemeProblem('cap-subject-unknown', `${path}.of`, cap.of, { suggestions: nearest(cap.of, known), known })];
  const subjects = rules.items.map(({ value }) => value).filter((item) => item.id === cap.of || item.group === cap.of);
  if (subjects.some((item) => item.id === cap.of && (item.kind === 'freeze' || item.kind === 'veto'))) return [schemeProblem('cap-on-freeze', `${path}.of`, cap.of)];
  const above = subjects.find((item) => (item.points ?? 0) > cap.points);
  return above ? [schemeProblem('cap-below-award', `${path}.points`, cap.points, { item: labelOf(above), points: above.points ?? 0 })] : [];
}
