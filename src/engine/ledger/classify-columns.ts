// Header columns → what each is taken for: a known word, or a figure of the scheme's base.
import { headerWord, isAssessorWord, isScoreWord, isTotalWord, type HeaderWord } from './header-words';
import type { HeaderColumn } from './header-block';
import type { NameIndex} from './name-index';
import { UNKNOWN } from './name-index';
import { monthHeader, quarterHeader } from './read-period';
import type { ColumnKind, FoundColumn } from './types';

export type Classified = {
  readonly columns: readonly FoundColumn[];
  readonly unread: readonly string[];
};

type Figure = { readonly target: number; readonly month: number | null; readonly assessor: boolean };

/** The base target that means the whole base: `Scheme.baseTargets[0]`. */
export const TOTAL_TARGET = 0;

/**
 * Classifies header columns. Of several columns of one kind the preferred word stands (then the left
 * one), the others are unread; of several columns of one figure the left one stands, but for assessors.
 * `mayAssess` allows bare words such as 得分 to be the base total.
 */
export function classifyColumns(headers: readonly HeaderColumn[], targets: NameIndex): Classified {
  const named = new Map<ColumnKind, { column: HeaderColumn; rank: number }>();
  const figures: FoundColumn[] = [];
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const column of headers) {
    const word = headerWord(column.parts[column.parts.length - 1]);
    const figure = figureOf(column, targets, word);
    if (figure) {
      const key = `${figure.target}/${figure.month}`;
      if (seen.has(key) && !figure.assessor) unread.push(column.text);
      else figures.push({ kind: 'figure', index: column.index, header: column.text, ...figure });
      seen.add(key);
    } else if (word) {
      const taken = named.get(word.kind);
      if (!taken || word.rank < taken.rank) named.set(word.kind, { column, rank: word.rank });
      if (taken) unread.push(word.rank < taken.rank ? taken.column.text : column.text);
    } else {
      unread.push(column.text);
    }
  }
  const columns: FoundColumn[] = [...named].map(([kind, { column }]) => ({ kind, index: column.index, header: column.text }));
  return { columns: [...columns, ...figures].sort((a, b) => a.index - b.index), unread };
}

// The lowest part that names a target decides; what stands below it may only be a month, a quarter,
// an assessor or a word for score, so that `爱党爱国 / 扣分原因` is no figure.
function figureOf(column: HeaderColumn, targets: NameIndex, word: HeaderWord | undefined): Figure | null {
  const { parts } = column;
  let month: number | null = null;
  let assessor = false;
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at];
    const stated = monthHeader(part) ?? quarterHeader(part);
    if (stated !== null) {
      month = stated;
      continue;
    }
    const target = targets.find(part);
    if (target !== UNKNOWN && target !== TOTAL_TARGET) return { target, month: month ?? monthAbove(parts, at), assessor };
    if (isAssessorWord(part)) assessor = true;
    else if (isTotalWord(part) || target === TOTAL_TARGET) {
      const above = at > 0 ? targets.find(parts[at - 1]) : UNKNOWN;
      return { target: above !== UNKNOWN ? above : TOTAL_TARGET, month: month ?? monthAbove(parts, at), assessor };
    } else if (!(isScoreWord(part) && at > 0)) {
      return null;
    }
  }
  return (month !== null || assessor) && !word ? { target: TOTAL_TARGET, month, assessor } : null;
}

function monthAbove(parts: readonly string[], at: number): number | null {
  for (let above = at - 1; above >= 0; above--) {
    const month = monthHeader(parts[above]) ?? quarterHeader(parts[above]);
    if (month !== null) return month;
  }
  return null;
}

/** The column of a kind, or `undefined`. */
export function columnOf(columns: readonly FoundColumn[], kind: ColumnKind): FoundColumn | undefined {
  return columns.find((column) => column.kind === kind);
}
