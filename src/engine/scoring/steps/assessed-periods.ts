// Which periods of a household's year were assessed, known by its records: a period may have several
// (one sheet an aspect, one row an item).
import { RECORD_BLANK, RECORD_PARTLY_BLANK, RECORD_REJECTED } from '../../ledger/types';
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';

/** Nothing was recorded, or only blanks. */
export const PERIOD_EMPTY = 0;
export const PERIOD_ASSESSED = 1;
/** A figure was turned down: the whole period is 未评, and its problem is the reader's. */
export const PERIOD_REJECTED = 2;

/** Slots 0..11 are months, 12..17 pairs of months, 18..21 quarters, 22 and 23 half-years, 24 the year. */
const SLOTS = 25;
const FIRST_SLOT: Readonly<Record<number, number>> = { 1: 0, 2: 12, 3: 18, 6: 22, 12: 24 };

export function slotOf(months: number, month: number): number {
  return FIRST_SLOT[months] + Math.floor(month / months);
}

export class AssessedPeriods {
  /** By slot: PERIOD_… */
  readonly state = new Uint8Array(SLOTS);
  /** By slot: the first record without any figure, −1 for none. */
  readonly blank = new Int32Array(SLOTS);
  /** By slot: 1 when a record is known to leave something blank. */
  readonly partly = new Uint8Array(SLOTS);
  /** By aspect × 12 + period: 1 when a figure of it was laid (filled in by the step `assessments`) or could not be
   * read: nothing is missing. */
  readonly present: Uint8Array;

  constructor(private readonly rules: CompiledYear) {
    this.present = new Uint8Array(rules.aspects.length * 12);
  }

  /** For the household open in the workspace. */
  read(work: Workspace): void {
    this.state.fill(PERIOD_EMPTY);
    this.blank.fill(-1);
    this.partly.fill(0);
    this.present.fill(0);
    const { assessment } = work.ledger;
    const end = assessment.offsets[work.household + 1];
    for (let at = assessment.offsets[work.household]; at < end; at++) this.readRecord(work, assessment.order[at]);
  }

  private readRecord(work: Workspace, record: number): void {
    const { state, first, months, refused } = work.ledger.assessment;
    const month = first[record] - this.rules.first;
    if (month < 0 || month > 11) return;
    if (work.reasonOfMonths(first[record], first[record] + months[record] - 1) !== codes.REASON_COUNTED) return;
    const slot = slotOf(months[record], month);
    const aspect = refused[record] < 0 ? -1 : this.rules.aspectOfTarget[refused[record]];
    if (aspect >= 0) this.present[aspect * 12 + Math.floor(month / this.rules.aspects[aspect].months)] = 1;
    if (state[record] === RECORD_BLANK || state[record] === RECORD_PARTLY_BLANK) this.partly[slot] = 1;
    if (state[record] === RECORD_BLANK) this.blank[slot] = this.blank[slot] < 0 ? record : this.blank[slot];
    else if (state[record] === RECORD_REJECTED) this.state[slot] = PERIOD_REJECTED;
    else if (this.state[slot] === PERIOD_EMPTY) this.state[slot] = PERIOD_ASSESSED;
  }
}
