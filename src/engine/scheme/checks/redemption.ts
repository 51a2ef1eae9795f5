// Checks the redemption of one version: limits the right way round, no reset that wipes what was just credited,
// nothing stated twice. In: a rule set. Out: problems.
import { needWords } from '../compile/redemption';
import { fullKey } from '../item-names';
import { nearest } from '../nearest';
import type { RuleSet } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

export function checkRedemption(rules: RuleSet): readonly SchemeProblem[] {
  const { path, value: redemption } = rules.redemption;
  if (!redemption) return [];
  const { carryOver, clearedIn, clearedOn, expiresAfterMonths, ceiling, floor, of, timesAtMost, timesPer } = redemption;
  const lastMonth = rules.yearStart === 1 ? 12 : rules.yearStart - 1;
  const upsideDown = ceiling !== undefined && floor !== undefined && floor > ceiling;
  const never =
    expiresAfterMonths !== undefined &&
    expiresAfterMonths > 11 &&
    (clearedIn !== undefined || clearedOn !== undefined || !carryOver);
  const baseless = of === 'above-base' && (rules.base.value.total ?? 0) === 0 && rules.categories.length === 0;
  return [
    ...(upsideDown ? [schemeProblem('balance-range', `${path}.floor`, floor, { max: ceiling })] : []),
    ...(never ? [schemeProblem('expiry-never', `${path}.expiresAfterMonths`, expiresAfterMonths)] : []),
    ...(timesPer !== undefined && timesAtMost === undefined
      ? [schemeProblem('key-alone', `${path}.timesPer`, timesPer, { key: 'timesPer', of: 'timesAtMost' })]
      : []),
    ...needProblems(rules, redemption, path),
    ...priceProblems(redemption, path),
    ...clearedProblems(redemption, path, lastMonth),
    ...(of !== 'bonus' && rules.year.value?.scaledPer === 'period' && rules.year.value.scaledTo !== undefined
      ? [schemeProblem('scaled-redeemed', `${path}.of`, of)]
      : []),
    ...(baseless ? [schemeProblem('above-no-base', `${path}.of`, of)] : []),
    ...wipedGroups(rules, {
      path,
      month: clearedIn ?? (carryOver ? null : lastMonth),
      key: clearedIn === undefined ? 'carryOver' : 'clearedIn',
    }),
  ];
}

/** Two prices of one thing. */
function priceProblems(
  { prices }: NonNullable<RuleSet['redemption']['value']>,
  path: string,
): readonly SchemeProblem[] {
  return prices.flatMap(({ goods }, index) => {
    const at = `${path}.prices[${index}].goods`;
    const first = prices.findIndex((other) => fullKey(other.goods) === fullKey(goods));
    return first < index ? [schemeProblem('price-repeated', at, goods, { first: `${path}.prices[${first}]` })] : [];
  });
}

/** Cleared at the year's end, at a month's and on a day: a village means one of them. */
function clearedProblems(
  { carryOver, clearedIn, clearedOn }: NonNullable<RuleSet['redemption']['value']>,
  path: string,
  lastMonth: number,
): readonly SchemeProblem[] {
  const times = [
    ...(carryOver ? [] : [`年底（${lastMonth}月底）`]),
    ...(clearedIn === undefined ? [] : [`${clearedIn}月底`]),
    ...(clearedOn === undefined ? [] : [clearedOn.split('-').map(Number).join('月') + '日']),
  ];
  if (times.length < 2) return [];
  return [
    schemeProblem(
      'cleared-twice',
      `${path}.${clearedIn === undefined ? 'clearedOn' : 'clearedIn'}`,
      clearedIn ?? clearedOn,
      { times },
    ),
  ];
}

/** Each of what there is, and not of more than the balance can hold. */
function needProblems(
  rules: RuleSet,
  { needs, ceiling }: NonNullable<RuleSet['redemption']['value']>,
  path: string,
): readonly SchemeProblem[] {
  const known = needWords(rules);
  return needs.flatMap(({ of, atLeast }, index) => {
    if (!known.includes(of))
      return [
        schemeProblem('need-unknown', `${path}.needs[${index}].of`, of, { suggestions: nearest(of, known), known }),
      ];
    return of === 'balance' && ceiling !== undefined && atLeast > ceiling
      ? [schemeProblem('need-above-ceiling', `${path}.needs[${index}].atLeast`, atLeast, { max: ceiling })]
      : [];
  });
}

/** Points credited in the month at whose end everything is cleared can never be redeemed:
 * a month's points can be from the next on. */
function wipedGroups(
  rules: RuleSet,
  { path, month, key }: { readonly path: string; readonly month: number | null; readonly key: string },
): readonly SchemeProblem[] {
  const wiped = rules.groups.filter(({ value }) => value.postedIn !== undefined && value.postedIn === month);
  return wiped.slice(0, 1).map(({ value }) =>
    schemeProblem('reset-wipes', `${path}.${key}`, key === 'clearedIn' ? month : false, {
      group: value.name ?? value.id,
      month: month ?? 12,
    }),
  );
}
