// What the assessment tables come to: figures that stand, by household and period, and the problems of
// those that do not.
import { exact, equal, meanOf, sumOf, ZERO, type Fraction } from './fraction';
import { TARGETS } from './plan-tables';
import { whoError, type Found } from './judge-rows';
import type { AssessedFigure, AssessmentRecord, Placed, RowPlace, Village } from './logical-village';

/** How a household stands in one period. `sum` is over all its figures. */
export type Assessed = {
  readonly state: 'filled' | 'blank' | 'partly-blank' | 'rejected';
  readonly figures: Readonly<Record<string, Fraction | null>>;
  readonly sum: Fraction;
  readonly record: Placed<AssessmentRecord>;
};

/** `${household}|${period}` → what stands there. */
export type AssessedPeriods = ReadonlyMap<string, Assessed>;

export function periodKey(household: number, period: string): string {
  return `${household}|${period}`;
}

const isText = (figure: AssessedFigure): boolean => typeof figure === 'object' && figure !== null && 'wrong' in figure;

/** The numbers that a figure holds: one, or one from each assessor. */
function numbersIn(figure: AssessedFigure): readonly number[] {
  if (typeof figure === 'number') return [figure];
  return typeof figure === 'object' && figure !== null && 'panel' in figure ? figure.panel : [];
}

function isOutOfRange(target: string, figure: AssessedFigure): boolean {
  return numbersIn(figure).some((number) => number < 0 || number > TARGETS[target].max);
}

/** Several assessors count as their plain mean. */
function amountOf(figure: AssessedFigure): Fraction | null {
  if (figure === '/') return ZERO;
  const numbers = numbersIn(figure);
  return numbers.length === 0 ? null : meanOf(numbers.map(exact));
}

/** The error that a record's figures raise, if any. */
function figureError(record: AssessmentRecord): string | null {
  const entries = Object.entries(record.figures);
  const bad = entries.find(([target, figure]) => isText(figure) || isOutOfRange(target, figure));
  return bad === undefined ? null : isText(bad[1]) ? 'assessment-invalid' : 'assessment-out-of-range';
}

function assess(record: Placed<AssessmentRecord>): Assessed {
  const entries = Object.entries(record.figures);
  const error = figureError(record);
  const amounts = entries.map(([target, figure]) => [target, amountOf(figure)] as const);
  const given = amounts.flatMap(([, amount]) => (amount === null ? [] : [amount]));
  const rejected = error === 'assessment-out-of-range' || (error !== null && given.length === 0);
  const blanks = entries.filter(([, figure]) => figure === null).length;
  const state = rejected
    ? 'rejected'
    : given.length === 0
      ? 'blank'
      : blanks > 0 && error === null
        ? 'partly-blank'
        : 'filled';
  return { state, figures: Object.fromEntries(amounts), sum: rejected ? ZERO : sumOf(given), record };
}

function samePlace(a: RowPlace | null, b: RowPlace): boolean {
  return a?.sheet === b.sheet && a.row === b.row;
}

/** Reads every record; the first one of a household and period stands. */
export function judgeAssessments(village: Village): {
  readonly periods: AssessedPeriods;
  readonly found: readonly Found[];
} {
  const found: Found[] = [];
  const periods = new Map<string, Assessed>();
  for (const record of village.assessments ?? []) {
    const wrongWho = whoError(record.who);
    if (wrongWho !== null) {
      // A wide row holds several months, and says its error once.
      if (!found.some(({ code, place }) => code === wrongWho && samePlace(place, record.at)))
        found.push({ code: wrongWho, place: record.at });
      continue;
    }
    const key = periodKey((record.who as { readonly index: number }).index, record.period);
    if (periods.has(key)) {
      found.push({ code: 'assessment-duplicate', place: record.at });
      continue;
    }
    const assessed = assess(record);
    periods.set(key, assessed);
    const error = figureError(record);
    if (error !== null) found.push({ code: error, place: record.at });
    else if (record.statedTotal !== null && !equal(assessed.sum, exact(record.statedTotal)))
      found.push({ code: 'assessment-total-mismatch', place: record.at });
  }
  return { periods, found };
}
