// Checks the awards of one version: shares that make a whole, tiers that ascend. In: a rule set. Out: problems.
import { decimalSum } from '../decimal-sum';
import { matchKey } from '../item-names';
import type { RuleSet } from '../overlay';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

export function checkAwards(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value: awards } = rules.awards;
  if (!awards) return [];
  const names = repeatedNames(awards.tiers, path);
  if (awards.kind === 'quota') {
    const sum = decimalSum(awards.tiers.map((tier) => tier.percent));
    return sum === 100 ? names : [...names, schemeProblem('shares-not-100', `${path}.tiers`, null, { sum })];
  }
  const descents = awards.tiers.flatMap((tier, index) => {
    const previous = index === 0 ? 0 : awards.tiers[index - 1].upToPercent;
    return tier.upToPercent > previous ? [] : [schemeProblem('tiers-not-ascending', `${path}.tiers[${index}].upToPercent`, tier.upToPercent, { previous })];
  });
  return [...names, ...descents];
}

/** Tiers that a decision in the ledger could not tell apart. */
function repeatedNames(tiers: readonly { readonly name: string }[], path: string): readonly SchemeProblem[] {
  const keys = tiers.map((tier) => matchKey(tier.name));
  return tiers.flatMap((tier, index) => {
    const first = keys.indexOf(keys[index]);
    return first === index ? [] : [schemeProblem('tier-repeated', `${path}.tiers[${index}].name`, tier.name, { first: `${path}.tiers[${first}]` })];
  });
}

export function checkHonour(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value: honour } = rules.honour;
  if (!honour || honour.min <= honour.max) return [];
  return [schemeProblem('honour-range', `${path}.max`, honour.max, { min: honour.min, max: honour.max })];
}
