// Checks the vetoes of one version: each has effects that say all they need, and its figures are there.
// In: a rule set. Out: problems.
import { entryAt } from '../../basis/entry';
import type { RuleSet } from '../rule-set';
import { MONTHS_OF_PERIOD } from '../periods';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { EffectFile } from '../shape';
import { conditionProblems } from './conditions';
import { reachProblems } from './reach';

export function checkVetoes(rules: RuleSet): readonly SchemeProblem[] {
  const ofItems = rules.items.flatMap(({ path, value: { kind, effects } }) => [
    ...(kind === 'veto' && effects.length === 0 ? [schemeProblem('veto-without-effects', `${path}.effects`)] : []),
    ...(effects.length > 0 && kind !== 'veto' && kind !== 'deduction'
      ? [schemeProblem('effects-misplaced', `${path}.effects`, null, { kinds: [kind] })]
      : []),
    ...effectProblems(rules, effects, `${path}.effects`),
  ]);
  const ofFigures = rules.vetoes.flatMap(({ path, value }) => [
    ...conditionProblems(rules, value.when, `${path}.when`),
    ...reachProblems(rules, value.when, { path: `${path}.when`, per: value.per, both: true }),
    ...effectProblems(rules, value.effects, `${path}.effects`),
  ]);
  return [...ofItems, ...ofFigures];
}

function effectProblems(rules: RuleSet, effects: readonly EffectFile[], path: string): readonly SchemeProblem[] {
  return effects.flatMap((effect, index) => {
    const at = `${path}[${index}]`;
    return [...keyProblems(effect, at), ...idleProblems(rules, effect, at), ...coveredProblems(effects, index, at)];
  });
}

/** An effect that another of the same veto leaves nothing to do: no tier to lower without an award, no score to limit
 * that is cleared. */
function coveredProblems(effects: readonly EffectFile[], index: number, at: string): readonly SchemeProblem[] {
  const own = entryAt(effects, index);
  const by = effects.find(
    (other, place) => place !== index && covers(other, own) && !(place > index && covers(own, other)),
  );
  return by === undefined ? [] : [schemeProblem('effect-covered', `${at}.effect`, own.effect, { by: by.effect })];
}

function covers(wide: EffectFile, narrow: EffectFile): boolean {
  if (wide.effect === 'score-at-most') {
    if (narrow.effect === 'clear-score') return wide.points === 0 && (wide.per ?? 'year') === 'year';
    const [long, short] = [MONTHS_OF_PERIOD[wide.per ?? 'year'], MONTHS_OF_PERIOD[narrow.per ?? 'year']];
    return (
      narrow.effect === 'score-at-most' &&
      (long === short ? (wide.points ?? 0) <= (narrow.points ?? 0) : wide.points === 0 && long > short)
    );
  }
  if (wide.effect === 'result') return narrow.effect === 'result' && wide.result === narrow.result;
  // Whoever is out of the awards alone still has a balance.
  if (wide.redemption === 'kept' && narrow.effect === 'clear-balance') return false;
  return wide.effect === narrow.effect
    ? wide.effect !== 'drop-tiers'
    : (COVERED[wide.effect] ?? []).includes(narrow.effect);
}

const COVERED: Readonly<Partial<Record<EffectFile['effect'], readonly EffectFile['effect'][]>>> = {
  disqualify: ['drop-tiers'],
  out: ['drop-tiers', 'disqualify', 'clear-balance'],
};

/** Points and their period belong to one effect, tiers and the name of a result to others. */
function keyProblems(file: EffectFile, at: string): readonly SchemeProblem[] {
  const { effect, points, per, tiers, until, result, redemption } = file;
  const limits = effect === 'score-at-most';
  return [
    ...(effect === 'result' && result === undefined
      ? [schemeProblem('missing-key', `${at}.result`, null, { key: 'result' })]
      : []),
    ...(effect !== 'result' && result !== undefined
      ? [schemeProblem('effect-key', `${at}.result`, result, { effect: ['result'] })]
      : []),
    ...(limits && points === undefined ? [schemeProblem('missing-key', `${at}.points`, null, { key: 'points' })] : []),
    ...(!limits && points !== undefined
      ? [schemeProblem('effect-key', `${at}.points`, points, { effect: ['score-at-most'] })]
      : []),
    ...(!limits && per !== undefined
      ? [schemeProblem('effect-key', `${at}.per`, per, { effect: ['score-at-most'] })]
      : []),
    ...(effect !== 'out' && effect !== 'freeze' && until !== undefined
      ? [schemeProblem('effect-key', `${at}.until`, until, { effect: ['out', 'freeze'] })]
      : []),
    ...(effect !== 'out' && redemption !== undefined
      ? [schemeProblem('effect-key', `${at}.redemption`, redemption, { effect: ['out'] })]
      : []),
    ...(effect !== 'drop-tiers' && tiers !== undefined
      ? [schemeProblem('effect-key', `${at}.tiers`, tiers, { effect: ['drop-tiers'] })]
      : []),
  ];
}

/** An effect on what the plan does not have. */
function idleProblems(rules: RuleSet, { effect }: EffectFile, at: string): readonly SchemeProblem[] {
  const needsAwards = effect === 'drop-tiers' || effect === 'disqualify';
  if (needsAwards && !rules.awards.value)
    return [schemeProblem('effect-idle', `${at}.effect`, effect, { needs: 'awards' })];
  if (effect === 'clear-balance' && !rules.redemption.value)
    return [schemeProblem('effect-idle', `${at}.effect`, effect, { needs: 'redemption' })];
  const bars = rules.redemption.value || rules.awards.value?.skipFrozen === true;
  if (effect === 'freeze' && !bars)
    return [schemeProblem('effect-idle', `${at}.effect`, effect, { needs: 'redemption' })];
  const tierless = effect === 'drop-tiers' && rules.awards.value?.kind === 'pro-rata';
  return tierless ? [schemeProblem('effect-idle', `${at}.effect`, effect, { needs: 'awards.tiers' })] : [];
}
