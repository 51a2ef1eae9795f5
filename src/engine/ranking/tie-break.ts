// Why a household stands before or behind others of the same total: awards and scores enter, leaves the key that set
// them apart.
import type { TieKey } from '../scheme/types';
import type { YearScores } from '../scoring/types';
import { keyFigure, keyOrder } from './seat-households';
import type { AwardList } from './types';

/** The figures of the first key that differs, the household's own and the other's;
 * months of `more-months`, else points. */
export type TieBreak = {
  readonly key: TieKey;
  readonly own: number;
  readonly other: number;
  readonly theirs: number;
  readonly ahead: boolean;
};

/** Households that every key leaves equal to this one across a boundary. */
export type LevelTie = { readonly keys: readonly TieKey[]; readonly others: readonly number[] };

type Awarded = { readonly awards: AwardList | null; readonly scores: YearScores };

/** Against the nearest household of the same total that got something else: the one ahead, then the one behind;
 * empty where no key decided. */
export function tieBreaksOf({ awards, scores }: Awarded, household: number): readonly TieBreak[] {
  if (awards === null || (awards.rule.kind !== 'quota' && awards.rule.kind !== 'places')) return [];
  const { tieKeys } = awards.rule;
  const own = seatOf(household, awards);
  if (own === null || tieKeys.length === 0) return [];
  const compare = keyOrder(scores, tieKeys);
  const rivals = awards.outcomes
    .flatMap((_, other) => {
      const place =
        scores.total[other] === scores.total[household] && other !== household ? seatOf(other, awards) : null;
      // A place that a veto lowered or a decision gave can stand against the keys, which then decided nothing.
      return place === null || place === own || Math.sign(compare(other, household)) !== Math.sign(place - own)
        ? []
        : [other];
    })
    .sort(compare);
  const ahead = rivals.filter((other) => compare(other, household) < 0).pop();
  const behind = rivals.find((other) => compare(other, household) > 0);
  return [ahead, behind].flatMap((other) =>
    other === undefined ? [] : [breakBetween(household, other, scores, tieKeys)],
  );
}

/** `null` where the household's tie is not open. */
export function levelTieOf({ awards }: Pick<Awarded, 'awards'>, household: number): LevelTie | null {
  const tie = awards?.ties.find(({ households }) => households.includes(household));
  return tie === undefined
    ? null
    : { keys: tie.keysCompared, others: tie.households.filter((other) => other !== household) };
}

/** In order from the best; `null` for who was not among those seated. An open tie stands behind the best tier that it
 * reaches into. */
function seatOf(household: number, { outcomes, tiers, ties }: AwardList): number | null {
  const outcome = outcomes[household];
  if (outcome.kind === 'tier') return outcome.tier;
  if (outcome.kind === 'none') return outcome.why === 'outside-quota' ? tiers.length : null;
  const places = ties.find(({ households }) => households.includes(household))?.places ?? [];
  return places.length === 0 ? null : Math.min(...places.map(({ tier }) => tier)) + 0.5;
}

function breakBetween(household: number, other: number, scores: YearScores, keys: readonly TieKey[]): TieBreak {
  const key = keys.find((one) => keyFigure(household, scores, one) !== keyFigure(other, scores, one)) ?? keys[0];
  return {
    key,
    own: keyFigure(household, scores, key),
    other,
    theirs: keyFigure(other, scores, key),
    ahead: keyOrder(scores, keys)(household, other) < 0,
  };
}
