// The named results of one version. What is brought about by something that is not made public is not made public
// either.
import type { RuleSet } from '../rule-set';
import type { ResultRule } from '../types';
import { compileConditions } from './conditions';

/** `secret`: ids of what no posted list may name. */
export function compileResults(rules: RuleSet, secret: readonly string[]): readonly ResultRule[] {
  return rules.results.map(({ value: { name, when, per, sensitive, clause } }) => ({
    name,
    clause,
    when: compileConditions(when, rules),
    per: per ?? 'year',
    sensitive: sensitive === true || when.some(({ of }) => secret.includes(of)) || broughtAboutBy(rules, name, secret),
  }));
}

/** Whether a veto of what is not made public leads to the result. */
function broughtAboutBy({ items, vetoes }: RuleSet, name: string, secret: readonly string[]): boolean {
  const leads = (effects: (typeof items)[number]['value']['effects']): boolean =>
    effects.some((one) => one.effect === 'result' && one.result === name);
  return (
    items.some(({ value }) => secret.includes(value.id) && leads(value.effects)) ||
    vetoes.some(({ value }) => leads(value.effects) && value.when.some(({ of }) => secret.includes(of)))
  );
}
