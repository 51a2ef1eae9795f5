// What of a score a posted list may show: a plan and what it marks 不公开 enter, which columns and reasons may stand
// leaves. A figure that is left out must not be the difference of those that are shown.
import { categoryOf } from './category-of';
import type { Rules, Scheme } from './types';

/** `all`: every summand; `base-whole`: the base in one column; `none`: the total alone. */
export type SummandsShown = 'all' | 'base-whole' | 'none';

/** Whether the plan marks anything: then no list gives a reason, since the only reason not given would tell. */
export function keepsSecrets({ sensitive }: Pick<Scheme, 'sensitive'>): boolean {
  return sensitive.length > 0;
}

/** Of all versions together, so that a list of the year says as little as its strictest month. */
export function summandsShown(scheme: Scheme): SummandsShown {
  if (!keepsSecrets(scheme)) return 'all';
  const secret = new Set(scheme.sensitive);
  const rules = scheme.versions.map((version) => version.rules);
  if (
    rules.some((version) => limitsInSecret(version, secret)) ||
    partsOf(scheme, rules).some((part) => part.length > 0 && part.every((id) => secret.has(id)))
  )
    return 'none';
  return scheme.baseTargets.some((target) => secret.has(categoryOf(target))) ? 'base-whole' : 'all';
}

/** What each summand is made of, by ids; '' for what has none. */
function partsOf({ baseTargets }: Scheme, rules: readonly Rules[]): readonly (readonly string[])[] {
  const categories = baseTargets.flatMap((target) => (target.kind === 'category' ? [target.id] : []));
  const items = rules.flatMap(({ items: all, groups }) =>
    all.map((item) => ({ ...item, posted: groups.some(({ id, postedIn }) => id === item.group && postedIn !== null) })),
  );
  const free = rules.some(({ freeItems }) => freeItems !== null) ? [''] : [];
  const idsOf = (kind: 'bonus' | 'deduction', posted: boolean): readonly string[] =>
    items.filter((item) => item.kind === kind && item.posted === posted).map(({ id }) => id);
  return [
    categories,
    [...idsOf('bonus', false), ...free],
    idsOf('bonus', true),
    [...idsOf('deduction', false), ...free],
  ];
}

/** A limit on the score that comes of something marked would stand in the column of what is added and taken beside the
 * rest. */
function limitsInSecret({ items, vetoes }: Rules, secret: ReadonlySet<string>): boolean {
  const limits = (effects: Rules['vetoes'][number]['effects']): boolean =>
    effects.some(({ effect }) => effect === 'score-at-most' || effect === 'clear-score');
  return (
    items.some(({ id, effects }) => secret.has(id) && limits(effects)) ||
    vetoes.some(
      ({ when, effects }) => limits(effects) && when.some(({ subject }) => 'id' in subject && secret.has(subject.id)),
    )
  );
}
