// SCORETABLE: a year of everyone in the roster, period by period; each figure is what SCORE and TOTAL say of it.
import {
  headOf,
  HouseholdYear,
  monthsIn,
  nounsOf,
  scoredKinds,
  type Month,
  type Period,
  type YearResult,
} from '../engine';
import { scalarOf, textArgument } from './host-arguments';
import { ledgerOf } from './ledger-argument';
import type { LedgerStore } from './ledger-store';
import { numberOfPart, partNamed, resultAt, type Part } from './parts';
import { yearAsked } from './score-functions';
import type { HostArgument } from './host-argument';
import type { ResultCell, ResultRows } from './spec';
import { scoreTableHead } from './wording/lists';
import { headerOf } from './wording/periods';

/** Everyone of the roster in its order under a header row: 户号, 户主, the periods of the year so far, the year;
 * '' where there is no figure. */
export function scoreTable([ticket, when, part]: readonly HostArgument[], store: LedgerStore): ResultRows {
  const named = partNamed(textArgument(part));
  const loaded = ledgerOf(ticket, store);
  const year = yearAsked(loaded, scalarOf(when));
  const { scheme, scores, ledger } = year;
  const periods = periodsSoFar(year);
  const columns = [
    ...periods.map((period) =>
      figuresOf(named === '余额' ? resultAt(loaded, period) : loaded.year(scores.year), period, named),
    ),
    figuresOf(year, { kind: 'year', first: scores.first }, named),
  ];
  const head = scoreTableHead(nounsOf(scheme), periods.map(headerOf), named);
  return [
    head,
    ...ledger.roster.households.map((household, at) => [
      household.id,
      headOf(household),
      ...columns.map((figure) => figure(at)),
    ]),
  ];
}

/** The figure of each household's period. Throws FunctionFailure for a balance that the plan does not keep. */
function figuresOf(year: YearResult, period: Period, part: Part): (household: number) => ResultCell {
  return (household) => numberOfPart(new HouseholdYear(year, household), period, part) ?? '';
}

/** The periods that the plan scores, from the village's first month in force to the last that counts, by their ends,
 * shorter ones first; as scoredKinds. */
function periodsSoFar({ scores }: YearResult): readonly Period[] {
  const { first, start, asOf } = scores;
  const periods = scoredKinds(scores).flatMap((kind) =>
    Array.from({ length: 12 / monthsIn(kind) }, (_, at): Period => ({
      kind,
      first: (first + at * monthsIn(kind)) as Month,
    })),
  );
  const end = (period: Period): number => period.first + monthsIn(period.kind);
  return periods
    .filter((period) => end(period) > start && period.first <= asOf)
    .sort((a, b) => end(a) - end(b) || monthsIn(a.kind) - monthsIn(b.kind));
}
