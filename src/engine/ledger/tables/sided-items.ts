// Two columns of items, all of one bonuses and all of the other deductions → a bonus and a deduction beside each other.
import type { FoundColumn } from '../types';
import { UNKNOWN } from '../names/name-index';
import { type ColumnProfile, mostly, profileOf } from './column-profile';
import { headerKey, headerWord } from './header-words';
import type { Surroundings, UnderstoodColumns } from './understood-columns';

const NEARLY_ALL = 0.9;

type Columns = Pick<UnderstoodColumns, 'columns' | 'unknown'>;

/** The columns, an unknown one beside 项目 taken for the other side where their items say so. */
export function itemsOfSides({ columns, unknown }: Columns, { view, body, lens }: Surroundings): Columns {
  const item = columns.find(({ kind }) => kind === 'item');
  const text = columns.find(({ kind, header }) => kind === 'item-text' && headerWord(headerKey(header)) === undefined);
  const other =
    unknown.find(({ profile }) => mostly(profile.items, profile, 0.6)) ??
    (text && { ...text, profile: profileOf(view, text.index, body, lens) });
  if (
    item === undefined ||
    other === undefined ||
    columns.some(({ kind }) => kind === 'bonus-item' || kind === 'deduction-item')
  )
    return { columns, unknown };
  const [own, beside] = [sideOf(profileOf(view, item.index, body, lens)), sideOf(other.profile)];
  if (own === null || beside === null || own === beside) return { columns, unknown };
  const kinds = { [item.index]: own, [other.index]: beside };
  const sided = [item, other].map(({ index, header }: Pick<FoundColumn, 'index' | 'header'>): FoundColumn => ({
    kind: `${kinds[index]}-item`,
    index,
    header,
  }));
  return {
    columns: [...columns.filter((column) => column !== item && column !== text), ...sided].sort(
      (a, b) => a.index - b.index,
    ),
    unknown: unknown.filter((column) => column !== other),
  };
}

/** Rows that are compared. */
const ROWS_COMPARED = 100;

/** Whether two columns name the same items wherever both do: `项目编号 | 项目名称`. */
export function nameSameItems(one: number, other: number, { view, body, lens: { names } }: Surroundings): boolean {
  const pairs = view.rows
    .slice(body.top, Math.min(body.bottom + 1, body.top + ROWS_COMPARED))
    .flatMap((row): readonly (readonly [number, number])[] => {
      const [a, b] = [row?.[one], row?.[other]].map((cell) =>
        typeof cell === 'string' ? names.items.find(cell) : UNKNOWN,
      );
      return a === UNKNOWN || b === UNKNOWN ? [] : [[a, b]];
    });
  return pairs.filter(([a, b]) => a === b).length >= pairs.length * NEARLY_ALL;
}

function sideOf(profile: ColumnProfile): 'bonus' | 'deduction' | null {
  const { items, deductions } = profile;
  return items === 0
    ? null
    : deductions >= items * NEARLY_ALL
      ? 'deduction'
      : deductions <= items * (1 - NEARLY_ALL)
        ? 'bonus'
        : null;
}
