// RANK and TIER of one period by itself, as SCOREBOARD lists it: a 范围 and a period enter, each household's place leaves.
import {
  isBlank,
  isTermOpen,
  monthsIn,
  nearest,
  periodBoard,
  planYearOf,
  rulesInForce,
  type CellValue,
  type Period,
  type YearResult,
} from '../engine';
import { FunctionFailure } from './function-failure';
import type { LoadedLedger } from './ledger-store';
import type { ResultCell } from './spec';
import * as say from './wording/failures';
import { whyNoAwards } from './why-no-awards';
import { wordsOf } from './wording/periods';

/** The ranges, the first the default: from the year's beginning to the end of the period, or the period by itself. */
export const SCOPES = ['累计', '当期'] as const;
export type Scope = (typeof SCOPES)[number];

const OTHER_NAMES: ReadonlyMap<string, Scope> = new Map([
  ['本期', '当期'],
  ['这一期', '当期'],
  ['单独', '当期'],
]);

/** The range that a word means; 累计 for '', `undefined` for none. */
export function scopeOf(asked: string): Scope | undefined {
  return asked === '' ? '累计' : (SCOPES.find((known) => known === asked) ?? OTHER_NAMES.get(asked));
}

/** Whether a period is asked for by itself: a year never is, it is the year's either way. Throws FunctionFailure for a word that means no range, and where no period is named. */
export function periodAlone(loaded: LoadedLedger, when: CellValue, asked: string): Period | null {
  const scope = scopeOf(asked);
  if (scope === undefined)
    throw new FunctionFailure('invalid-value', say.unknownScope(asked.slice(0, 20), nearest(asked, SCOPES), SCOPES));
  if (scope === '累计') return null;
  if (isBlank(when)) throw new FunctionFailure('invalid-value', say.scopeWithoutPeriod(loaded.ledger.year));
  const period = loaded.asked.period(when);
  return period.kind === 'year' ? null : period;
}

/** The rank of each household in the period. */
export function rankIn(loaded: LoadedLedger, period: Period): (household: number) => ResultCell {
  const { rows } = periodBoard(yearOf(loaded, period), period);
  const ranks = new Map(rows.map(({ one, rank }) => [one.index, rank]));
  return (household) => {
    const rank = ranks.get(household);
    if (rank === undefined) throw new FunctionFailure('not-available', say.notRankedIn(wordsOf(period, loaded.scheme)));
    return rank;
  };
}

/** The tier of each household in the period, '' for none. */
export function tierIn(loaded: LoadedLedger, period: Period): (household: number) => ResultCell {
  const year = yearOf(loaded, period);
  const { rows, tiered } = periodBoard(year, period);
  if (!tiered) throw new FunctionFailure('not-available', whyNoTiers(year, period));
  const tiers = new Map(rows.map(({ one, tier }) => [one.index, tier]));
  return (household) => tiers.get(household) ?? '';
}

function whyNoTiers(year: YearResult, period: Period): string {
  const awards = rulesInForce(year.scheme, year.scores.asOf).awards;
  const words = wordsOf(period, year.scheme);
  const isOf = year.awards?.grades?.months === monthsIn(period.kind);
  return awards === null || isTermOpen(year.scheme, year.scores.year)
    ? whyNoAwards(year)
    : isOf
      ? say.periodNotOver(words)
      : say.noTiersOf(words);
}

function yearOf(loaded: LoadedLedger, { first }: Period): YearResult {
  return loaded.year(planYearOf(loaded.scheme, first));
}
