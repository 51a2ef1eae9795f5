// Days on which a household is out: what an account looks at when scores are made, and scoring again in a later year.
import type { LocalDate } from '../basis/calendar';

/** Days on which a household is out of the system, or only may not redeem; both inclusive, `to` LAST_DAY where no end is known. */
export type Exclusion = {
  readonly household: number;
  readonly kind: 'out' | 'freeze';
  /** Out of ranking and awards alone. */
  readonly redeems?: true;
  readonly from: LocalDate;
  readonly to: LocalDate;
};
