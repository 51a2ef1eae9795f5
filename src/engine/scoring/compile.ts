// Turns a scheme into look-up tables, once per scoring: a row then finds what its item is worth, what
// rule counts it and which caps it meets by index, without a search or a branch on texts.
import type { Scale } from '../basis/points';
import { categoryOf } from '../scheme/category-of';
import { classMask, EVERYONE } from '../scheme/classes';
import { groupsAround } from '../scheme/groups-around';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { Counting, Item, Rules, Scheme } from '../scheme/types';
import * as codes from './codes';
import { compileFloors, deductedFrom } from './compile-floors';
import type { CompiledFloor } from './compile-floors';
import { compileVetoes } from './compile-vetoes';
import type { CompiledVetoes, NamedVeto } from './compile-vetoes';
import { grainsOf } from './grains';
import { compileCaps, groupIdsOf } from './compile-caps';
import type { CompiledCap, CompiledCaps } from './compile-caps';

export { grainsOf } from './grains';

export type { CompiledCap } from './compile-caps';

/** The tables of one version. Items by `Scheme.items`, groups by `CompiledScheme.groupIds`, targets by
 * `Scheme.baseTargets`. */
export type VersionTables = CompiledCaps & {
  readonly rules: Rules;
  /** KIND_…, NO_KIND where the version does not have the item. */
  readonly kind: Uint8Array;
  /** RULE_… */
  readonly rule: Uint8Array;
  /** Grains of a thousandth of a unit: whole, since counts and points have three places each. */
  readonly grains: Float64Array;
  /** 1 where the points of the item are typed in the ledger. */
  readonly typed: Uint8Array;
  /** The classes that the item is for, as `classMask` gives them. */
  readonly classes: Int32Array;
  /** −1: stands alone. */
  readonly group: Int16Array;
  /** By group: the group that it lies in, −1 for none. */
  readonly within: Int16Array;
  /** By group: 0..11, the month of the year it is credited in; −1: counted in its own month. */
  readonly postedIn: Int8Array;
  readonly floors: readonly CompiledFloor[];
  /** By item: the category that its deductions fall on; `null` for the score. */
  readonly deductedFrom: readonly (string | null)[];
  /** `null`: the version has none. */
  readonly vetoes: CompiledVetoes | null;
  /** In the order of the version's base. */
  readonly categories: readonly CompiledCategory[];
  /** By target: the months of the period it is assessed for; 0 where the version does not score it. */
  readonly targetMonths: Uint8Array;
  /** By target: the classes it is for. */
  readonly targetClasses: Int32Array;
};

/** One category of a version's base. */
export type CompiledCategory = {
  /** Index into `Scheme.baseTargets`. */
  readonly target: number;
  /** Its maximum. */
  readonly grains: number;
  /** Whoever is not assessed for a period has the maximum. */
  readonly given: boolean;
  /** The classes that it is for, as `classMask` gives them. */
  readonly classes: number;
};

export type CompiledScheme = {
  readonly scheme: Scheme;
  readonly scale: Scale;
  /** In the order of `Scheme.versions`. */
  readonly versions: readonly VersionTables[];
  readonly caps: readonly CompiledCap[];
  /** What vetoes are called: lines refer to them by index. */
  readonly vetoes: readonly NamedVeto[];
  readonly groupIds: readonly string[];
  /** What an item is when its row's version does not have it: KIND_… */
  readonly ownKind: Uint8Array;
};

export function compileScheme(scheme: Scheme, scale: Scale): CompiledScheme {
  const groupIds = groupIdsOf(scheme);
  const caps: CompiledCap[] = [];
  const vetoes: NamedVeto[] = [];
  const ownKind = Uint8Array.from(scheme.items, (item) => kindOf(item, false));
  const versions = scheme.versions.map(({ rules }) => compileVersion(rules, { scheme, scale, groupIds, caps, vetoes }));
  return { scheme, scale, versions, caps, vetoes, groupIds, ownKind };
}

/** The tables in force in a month: see `rulesInForce`. */
export function tablesInForce(compiled: CompiledScheme, month: number): VersionTables {
  let tables = compiled.versions[0];
  compiled.scheme.versions.forEach((version, index) => {
    if (version.from !== null && version.from <= month) tables = compiled.versions[index];
  });
  return tables;
}

type Context = {
  readonly scheme: Scheme;
  readonly scale: Scale;
  readonly groupIds: readonly string[];
  readonly caps: CompiledCap[];
  readonly vetoes: NamedVeto[];
};

function compileVersion(rules: Rules, context: Context): VersionTables {
  const { scheme, scale, groupIds } = context;
  const postedIn = compilePosting(rules, scheme, groupIds);
  return {
    rules,
    postedIn,
    within: withinOf(rules, groupIds),
    ...compileItems(rules, context, postedIn),
    ...compileCaps(rules, context),
    floors: compileFloors(rules, scale, context.caps),
    deductedFrom: deductedFrom(rules, scheme),
    vetoes: compileVetoes(rules, context, context.vetoes),
    categories: compileCategories(rules, scheme, scale),
    targetMonths: compileTargets(rules, scheme),
    targetClasses: compileTargetClasses(rules, scheme),
  };
}

/** By group: the month of the plan's year that it is credited in. */
function compilePosting(rules: Rules, { yearStart }: Scheme, groupIds: readonly string[]): Int8Array {
  const postedIn = new Int8Array(groupIds.length).fill(-1);
  for (const { id, postedIn: month } of rules.groups)
    if (month !== null) postedIn[groupIds.indexOf(id)] = (month - yearStart + 12) % 12;
  return postedIn;
}

type ItemTables = Pick<VersionTables, 'kind' | 'rule' | 'grains' | 'typed' | 'classes' | 'group'>;

/** What a row of each item is, whom it is for and what it is worth. */
function compileItems(rules: Rules, { scheme, scale, groupIds }: Context, postedIn: Int8Array): ItemTables {
  const itemCount = scheme.items.length;
  const tables = {
    kind: new Uint8Array(itemCount).fill(codes.NO_KIND),
    rule: new Uint8Array(itemCount),
    grains: new Float64Array(itemCount),
    typed: new Uint8Array(itemCount),
    classes: new Int32Array(itemCount).fill(EVERYONE),
    group: new Int16Array(itemCount).fill(-1),
  };
  const ids = scheme.items.map((item) => item.id);
  for (const item of rules.items) {
    const index = ids.indexOf(item.id);
    const group = groupIds.indexOf(item.group ?? item.kind);
    const hasPoints = item.kind !== 'freeze' && item.kind !== 'veto';
    tables.group[index] = group;
    tables.kind[index] = kindOf(item, group >= 0 && postedIn[group] >= 0);
    tables.rule[index] = ruleOf(item);
    tables.grains[index] = hasPoints ? grainsOf(item.points, scale) / 1000 : 0;
    tables.typed[index] = item.typed === null ? 0 : 1;
    tables.classes[index] = classMask(scheme, item.for);
  }
  return tables;
}

/** The outermost group around an item lies in that of all bonuses or all deductions, where there is one;
 * a posted group stands apart. */
function withinOf(rules: Rules, groupIds: readonly string[]): Int16Array {
  const within = new Int16Array(groupIds.length).fill(-1);
  for (const { id, within: outer } of rules.groups)
    if (outer !== null) within[groupIds.indexOf(id)] = groupIds.indexOf(outer);
  for (const { kind, group } of rules.items) {
    const widest = groupsAround(rules.groups, group).at(-1);
    const outermost = rules.groups.find(({ id }) => id === widest);
    if (outermost !== undefined && outermost.postedIn === null)
      within[groupIds.indexOf(outermost.id)] = groupIds.indexOf(kind);
  }
  return within;
}

function ruleOf(item: Item): number {
  if (item.kind === 'freeze') return codes.RULE_FREEZE;
  if (item.kind === 'veto') return codes.RULE_VETO;
  return item.tiers === null ? RULE_OF[item.counting] : codes.RULE_TIERS;
}

const RULE_OF: Readonly<Record<Counting, number>> = {
  each: codes.RULE_EACH,
  'once-a-day': codes.RULE_ONCE_A_PERIOD,
  'once-a-week': codes.RULE_ONCE_A_PERIOD,
  'once-a-two-months': codes.RULE_ONCE_A_PERIOD,
  'once-a-quarter': codes.RULE_ONCE_A_PERIOD,
  'once-a-half-year': codes.RULE_ONCE_A_PERIOD,
  lasting: codes.RULE_LASTING,
  'once-a-month': codes.RULE_ONCE_A_MONTH,
  'once-a-year': codes.RULE_ONCE_A_YEAR,
  honour: codes.RULE_HONOUR,
};

function kindOf(item: Item, posted: boolean): number {
  if (item.kind === 'freeze') return codes.KIND_FREEZE;
  if (item.kind === 'veto') return codes.KIND_VETO;
  if (item.kind === 'deduction') return codes.KIND_DEDUCTION;
  return posted ? codes.KIND_ANNUAL : codes.KIND_BONUS;
}

function compileCategories({ base }: Rules, scheme: Scheme, scale: Scale): readonly CompiledCategory[] {
  return base.categories.map(({ id, max, given, for: classes }) => {
    const target = scheme.baseTargets.findIndex((one) => one.kind !== 'item' && categoryOf(one) === id);
    if (target < 0) throw new Error(`a category that is no base target: ${id}`);
    return { target, grains: grainsOf(max, scale), given, classes: classMask(scheme, classes) };
  });
}

function compileTargetClasses(rules: Rules, scheme: Scheme): Int32Array {
  const masks = new Map(rules.base.categories.map((category) => [category.id, classMask(scheme, category.for)]));
  return Int32Array.from(scheme.baseTargets, (target) => masks.get(categoryOf(target)) ?? EVERYONE);
}

function compileTargets(rules: Rules, scheme: Scheme): Uint8Array {
  const months = new Map(rules.base.categories.map((category) => [category.id, MONTHS_OF_PERIOD[category.period]]));
  const items = new Map(
    rules.base.categories.flatMap((category) =>
      category.items.map((item) => [item.id, MONTHS_OF_PERIOD[category.period]] as const),
    ),
  );
  const sums = rules.year.kind !== 'mean-of-periods';
  return Uint8Array.from(scheme.baseTargets, (target) => {
    // A year of means has no place for a figure that names no aspect.
    if (target.kind === 'total') return months.get(categoryOf(target)) ?? (sums ? 1 : 0);
    return (target.kind === 'category' ? months : items).get(target.id) ?? 0;
  });
}
