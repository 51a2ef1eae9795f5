// The numbers by which a workspace line says its kind, its rule and its reason: a line is a row of
// typed arrays until somebody asks to read it.
import type { LineKind, LineReason } from './line-kinds';

export const KIND_BASE = 0;
export const KIND_BONUS = 1;
export const KIND_FREE_BONUS = 2;
export const KIND_ANNUAL = 3;
export const KIND_DEDUCTION = 4;
export const KIND_FREE_DEDUCTION = 5;
export const KIND_FREEZE = 6;
export const KIND_FLOOR = 7;
export const KIND_FAULT = 8;
export const KIND_VETO = 9;
export const KIND_CEILING = 10;
/** In look-up tables only: the version does not know the item. */
export const NO_KIND = 255;

/** Index = KIND_…; also the order of a month's lines in a breakdown. */
export const LINE_KINDS: readonly LineKind[] = [
  'base',
  'bonus',
  'free-bonus',
  'annual',
  'deduction',
  'free-deduction',
  'freeze',
  'floor',
  'fault',
  'veto',
  'ceiling',
];

/** The line needs no counting (base lines) or takes no part (voided rows, …). */
export const NO_RULE = 0;
export const RULE_EACH = 1;
export const RULE_ONCE_A_MONTH = 2;
export const RULE_ONCE_A_YEAR = 3;
export const RULE_HONOUR = 4;
export const RULE_FREE = 5;
export const RULE_FREEZE = 6;
export const RULE_VETO = 7;
export const RULE_ONCE_A_PERIOD = 8;
export const RULE_LASTING = 9;
export const RULE_TIERS = 10;

export const REASON_COUNTED = 0;
export const REASON_ITEM_CAP = 1;
export const REASON_GROUP_CAP = 2;
export const REASON_ONCE_A_MONTH = 3;
export const REASON_ONCE_A_YEAR = 4;
export const REASON_SAME_HONOUR = 5;
export const REASON_VOIDED = 6;
export const REASON_OUTSIDE = 7;
export const REASON_AFTER_AS_OF = 8;
export const REASON_ITEM_NOT_IN_FORCE = 9;
export const REASON_NOT_PARTICIPATING = 10;
export const REASON_NOTED = 11;
export const REASON_NOT_CREDITED = 12;
export const REASON_FREEZE = 13;
export const REASON_ASSESSED = 14;
export const REASON_MEAN_OF_PERIODS = 15;
export const REASON_NO_TABLE_FULL = 16;
export const REASON_UNASSESSED = 17;
export const REASON_PARTLY_BLANK = 18;
export const REASON_MONTH_FLOOR = 19;
export const REASON_IN_ERROR = 20;
export const REASON_VETO = 21;
export const REASON_VETO_LIMIT = 22;
export const REASON_CEILING = 23;
export const REASON_NOT_HIGHEST = 24;
export const REASON_ONCE_A_PERIOD = 25;
export const REASON_REPEATED = 26;
export const REASON_HIGHEST_OF_PERIODS = 27;
export const REASON_LAST_OF_PERIODS = 28;
export const REASON_NOT_BEST_PERIOD = 29;
export const REASON_MEAN_OF_SCORES = 30;
export const REASON_GIVEN = 31;
export const REASON_USED_UP = 32;
export const REASON_OTHER_CLASS = 33;
export const REASON_VILLAGE_CAP = 34;
export const REASON_SCALED = 35;
export const REASON_FLOOR = 36;
export const REASON_NOT_APPLICABLE = 37;
export const REASON_WHOLE_UNITS = 38;
export const REASON_NO_LONGER_VALID = 39;
export const REASON_STILL_VALID = 40;
export const REASON_RUNNING = 41;
export const REASON_CLEARED = 42;
export const REASON_SCALED_PERIOD = 43;
export const REASON_FORMER_YEAR = 44;
export const REASON_FORMER_PERIOD = 45;
export const REASON_NOT_LAST_PERIOD = 46;
/** Not shown: the month of an honour that another of its row's lines already stands for. */
export const REASON_SILENT = 255;

/** Index = REASON_…. */
export const LINE_REASONS: readonly LineReason[] = [
  'counted',
  'item-cap',
  'group-cap',
  'once-a-month',
  'once-a-year',
  'same-honour',
  'voided',
  'outside-months-in-force',
  'after-as-of',
  'item-not-in-force',
  'not-participating',
  'noted',
  'not-credited',
  'freeze',
  'assessed',
  'mean-of-periods',
  'no-table-full',
  'unassessed',
  'partly-blank',
  'month-floor',
  'in-error',
  'veto',
  'veto-limit',
  'ceiling',
  'not-highest',
  'once-a-period',
  'repeated',
  'highest-of-periods',
  'last-of-periods',
  'not-best-period',
  'mean-of-scores',
  'given',
  'used-up',
  'other-class',
  'village-cap',
  'scaled',
  'floor',
  'not-applicable',
  'whole-units',
  'no-longer-valid',
  'still-valid',
  'running',
  'cleared',
  'scaled-period',
  'former-year',
  'former-period',
  'not-last-period',
];

// Asked of every line: a look into a table, however many reasons there are.
const ADJUSTS_YEAR = new Uint8Array(256);
for (const reason of [
  REASON_NOT_BEST_PERIOD,
  REASON_MEAN_OF_SCORES,
  REASON_SCALED,
  REASON_NO_LONGER_VALID,
  REASON_STILL_VALID,
  REASON_CLEARED,
  REASON_FORMER_YEAR,
  REASON_FORMER_PERIOD,
  REASON_NOT_LAST_PERIOD,
])
  ADJUSTS_YEAR[reason] = 1;

/** A line that takes from (or gives to) the year alone: the score of its month stays what it is. */
export function adjustsYear(reason: number): boolean {
  return ADJUSTS_YEAR[reason] === 1;
}

/** A line that stands for points which count: wholly, or cut by a cap. */
export function countsPoints(reason: number): boolean {
  return (
    reason <= REASON_GROUP_CAP ||
    reason === REASON_REPEATED ||
    reason === REASON_WHOLE_UNITS ||
    reason === REASON_RUNNING ||
    reason === REASON_USED_UP ||
    reason === REASON_VILLAGE_CAP
  );
}

/** A base line that stands for an assessment, if only of 0. */
export function isAssessed(reason: number): boolean {
  return (
    reason === REASON_ASSESSED ||
    reason === REASON_MEAN_OF_PERIODS ||
    reason === REASON_HIGHEST_OF_PERIODS ||
    reason === REASON_LAST_OF_PERIODS
  );
}
