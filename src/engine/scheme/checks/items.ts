// Checks the items and their groups of one version. In: a rule set. Out: problems.
import { entryAt } from '../../basis/entry';
import { countingOf, isUnclearUnit } from '../counting';
import { labelOf } from '../item-names';
import { countsRows } from './conditions';
import { nearestId } from '../nearest';
import { categoryId, namesOf } from '../overlay';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { ItemFile } from '../shape';

/** Points where there must be some, none for a freeze, honours and units that agree with the counting. */
export function checkItems(rules: RuleSet): readonly SchemeProblem[] {
  return rules.items.flatMap(({ path, value }) => [
    ...valueProblems(path, value),
    ...pointsProblems(path, value, countsRows(rules)),
    ...untilProblems(path, value),
    ...onProblems(path, value, rules),
    ...wholeProblems(path, value),
    ...validProblems(path, value, rules),
    ...teamProblems(path, value),
    ...unitProblems(path, value),
  ]);
}

/** One way of saying what a row is worth, each with what belongs to it. */
function valueProblems(path: string, item: ItemFile): readonly SchemeProblem[] {
  // A table over the count needs every row, and its repeated rows are in the count already.
  const counted = item.tiers.length > 0 && item.counting !== undefined && item.counting !== 'each';
  const ways = [
    counted && 'counting',
    item.points !== undefined && 'points',
    item.typed && 'typed',
    item.tiers.length > 0 && 'tiers',
  ].filter((way) => way !== false);
  const problems: SchemeProblem[] =
    ways.length > 1 ? [schemeProblem('value-twice', `${path}.${ways[1]}`, null, { keys: ways })] : [];
  const stray = (key: 'from' | 'to' | 'tierKind' | 'tierPer' | 'repeatPer' | 'repeatWithin', of: string) =>
    problems.push(schemeProblem('key-alone', `${path}.${key}`, item[key] ?? null, { key, of }));
  if (!item.typed && item.from !== undefined) stray('from', 'typed');
  if (!item.typed && item.to !== undefined) stray('to', 'typed');
  if (item.tiers.length === 0 && item.tierKind !== undefined) stray('tierKind', 'tiers');
  if (item.tiers.length === 0 && item.tierPer !== undefined) stray('tierPer', 'tiers');
  if (item.repeatFactors.length === 0 && item.repeatPer !== undefined) stray('repeatPer', 'repeatFactors');
  if (item.repeatFactors.length === 0 && item.repeatWithin !== undefined) stray('repeatWithin', 'repeatFactors');
  if (item.repeatPer !== undefined && item.repeatWithin !== undefined)
    problems.push(schemeProblem('repeat-windows', `${path}.repeatWithin`, item.repeatWithin));
  const isNothing = item.repeatFactors.length > 0 && item.repeatFactors.every((factor) => factor === 0);
  // An item of which no row ever counts.
  if (isNothing)
    problems.push(
      schemeProblem('out-of-range', `${path}.repeatFactors[${item.repeatFactors.length - 1}]`, 0, { above: 0 }),
    );
  if (item.from !== undefined && item.to !== undefined && item.from > item.to)
    problems.push(schemeProblem('range-reversed', `${path}.to`, item.to, { from: item.from }));
  return [...problems, ...tierProblems(path, item)];
}

/** Each tier begins higher than the one before; where it is worth less, a larger count would lose points. */
function tierProblems(path: string, { tiers, tierKind }: ItemFile): readonly SchemeProblem[] {
  return tiers.flatMap((tier, index) => {
    const at = `${path}.tiers[${index}]`;
    if (tier.from !== undefined && tier.above !== undefined)
      return [schemeProblem('value-twice', `${at}.above`, null, { keys: ['from', 'above'] })];
    const bound = boundOf(tier);
    if (bound === undefined) return [schemeProblem('missing-key', `${at}.from`, null, { key: 'from' })];
    const former = tiers[index - 1];
    const before = former === undefined ? undefined : boundOf(former);
    if (former === undefined || before === undefined) return [];
    if (bound <= before && !(bound === before && tier.above !== undefined && former.from !== undefined))
      return [
        schemeProblem('tiers-order', `${at}.${tier.from === undefined ? 'above' : 'from'}`, bound, { former: before }),
      ];
    return tierKind !== 'slab' && tier.points <= former.points
      ? [schemeProblem('tier-not-higher', `${at}.points`, tier.points, { former: former.points })]
      : [];
  });
}

function boundOf({ from, above }: ItemFile['tiers'][number]): number | undefined {
  return from ?? above;
}

function untilProblems(path: string, { kind, until }: ItemFile): readonly SchemeProblem[] {
  return until === undefined || kind === 'freeze' ? [] : [schemeProblem('until-misplaced', `${path}.until`, until)];
}

/** A category that deductions are taken from is there. */
function onProblems(path: string, { kind, on }: ItemFile, rules: RuleSet): readonly SchemeProblem[] {
  if (on === undefined) return [];
  if (kind !== 'deduction') return [schemeProblem('on-misplaced', `${path}.on`, on)];
  const known = rules.categories.map(({ value }) => categoryId(value));
  return known.includes(on)
    ? []
    : [schemeProblem('on-unknown', `${path}.on`, on, { suggestions: nearestId(on, namesOf(rules, known)), known })];
}

/** Only where the count of a row matters can it be made whole. */
function wholeProblems(path: string, { counting, kind, typed, unit, wholeUnits }: ItemFile): readonly SchemeProblem[] {
  if (wholeUnits === undefined) return [];
  const counts =
    (kind === 'bonus' || kind === 'deduction') &&
    !typed &&
    ['each', 'lasting'].includes(counting ?? countingOf(unit ?? '次'));
  return counts ? [] : [schemeProblem('whole-units-idle', `${path}.wholeUnits`, wholeUnits)];
}

/** Only what is worth so much by its rows and their counts has parts; how often a part counts in a period is
 * not known. */
function teamProblems(path: string, item: ItemFile): readonly SchemeProblem[] {
  if (item.team !== 'shared') return [];
  const rows = item.kind === 'bonus' || item.kind === 'deduction';
  const counts = (item.counting ?? countingOf(item.unit ?? '次')) === 'each';
  return rows && counts && item.tiers.length === 0 && item.wholeUnits === undefined
    ? []
    : [schemeProblem('team-misplaced', `${path}.team`, item.team)];
}

/** Only a row that counts once, in its own month, can be over after so many. */
function validProblems(
  path: string,
  { counting, kind, unit, group, validMonths }: ItemFile,
  rules: RuleSet,
): readonly SchemeProblem[] {
  if (validMonths === undefined) return [];
  const lasts = ['honour', 'lasting'].includes(counting ?? countingOf(unit ?? '次'));
  const posted = rules.groups.some(({ value }) => value.id === group && value.postedIn !== undefined);
  return kind === 'freeze' || kind === 'veto' || lasts || posted
    ? [schemeProblem('validity-misplaced', `${path}.validMonths`, validMonths)]
    : [];
}

/** Where conditions count rows, an item may say that it is worth nothing by itself. */
function pointsProblems(path: string, item: ItemFile, counts: boolean): readonly SchemeProblem[] {
  const points = item.points ?? 0;
  if (item.kind === 'freeze' || item.kind === 'veto')
    return points > 0 ? [schemeProblem('freeze-with-points', `${path}.points`, points)] : [];
  if (item.typed || item.tiers.length > 0) return [];
  if (item.points === 0 && counts) return [];
  return points > 0 ? [] : [schemeProblem('points-missing', `${path}.points`, item.points ?? null)];
}

function unitProblems(path: string, item: ItemFile): readonly SchemeProblem[] {
  if (item.unit === undefined && item.honours.length === 0) return [];
  const unit = item.unit ?? '';
  const problems: SchemeProblem[] = [];
  if (item.counting === undefined && isUnclearUnit(unit))
    problems.push(schemeProblem('unit-unclear', `${path}.unit`, unit, { unit }));
  if (item.honours.length > 0 && (item.counting ?? countingOf(unit)) !== 'honour') {
    problems.push(schemeProblem('honours-not-counted', `${path}.honours`, null, { unit }));
  }
  return problems;
}

/** Every named group exists, has items, and holds items of one kind; a posted group bonuses only; none a freeze. */
export function checkGroups(rules: RuleSet): readonly SchemeProblem[] {
  const known = rules.groups.map(({ value }) => value.id);
  const unknown = rules.items.flatMap(({ path, value }) =>
    value.group === undefined || known.includes(value.group)
      ? []
      : [
          schemeProblem('group-unknown', `${path}.group`, value.group, {
            suggestions: nearestId(value.group, namesOf(rules, known)),
            known,
          }),
        ],
  );
  return [
    ...unknown,
    ...rules.groups.flatMap((group) => [
      ...groupProblems(rules, group),
      ...withinProblems(rules, group),
      ...exclusiveProblems(rules, group),
    ]),
  ];
}

/** A group lies in another that is counted month by month, and not, by way of others, in itself. */
function withinProblems(rules: RuleSet, { path, value }: RuleSet['groups'][number]): readonly SchemeProblem[] {
  if (value.within === undefined) return [];
  const groupOf = (id: string | undefined) => rules.groups.find((group) => group.value.id === id)?.value;
  const wider = groupOf(value.within);
  if (wider === undefined || wider.postedIn !== undefined || value.postedIn !== undefined)
    return [schemeProblem('group-within', `${path}.within`, value.within, { why: 'unknown' })];
  const met = new Set([value.id]);
  for (let group = wider; ; group = groupOf(group.within) ?? group) {
    if (met.has(group.id))
      return group.id === value.id
        ? [schemeProblem('group-within', `${path}.within`, value.within, { why: 'ring' })]
        : [];
    met.add(group.id);
    if (group.within === undefined) return [];
  }
}

/** A row that gives way in one group would still push others out of the other. */
function exclusiveProblems(rules: RuleSet, { path, value }: RuleSet['groups'][number]): readonly SchemeProblem[] {
  if (value.highestPer === undefined) return [];
  const inside = groupsInside(rules, value.id);
  const inner = rules.groups.find(
    (group) => group.value.id !== value.id && inside.has(group.value.id) && group.value.highestPer !== undefined,
  );
  if (inner === undefined || groupsInside(rules, inner.value.id).has(value.id)) return [];
  const member = rules.items.find(
    (item) => item.value.group !== undefined && groupsInside(rules, inner.value.id).has(item.value.group),
  );
  return [
    schemeProblem('exclusive-twice', `${path}.highestPer`, value.highestPer, {
      inner: inner.path,
      ...(member === undefined ? {} : { item: labelOf(member.value) }),
    }),
  ];
}

/** The groups that lie in this one, by however many others. */
export function groupsInside(rules: RuleSet, id: string): ReadonlySet<string> {
  const inside = new Set([id]);
  for (let before = 0; before < inside.size;) {
    before = inside.size;
    for (const { value } of rules.groups)
      if (value.within !== undefined && inside.has(value.within)) inside.add(value.id);
  }
  return inside;
}

function groupProblems(rules: RuleSet, group: RuleSet['groups'][number]): readonly SchemeProblem[] {
  const inside = groupsInside(rules, group.value.id);
  const members = rules.items.filter(({ value }) => value.group !== undefined && inside.has(value.group));
  if (members.length === 0) return [schemeProblem('group-empty', group.path, group.value.id)];
  const kind = group.value.postedIn === undefined ? entryAt(members, 0).value.kind : 'bonus';
  return members
    .filter(({ value }) => value.kind !== kind || value.kind === 'freeze' || value.kind === 'veto')
    .map(({ path, value }) =>
      schemeProblem('group-mixed', `${path}.group`, group.value.id, {
        item: labelOf(value),
        kinds: [kind, value.kind],
      }),
    );
}
