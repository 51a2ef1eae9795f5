// A village that posts month after month, from a ledger that is added to and corrected between: what each posting says.
import { dayOf, type LocalDate, type Month, monthOf, parseMonth } from '../../../src/engine/basis/calendar';
import { MICRO, roundedMicro } from '../../../src/engine/basis/points';
import { type ComposedPosting, composePosting } from '../../../src/engine/year/compose-posting';
import type { PostedFigures } from '../../../src/engine/year/posting';
import { yearsPosted } from '../../../src/engine/year/years-posted';
import type { YearResult } from '../../../src/engine/year/year-result';
import { fengsheng } from '../../support/schemes';
import { yearOf } from '../sheets/posted';

export type Posted = {
  readonly year: YearResult;
  readonly posting: ComposedPosting;
  /** `2022-03 0101 +0.5` */
  readonly corrections: readonly string[];
};

/** Each month, written `2022-03`, with the ledger as it then was; `null` figures are figures that nobody can read. */
export function postMonths(months: readonly (readonly [string, string])[]): readonly Posted[] {
  const figures: PostedFigures[] = [];
  return months.map(([text, ledger]) => {
    const month = parseMonth(text) as Month;
    const year = yearOf(fengsheng, ledger, { asOf: month, start: monthOf(2022, 3) });
    const day = dayOf(2022, 1, 1) as LocalDate;
    const posting = composePosting(
      yearsPosted(year, figures),
      { postings: [], figures },
      {
        period: { kind: 'month', first: month },
        posted: day,
        days: 3,
        ends: day,
      },
    );
    figures.push(...posting.archiveRows.map((row) => figuresOfRow(row, year)));
    const corrections = posting.corrections.map(
      ({ period, household, points }) =>
        `${Math.floor(period.first / 12)}-${String((period.first % 12) + 1).padStart(2, '0')} ` +
        `${year.ledger.roster.households[household]?.id} ${points > 0 ? '+' : ''}${points / MICRO}`,
    );
    return { year, posting, corrections };
  });
}

/** The cell of a household's row of the period itself. */
export function cellOfPosting({ posting }: Posted, id: string, column: 'score' | 'cumulative' | 'balance'): unknown {
  const at = { score: 8, cumulative: 9, balance: 10 }[column];
  const [first] = posting.archiveRows;
  return posting.archiveRows.find((row) => row[0] === first?.[0] && row[2] === id)?.[at];
}

function figuresOfRow(row: ComposedPosting['archiveRows'][number], { ledger }: YearResult): PostedFigures {
  const [, year, month] = /^(\d+)年(\d+)月$/.exec(String(row[0])) ?? [];
  return {
    period: { kind: 'month', first: monthOf(Number(year), Number(month)) },
    version: Number(row[1]),
    household: ledger.roster.households.findIndex(({ id }) => id === row[2]),
    score: roundedMicro(Number(row[8])),
  };
}
