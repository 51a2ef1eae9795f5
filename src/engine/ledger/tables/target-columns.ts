// Figures whose header does not name what they are of: the title's aspect, the short name of a category, the one that
// is left.
import type { SchemeNames } from '../names/scheme-names';
import { widthOf } from '../sheet-view';
import type { FoundColumn } from '../types';
import { TOTAL_TARGET } from './classify-columns';
import { mostly, profileOf } from './column-profile';
import type { HeaderColumn } from './header-block';
import { isScoreWord } from './header-words';
import { isSumOf } from './row-sums';
import type { Surroundings, UnknownColumn } from './understood-columns';

type Columns = {
  readonly columns: readonly FoundColumn[];
  readonly unknown: readonly UnknownColumn[];
  readonly headers: readonly HeaderColumn[];
};
type Decided = Pick<Columns, 'columns' | 'unknown'>;

type Figure = Extract<FoundColumn, { kind: 'figure' }>;

const isFigure = (column: FoundColumn): column is Figure => column.kind === 'figure';

/** Letters of a category's name that a short form of it must have. */
const LEAST_LETTERS = 2;

/** The category that a text names as a part of it, when it is just one; −1 else. */
export function categoryIn(text: string, names: SchemeNames): number {
  const named = names.categories.filter(({ name }) => text.includes(name)).map(({ target }) => target);
  return new Set(named).size === 1 ? named[0] : -1;
}

/**
 * A sheet about one aspect: its figures (`得分`, `一季度`) are that aspect's. And columns under a short form of a category's
 * name (`民生` for 民生保障) whose cells are figures.
 */
export function targetsByContent({ columns: all, unknown, headers }: Columns, around: Surroundings): Decided {
  const columns = withoutBlankItems(all, around);
  const aspect = aspectOf(columns, around);
  const retargeted =
    aspect < 0
      ? columns
      : columns.map((column) =>
          isFigure(column) && column.target === TOTAL_TARGET ? { ...column, target: aspect } : asFigure(column, aspect),
        );
  const taken = new Set(retargeted.filter(isFigure).map(({ target }) => target));
  const added: FoundColumn[] = [];
  const left = unknown.filter((column) => {
    const target = mostly(Math.max(column.profile.figures, column.profile.points), column.profile, 0.8)
      ? shortNameIn(headers.find(({ index }) => index === column.index)?.parts ?? [], around.lens.names)
      : -1;
    if (target < 0 || taken.has(target)) return true;
    taken.add(target);
    added.push({ kind: 'figure', index: column.index, header: column.header, target, month: null, assessor: false });
    return false;
  });
  return { columns: [...retargeted, ...added].sort((a, b) => a.index - b.index), unknown: left };
}

// 主要事迹 that nobody filled in makes no register of the scores of an aspect.
function withoutBlankItems(
  columns: readonly FoundColumn[],
  { view, body, lens, title }: Surroundings,
): readonly FoundColumn[] {
  const item = columns.find(({ kind }) => kind === 'item');
  if (
    item === undefined ||
    categoryIn(`${view.table.sheet} ${title}`, lens.names) < 0 ||
    profileOf(view, item.index, body, lens).filled > 0
  )
    return columns;
  return columns.map((column) => (column === item ? { kind: 'note', index: item.index, header: item.header } : column));
}

/** Points of single rows, or of more than one aspect. */
const OF_A_ROW = /[加减扣奖罚兑每累总合]/u;

/** The aspect that the title or the sheet's name says the whole table is about;
 * −1 when there is none or the columns name their own. */
function aspectOf(columns: readonly FoundColumn[], { lens, title, view }: Surroundings): number {
  const figures = columns.filter(isFigure);
  if (figures.some(({ target }) => target !== TOTAL_TARGET)) return -1;
  const scores = columns.filter(
    ({ kind, header }) => kind === 'points' && (isScoreWord(header) || !OF_A_ROW.test(header)),
  );
  if (
    figures.length === 0 &&
    (scores.length !== 1 ||
      columns.some(({ kind }) => kind === 'item' || kind === 'date' || kind === 'item-count' || kind === 'direction'))
  )
    return -1;
  const bySheet = categoryIn(view.table.sheet, lens.names);
  return bySheet >= 0 ? bySheet : categoryIn(title, lens.names);
}

function asFigure(column: FoundColumn, target: number): FoundColumn {
  return column.kind === 'points'
    ? { kind: 'figure', index: column.index, header: column.header, target, month: null, assessor: false }
    : column;
}

function shortNameIn(parts: readonly string[], names: SchemeNames): number {
  for (const part of [...parts].reverse()) {
    const short = part.replace(/(?:得分|评分|分数|分值|分|方面|类|情况)$/u, '');
    if (short.length < LEAST_LETTERS) continue;
    const named = names.categories.filter(({ name }) => name.includes(short));
    if (new Set(named.map(({ target }) => target)).size === 1) return named[0].target;
  }
  return -1;
}

/** Letters that two names of one thing share. */
const LEAST_SHARED = 0.5;

/** One category of the table's period without a column, one column of figures without a category:
 * they belong together where their names are alike, or where the row's own sum says so. */
export function missingTargetOf({ columns, unknown, headers }: Columns, around: Surroundings): Decided {
  const figures = columns.filter(isFigure);
  const candidates = unknown.filter(
    ({ profile }) =>
      mostly(Math.max(profile.figures, profile.points), profile, 0.9) && !profile.serial && profile.least >= 0,
  );
  const targets = new Set(figures.map(({ target }) => target));
  const periods = new Set(
    figures.filter(({ target }) => target !== TOTAL_TARGET).map(({ target }) => periodOf(target, around.lens.names)),
  );
  if (candidates.length !== 1 || periods.size !== 1) return { columns, unknown };
  const missing = around.lens.names.categories.filter(
    ({ target, period }) => periods.has(period) && !targets.has(target),
  );
  const only = new Set(missing.map(({ target }) => target)).size === 1 ? missing[0] : undefined;
  const [column] = candidates;
  const parts = headers.find(({ index }) => index === column.index)?.parts ?? [];
  if (only === undefined || column.profile.most > only.max) return { columns, unknown };
  const alike = parts.some((part) => shared(part, only.name) >= LEAST_SHARED);
  if (!alike && !sumsUp(column, columns, around)) return { columns, unknown };
  const figure: FoundColumn = {
    kind: 'figure',
    index: column.index,
    header: column.header,
    target: only.target,
    month: null,
    assessor: false,
  };
  return {
    columns: [...columns, figure].sort((a, b) => a.index - b.index),
    unknown: unknown.filter((other) => other !== column),
  };
}

function periodOf(target: number, names: SchemeNames): string | undefined {
  return names.categories.find((category) => category.target === target)?.period;
}

function shared(text: string, name: string): number {
  const letters = new Set(text);
  return [...name].filter((letter) => letters.has(letter)).length / name.length;
}

/** Whether some column of the row is, in nearly all rows, the sum of the figures with this one. */
function sumsUp(column: UnknownColumn, columns: readonly FoundColumn[], around: Surroundings): boolean {
  const parts = [
    ...columns.filter((each) => isFigure(each) && each.target !== TOTAL_TARGET).map(({ index }) => index),
    column.index,
  ];
  const { view } = around;
  return Array.from({ length: widthOf(view) }, (_, index) => index).some(
    (index) => !parts.includes(index) && isSumOf(index, parts, around),
  );
}

/** Columns under unknown words that add up the figures beside them: the clerk's own. */
export function ownSums({ columns, unknown }: Decided, around: Surroundings): readonly UnknownColumn[] {
  const parts = columns.filter(isFigure).map(({ index }) => index);
  return parts.length < 2 ? [] : unknown.filter(({ index }) => isSumOf(index, parts, around));
}
