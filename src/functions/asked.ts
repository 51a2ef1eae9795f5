// What a formula asks about, from its 户 and 期 arguments: which household, which period.
import { AMBIGUOUS_HOUSEHOLD, compact, DateReader, HouseholdIndex, isBlank, monthOf, monthOfDay, periodInText, textOf, yearOfMonth, type CellValue, type Ledger, type Month, type Period } from '../engine';
import { FunctionFailure } from './spec';
import * as say from './wording';

/** Looks households and periods up for one ledger, and remembers cells already seen. */
export class Asked {
  private readonly households: HouseholdIndex;
  private readonly dates: DateReader;
  private readonly found = new Map<CellValue, number>();
  private readonly periods = new Map<CellValue, Period>();

  constructor(private readonly ledger: Ledger) {
    this.households = new HouseholdIndex(ledger.roster.households);
    this.dates = new DateReader(ledger.year);
  }

  /** The household of a 户号, or of a 户主 that only one household has. `#N/A` for none. */
  household(cell: CellValue): number {
    let household = this.found.get(cell);
    if (household === undefined) {
      const byId = this.households.findById(cell);
      household = byId >= 0 ? byId : this.households.find(null, cell, null);
      if (household < 0) throw this.noHousehold(cell, household);
      this.found.set(cell, household);
    }
    return household;
  }

  private noHousehold(cell: CellValue, found: number): FunctionFailure {
    const asked = textOf(cell).slice(0, 40);
    if (found === AMBIGUOUS_HOUSEHOLD) return new FunctionFailure('not-available', say.ambiguousHousehold(asked, this.households.suggestions(null, cell)));
    return new FunctionFailure('not-available', say.unknownHousehold(asked, []));
  }

  /** `2022-03`, a date, `2022Q1` or `2022`; a month without a year is of the ledger's. */
  period(cell: CellValue): Period {
    let period = this.periods.get(cell);
    if (period === undefined) {
      const read = this.readPeriod(cell);
      if (read === null) throw new FunctionFailure('invalid-value', say.unknownPeriod(textOf(cell).slice(0, 40)));
      period = read;
      this.periods.set(cell, period);
    }
    return period;
  }

  private readPeriod(cell: CellValue): Period | null {
    if (typeof cell === 'boolean' || isBlank(cell)) return null;
    const text = compact(textOf(cell));
    if (/^20\d\d(年度?)?$/u.test(text)) return { kind: 'year', first: monthOf(Number(text.slice(0, 4)), 1) };
    const day = this.dates.day(cell, false);
    if (day > 0) return { kind: 'month', first: monthOfDay(day) };
    return typeof cell === 'string' && text.length <= 20 ? periodInText(text, this.ledger.year) : null;
  }

  month(cell: CellValue): Month {
    const period = this.period(cell);
    if (period.kind !== 'month') throw new FunctionFailure('invalid-value', say.needsMonth(textOf(cell)));
    return period.first;
  }

  /** The year of a year, or that a date or month lies in. */
  year(cell: CellValue): number {
    return isBlank(cell) ? this.ledger.year : yearOfMonth(this.period(cell).first);
  }
}
