// What a formula asks about, from its 户, 期 and 项目 arguments: which household, which period, which item.
import {
  DateReader,
  findHousehold,
  HouseholdIndex,
  isErrorText,
  monthsIn,
  monthsLater,
  namesOfScheme,
  planYearOf,
  textOf,
  withoutPrivateNumbers,
  type CellValue,
  type Ledger,
  type Month,
  type Period,
  type Scheme,
  type SchemeNames,
} from '../engine';
import { periodAsked } from './asked-period';
import { FunctionFailure, passedOn } from './function-failure';
import * as say from './wording/failures';

/** Looking for names that are near takes time: with more households than these nobody is suggested. */
const MOST_TO_SUGGEST_FROM = 1_000;
/** What was looked up is remembered; after so many misses more than the households everything is begun anew, so that
 * memory stays bounded. */
const MOST_MISSES = 10_000;

/** Looks households, periods and items up for one ledger, and remembers cells already seen. */
export class Asked {
  private households: HouseholdIndex;
  private dates: DateReader;
  private readonly found = new Map<CellValue, number>();
  private readonly periods = new Map<CellValue, Period>();
  private readonly items = new Map<CellValue, number>();
  private names: SchemeNames | null = null;
  private misses = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly scheme: Scheme,
    private readonly date1904: boolean,
  ) {
    this.households = new HouseholdIndex(ledger.roster.households);
    this.dates = new DateReader(ledger.year, scheme);
  }

  /** The household of a 户号, or of a 户主 that only one household has. `#N/A` for none and for several. */
  household(cell: CellValue): number {
    let household = this.found.get(cell);
    if (household === undefined) {
      this.miss();
      if (typeof cell === 'string' && isErrorText(cell)) throw passedOn(cell, say.errorCell(cell));
      const meant = this.households.meantBy(cell);
      if (typeof meant === 'string') throw this.noHousehold(textOf(cell));
      household = meant;
      this.found.set(cell, household);
    }
    return household;
  }

  /** Whether `household` has an answer, be it several households. */
  knowsHousehold(cell: CellValue): boolean {
    return this.found.has(cell) || this.households.meantBy(cell) !== 'none';
  }

  private noHousehold(asked: string): FunctionFailure {
    const { roster } = this.ledger;
    const labels = (numbers: readonly number[]) => numbers.slice(0, 3).map((number) => this.households.label(number));
    const word = wordOf(asked);
    if (roster.households.length > MOST_TO_SUGGEST_FROM)
      return new FunctionFailure('not-available', say.unknownHousehold(word, []));
    const found = findHousehold(roster, asked);
    if (found.kind === 'ambiguous')
      return new FunctionFailure('not-available', say.ambiguousHousehold(word, labels(found.candidates)));
    return new FunctionFailure(
      'not-available',
      say.unknownHousehold(word, found.kind === 'unknown' ? labels(found.suggestions) : []),
    );
  }

  /** As periodAsked reads it. Throws FunctionFailure for what is no period, or lies in two of the plan's years. */
  period(cell: CellValue): Period {
    let period = this.periods.get(cell);
    if (period === undefined) {
      this.miss();
      if (typeof cell === 'string' && isErrorText(cell)) throw passedOn(cell, say.errorCell(cell));
      const read = this.readPeriod(cell);
      if (read === null) throw this.noPeriod(cell);
      if (
        planYearOf(this.scheme, read.first) !==
        planYearOf(this.scheme, monthsLater(read.first, monthsIn(read.kind) - 1))
      ) {
        throw new FunctionFailure('invalid-value', say.periodAcrossYears(wordOf(cell), this.scheme.yearStart));
      }
      period = read;
      this.periods.set(cell, period);
    }
    return period;
  }

  private noPeriod(cell: CellValue): FunctionFailure {
    const asked = wordOf(cell);
    return new FunctionFailure(
      'invalid-value',
      typeof cell === 'number' && /^20\d\d\.1$/u.test(asked)
        ? say.twoMonths(asked, asked.slice(0, -2))
        : say.unknownPeriod(asked, this.ledger.year),
    );
  }

  /** `null` for what is no period. */
  readPeriod(cell: CellValue): Period | null {
    return periodAsked(cell, {
      year: this.ledger.year,
      scheme: this.scheme,
      dates: this.dates,
      date1904: this.date1904,
    });
  }

  month(cell: CellValue): Month {
    const period = this.period(cell);
    if (period.kind !== 'month')
      throw new FunctionFailure('invalid-value', say.needsMonth(wordOf(cell), this.ledger.year));
    return period.first;
  }

  /** The number of an item of the plan by its code, name or alias. */
  item(cell: CellValue): number {
    let item = this.items.get(cell);
    if (item === undefined) {
      this.miss();
      const found = this.findItem(cell);
      if (found === null)
        throw new FunctionFailure(
          'invalid-value',
          say.unknownItem(wordOf(cell), this.itemNames().suggestions(textOf(cell))),
        );
      item = found;
      this.items.set(cell, item);
    }
    return item;
  }

  knowsItem(cell: CellValue): boolean {
    return this.findItem(cell) !== null;
  }

  private findItem(cell: CellValue): number | null {
    return typeof cell === 'boolean' || cell === null ? null : this.itemNames().placeNamed(cell);
  }

  private itemNames(): SchemeNames['items'] {
    return (this.names ??= namesOfScheme(this.scheme)).items;
  }

  private miss(): void {
    if (++this.misses <= this.ledger.roster.households.length + MOST_MISSES) return;
    this.misses = 0;
    this.found.clear();
    this.periods.clear();
    this.items.clear();
    this.names = null;
    this.households = new HouseholdIndex(this.ledger.roster.households);
    this.dates = new DateReader(this.ledger.year, this.scheme);
  }
}

/** What was asked as a message repeats it: no private number is cut in two. */
function wordOf(cell: CellValue): string {
  return withoutPrivateNumbers(textOf(cell)).slice(0, 40);
}
