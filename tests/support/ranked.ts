// Households with given totals, ranked and awarded: for tests of ranking, where how a total came about does not matter.
import { assignAwards } from '../../src/engine/ranking/assign-awards';
import { rankHouseholds } from '../../src/engine/ranking/rank-households';
import type { AwardList, Ranking } from '../../src/engine/ranking/types';
import { keepAccount } from '../../src/engine/account/keep-account';
import type { Ledger } from '../../src/engine/ledger/types';
import type { Scheme } from '../../src/engine/scheme/types';
import { scoreYear } from '../../src/engine/scoring/score-year';
import type { YearScores } from '../../src/engine/scoring/types';
import { ledgerOf, monthAt } from './ledger-columns';

export type Standing = { readonly total: number; readonly deduction?: number; readonly base?: number };

export type Ranked = {
  readonly ledger: Ledger;
  readonly scores: YearScores;
  readonly ranking: Ranking;
  readonly awards: AwardList;
};

/** Household n (0-based) is `h<n>`; `more` are further rows (户 lines replace the plain household of that id). */
export function ranked(
  scheme: Scheme,
  standings: readonly Standing[],
  more: readonly string[] = [],
  residents: number | null = null,
): Ranked {
  const own = new Map(more.filter((row) => row.startsWith('户 ')).map((row) => [row.split(' ')[1], row]));
  const households = standings.map((_, at) => own.get(`h${at}`) ?? `户 h${at}`);
  const ledger = ledgerOf(scheme, [...households, ...more.filter((row) => !row.startsWith('户 '))].join('\n'));
  const scored = scoreYear(ledger, scheme, { year: 2022, start: monthAt('2022-01'), asOf: monthAt('2022-12') });
  const grains = (figure: (standing: Standing) => number): Float64Array =>
    Float64Array.from(standings, (standing) => figure(standing) * scored.scale);
  const scores: YearScores = {
    ...scored,
    total: grains((one) => one.total),
    deduction: grains((one) => one.deduction ?? 0),
    base: grains((one) => one.base ?? 0),
    valid: Uint8Array.from(scored.participates),
  };
  const ranking = rankHouseholds(scores);
  const awards = assignAwards({ ledger, scores, account: keepAccount(ledger, [scored]), ranking, residents });
  if (awards === null) throw new Error('the scheme has no awards');
  return { ledger, scores, ranking, awards };
}

/** Totals from `from` downwards in steps of 1. */
export function falling(count: number, from: number): readonly Standing[] {
  return Array.from({ length: count }, (_, at) => ({ total: from - at }));
}

/** `h0 一等奖`, `h5 待评议`: the households that win or are open. */
export function winners({ awards }: Ranked): readonly string[] {
  return awards.outcomes.flatMap((outcome, at) => {
    if (outcome.kind === 'none') return [];
    return [`h${at} ${outcome.kind === 'tier' ? awards.tiers[outcome.tier].name : '待评议'}`];
  });
}
