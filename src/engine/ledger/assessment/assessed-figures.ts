// One household-period's cells of an assessment row → the figures that count: the finest that the row gives.
import { compact, figureOf, isBlank, textOf, type CellValue } from '../../basis/cells';
import { MICRO, microOf, roundedMicro } from '../../basis/points';
import { scoreIn } from '../../basis/spelt-figures';
import { fullKey, matchKey } from '../../scheme/item-names';
import { TOTAL_TARGET } from '../tables/classify-columns';
import type { BaseLevels, BaseLimits, GradePoints } from './base-levels';

/** The columns of one target (several for assessors) in one row's one period. */
export type Slot = { readonly target: number; readonly columns: readonly number[] };

/** Slots by target, for one period of one table. */
export type SlotGroup = ReadonlyMap<number, Slot>;

/** `panel` 0: `/`, does not apply. */
export type AssessedFigure = {
  readonly target: number;
  readonly sum: number;
  readonly panel: number;
  readonly column: number;
};

/** What is wrong with the cells: the column that shows it. */
export type FigureFault = {
  readonly kind: 'invalid' | 'out-of-range' | 'unknown-grade';
  readonly target: number;
  readonly column: number;
};

export type AssessedCells = {
  readonly figures: readonly AssessedFigure[];
  /** Targets whose cells are blank beside others that are filled. */
  readonly missing: readonly number[];
  /** The first fault, in the order of the columns. */
  readonly fault: FigureFault | null;
  /** A total that differs from the sum of its parts, in Micro. */
  readonly mismatch: { readonly target: number; readonly column: number; readonly parts: number } | null;
  /** A figure that had to be rounded to six places. */
  readonly rounded: { readonly column: number; readonly kept: number } | null;
};

/** `stated`: Micro as written, also beyond what the target may hold: what a total beside its parts says. */
type Reading = {
  readonly column: number;
  readonly figure: AssessedFigure | null;
  readonly stated: { readonly sum: number; readonly panel: number } | null;
  readonly fault: FigureFault | null;
  readonly rounded: { column: number; kept: number } | null;
};

/** Reads the slots of a row; `limits`: what the version of its period allows. */
export function assessCells(
  row: readonly CellValue[],
  slots: SlotGroup,
  levels: BaseLevels,
  limits: BaseLimits,
): AssessedCells {
  const readings = new Map<number, Reading>();
  for (const [target, slot] of slots)
    readings.set(target, readSlot(row, slot, { max: limits.maxima[target], grades: limits.grades[target] }));
  const chosen = chooseFinest(readings, levels);
  const faults = chosen.used.flatMap((target) => readings.get(target)?.fault ?? []).sort((a, b) => a.column - b.column);
  return {
    figures: chosen.used.flatMap((target) => readings.get(target)?.figure ?? []),
    missing: chosen.missing,
    fault: faults[0] ?? null,
    mismatch: chosen.mismatch,
    rounded: chosen.used.map((target) => readings.get(target)?.rounded ?? null).find((each) => each !== null) ?? null,
  };
}

function readSlot(
  row: readonly CellValue[],
  slot: Slot,
  { max, grades }: { readonly max: number; readonly grades: GradePoints | null },
): Reading {
  let sum = 0;
  let panel = 0;
  let statedSum = 0;
  let statedPanel = 0;
  let notApplicable = false;
  let fault: FigureFault | null = null;
  let rounded: { column: number; kept: number } | null = null;
  for (const column of slot.columns) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell === 'string' && compact(textOf(cell)) === '/') {
      notApplicable = true;
      continue;
    }
    const figure = grades === null ? scoreIn(cell) : gradeIn(cell, grades);
    const exact = figure === null ? null : microOf(figure);
    const micro = exact ?? (figure === null ? null : roundedMicro(figure));
    if (micro !== null) {
      statedSum += micro;
      statedPanel++;
    }
    if (figure === null) fault ??= { kind: grades === null ? 'invalid' : 'unknown-grade', target: slot.target, column };
    else if (micro === null || micro < 0 || micro > max)
      fault ??= { kind: 'out-of-range', target: slot.target, column };
    else {
      sum += micro;
      panel++;
      if (exact === null) rounded ??= { column, kept: micro / MICRO };
    }
  }
  const column = slot.columns[0];
  const stated = statedPanel > 0 ? { sum: statedSum, panel: statedPanel } : null;
  if (panel > 0) return { column, figure: { target: slot.target, sum, panel, column }, stated, fault, rounded };
  return {
    column,
    figure: notApplicable ? { target: slot.target, sum: 0, panel: 0, column } : null,
    stated,
    fault,
    rounded,
  };
}

/** The points of the grade that the cell names, or whose points it states; `null` when it is none of them. */
function gradeIn(cell: CellValue, grades: GradePoints): number | null {
  const text = typeof cell === 'boolean' ? '' : textOf(cell);
  const named = grades.byFullKey.get(fullKey(text)) ?? grades.byKey.get(matchKey(text));
  if (named !== undefined) return named;
  const figure = figureOf(cell);
  return figure !== null && [...grades.byFullKey.values()].includes(figure) ? figure : null;
}

type Choice = {
  readonly used: readonly number[];
  readonly missing: readonly number[];
  readonly mismatch: AssessedCells['mismatch'];
};

// Sub-items win over their category, categories over the whole; a level with nothing in it gives way. A sum of 0
// over parts that are all blank is what a form's formula shows before anything is filled in: it is nothing too.
function chooseFinest(readings: ReadonlyMap<number, Reading>, levels: BaseLevels): Choice {
  const filled = (target: number): boolean => {
    const reading = readings.get(target);
    return reading !== undefined && (reading.figure !== null || reading.fault !== null);
  };
  const isNoughtOnly = (target: number): boolean => {
    const reading = readings.get(target);
    return reading?.stated?.sum === 0 && reading.fault === null;
  };
  const used: number[] = [];
  const missing: number[] = [];
  let mismatch: AssessedCells['mismatch'] = null;
  let empty = true;
  for (const category of levels.categories) {
    const items = category.items.filter((item) => readings.has(item));
    empty &&= !items.some(filled) && (!filled(category.target) || (items.length > 0 && isNoughtOnly(category.target)));
    if (items.some(filled)) {
      used.push(...items.filter(filled));
      missing.push(...items.filter((item) => !filled(item)));
      mismatch ??= disagreement(category.target, items, readings);
    } else if (filled(category.target)) used.push(category.target);
    else if (!category.given)
      missing.push(...(items.length > 0 ? items : readings.has(category.target) ? [category.target] : []));
  }
  if (empty && readings.size > 1 && (!filled(TOTAL_TARGET) || isNoughtOnly(TOTAL_TARGET)))
    return { used: [], missing: [], mismatch: null };
  if (used.length > 0) return { used, missing, mismatch: mismatch ?? disagreement(TOTAL_TARGET, used, readings) };
  return filled(TOTAL_TARGET)
    ? { used: [TOTAL_TARGET], missing: [], mismatch: null }
    : { used, missing: [], mismatch: null };
}

// A figure with an assessor panel is a mean: compared exactly, as sums over a common panel.
function disagreement(
  whole: number,
  parts: readonly number[],
  readings: ReadonlyMap<number, Reading>,
): AssessedCells['mismatch'] {
  const reading = readings.get(whole);
  const total = reading?.stated;
  if (!reading || !total || parts.some((part) => readings.get(part)?.fault)) return null;
  // What does not apply adds nothing.
  const figures = parts.flatMap((part) => readings.get(part)?.figure ?? []).filter(({ panel }) => panel > 0);
  const common = figures.reduce((product, figure) => product * figure.panel, total.panel);
  const sum = figures.reduce((so, figure) => so + figure.sum * (common / figure.panel), 0);
  return sum === total.sum * (common / total.panel)
    ? null
    : { target: whole, column: reading.column, parts: sum / common };
}
