// Checked rule sets in, the Scheme out: every default filled in, and the items and base targets of all
// versions in one list each.
import { countingOf } from './counting';
import { decimalSum } from './decimal-sum';
import { phrasesOf } from './item-names';
import { categoryId } from './overlay';
import type { RuleSet } from './overlay';
import type { CapFile, CategoryFile, GroupFile, ItemFile, SchemeFile } from './shape';
import type { AwardRule, Base, BaseCategory, BaseTarget, Cap, Item, ItemGroup, Rules, Scheme, YearRule } from './types';

/** What the whole base is called when the file does not say. */
export const DEFAULT_BASE_NAME = '基础分';

export function compileScheme(file: SchemeFile, ruleSets: readonly RuleSet[]): Scheme {
  const versions = ruleSets.map((rules) => ({ from: rules.from, rules: compileRules(rules) }));
  return {
    id: file.id,
    name: file.name,
    source: file.source,
    earner: file.earner,
    versions,
    items: unionBy(versions.flatMap(({ rules }) => rules.items), (item) => item.id, withFormerNames),
    baseTargets: baseTargetsOf(versions.map(({ rules }) => rules.base)),
  };
}

/** The points of a category: as stated, else the sum of its sub-items. */
export function categoryMax(category: CategoryFile): number {
  return category.max ?? decimalSum(category.items.map((item) => item.max));
}

function compileRules(rules: RuleSet): Rules {
  const groups = rules.groups.map(({ value }) => compileGroup(value));
  const items = rules.items.map(({ value }) => compileItem(value));
  const { freeItems, redemption, honour, ranking } = rules;
  return {
    base: compileBase(rules),
    items,
    groups,
    caps: rules.caps.map(({ value }) => compileCap(value, { items, groups })),
    freeItems: freeItems.value ? { clause: freeItems.value.clause, bonusName: freeItems.value.bonusName, deductionName: freeItems.value.deductionName } : null,
    monthFloor: rules.monthFloor.value ?? null,
    year: compileYear(rules.year.value),
    participants: { elderlyOptIn: rules.participants.value?.elderlyOptIn ?? false },
    redemption: redemption.value ? { clause: redemption.value.clause, yuanPerPoint: redemption.value.yuanPerPoint } : null,
    ranking: { clause: ranking.value?.clause ?? '' },
    awards: compileAwards(rules),
    honour: honour.value ? { clause: honour.value.clause, name: honour.value.name, min: honour.value.min, max: honour.value.max } : null,
  };
}

function compileBase(rules: RuleSet): Base {
  const base = rules.base.value;
  const clause = base.clause ?? '';
  return {
    clause,
    name: base.name ?? DEFAULT_BASE_NAME,
    total: base.total ?? decimalSum(rules.categories.map(({ value }) => categoryMax(value))),
    step: base.step ?? 0.5,
    withoutTable: base.withoutTable ?? 'full',
    categories: rules.categories.map(({ value }) => compileCategory(value, clause)),
  };
}

function compileCategory(category: CategoryFile, baseClause: string): BaseCategory {
  const clause = category.clause ?? baseClause;
  return {
    id: categoryId(category),
    name: category.name,
    aliases: category.aliases,
    clause,
    max: categoryMax(category),
    period: category.period,
    items: category.items.map((item) => ({ id: item.id, name: item.name, aliases: item.aliases, clause: item.clause ?? clause, max: item.max })),
  };
}

function compileItem(item: ItemFile): Item {
  const unit = item.unit ?? (item.kind === 'freeze' ? '' : '次');
  return {
    id: item.id,
    name: item.name,
    aliases: item.aliases,
    clause: item.clause,
    kind: item.kind,
    points: item.points ?? 0,
    unit,
    counting: item.counting ?? countingOf(unit),
    group: item.group ?? null,
    honours: item.honours,
    evidence: item.evidence,
  };
}

function compileGroup(group: GroupFile): ItemGroup {
  return { id: group.id, name: group.name ?? group.id, clause: group.clause, postedIn: group.postedIn ?? null };
}

/** A cap without a clause of its own cites that of what it caps. */
function compileCap(cap: CapFile, among: { readonly items: readonly Item[]; readonly groups: readonly ItemGroup[] }): Cap {
  const group = among.groups.find(({ id }) => id === cap.of);
  const subject = group ?? among.items.find(({ id }) => id === cap.of);
  return {
    subject: { kind: group ? 'group' : 'item', id: cap.of },
    per: cap.per,
    points: cap.points,
    clause: cap.clause === '' ? (subject?.clause ?? '') : cap.clause,
  };
}

function compileYear(year: SchemeFile['year']): YearRule {
  return year?.kind === 'mean-of-periods' ? { kind: 'mean-of-periods', minPeriods: year.minPeriods } : { kind: 'sum-of-months' };
}

function compileAwards(rules: RuleSet): AwardRule | null {
  const awards = rules.awards.value;
  if (!awards) return null;
  const { clause, rounding } = awards;
  if (awards.kind === 'quota') {
    const { kind, percent, tieKeys, skipFrozen } = awards;
    const tiers = awards.tiers.map((tier) => ({ name: tier.name, percent: tier.percent, prize: tier.prize ?? null }));
    return { kind, clause, percent, rounding, tiers, tieKeys, skipFrozen };
  }
  const tiers = awards.tiers.map((tier) => ({ name: tier.name, upToPercent: tier.upToPercent, prize: tier.prize ?? null }));
  return { kind: awards.kind, clause, rounding, notBelow: awards.notBelow ?? null, tiers };
}

/** The total, then each category followed by its sub-items; what later versions add stands behind. */
function baseTargetsOf(bases: readonly Base[]): readonly BaseTarget[] {
  const last = bases[bases.length - 1];
  const named = bases.flatMap((base) => base.categories.flatMap(targetsOfCategory));
  const total: BaseTarget = { kind: 'total', name: last.name, clause: last.clause };
  return [total, ...unionBy(named, (target) => `${target.kind} ${target.id}`, withFormerNames)];
}

type NamedTarget = Exclude<BaseTarget, { readonly kind: 'total' }>;

function targetsOfCategory(category: BaseCategory): readonly NamedTarget[] {
  const { id, name, aliases, clause, period } = category;
  return [
    { kind: 'category', id, name, aliases, clause, period },
    ...category.items.map((item) => ({ kind: 'item', id: item.id, name: item.name, aliases: item.aliases, clause: item.clause, category: id }) as const),
  ];
}

/** Every entry once, in the order of first appearance; later ones are joined to it. */
function unionBy<T>(entries: readonly T[], keyOf: (entry: T) => string, join: (former: T, latest: T) => T): readonly T[] {
  const union = new Map<string, T>();
  for (const entry of entries) {
    const former = union.get(keyOf(entry));
    union.set(keyOf(entry), former === undefined ? entry : join(former, entry));
  }
  return [...union.values()];
}

/** The latest wording, which still answers to every name that it ever had. */
function withFormerNames<T extends { readonly name: string; readonly aliases: readonly string[]; readonly honours?: readonly string[] }>(former: T, latest: T): T {
  const renamed = former.name === latest.name ? [] : [former.name, ...phrasesOf(former.name)];
  const aliases = [...new Set([...latest.aliases, ...former.aliases, ...renamed])];
  if (former.honours === undefined || latest.honours === undefined) return { ...latest, aliases };
  return { ...latest, aliases, honours: [...new Set([...latest.honours, ...former.honours])] };
}
