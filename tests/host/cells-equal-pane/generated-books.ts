// Workbooks of villages that nobody wrote: a layout and a throw of dice enter, a book leaves whose cells tell functions
// less than they tell a pane: merged below each other, zeros, tables away from A1, days counted from 1904.
import type { CellTable, CellValue, MergedArea } from '../../../src/engine';
import { LAYOUTS, layLedger } from '../../oracle/layouts/all-layouts';
import { Dice } from '../../oracle/writer/dice';
import { bookOfTables } from '../model/book-of';
import type { Book } from '../model/book';

const SALT = 20_230_101;
/** Days of the years that the villages write, as Excel counts them. */
const [FIRST_DAY, LAST_DAY] = [43_000, 47_000];
const DAYS_TO_1904 = 1462;
/** Figures that a zero may stand in place of: of counts, assessments and points. */
const LARGEST_FIGURE = 40;

export type Generated = { readonly name: string; readonly write: () => Book };

/** One of each layout, in plain words and in a clerk's own by turns, and of every fifth both: a hundred and more. */
export const GENERATED: readonly Generated[] = LAYOUTS.flatMap((layout, at) =>
  [at % 2 === 0, ...(at % 5 === 0 ? [at % 2 !== 0] : [])].map((own): Generated => {
    const salt = SALT + 2 * at + Number(own);
    const dice = new Dice(salt);
    const twists = {
      merged: dice.chance(50),
      zeros: dice.chance(50),
      away: dice.chance(50),
      from1904: dice.chance(30),
    };
    const named = Object.entries(twists)
      .filter(([, wanted]) => wanted)
      .map(([name]) => name);
    return {
      name: [layout.plan, layout.name, own ? 'own words' : 'plain words', ...named].join(', '),
      write: () => {
        const { tables } = layLedger(layout, { salt, own, households: 8 + (salt % 9) });
        return bookOfTables(tables.map((table) => twisted(table, twists, dice)));
      },
    };
  }),
);

type Twists = { readonly merged: boolean; readonly zeros: boolean; readonly away: boolean; readonly from1904: boolean };

function twisted(table: CellTable, { merged, zeros, away, from1904 }: Twists, dice: Dice): CellTable {
  const zeroed = zeros ? { ...table, rows: table.rows.map((row) => row.map((cell) => zeroOf(cell, dice))) } : table;
  const joined = merged ? joinedBelow(zeroed, dice) : zeroed;
  const moved = away ? movedBy(joined, 1 + dice.below(3), dice.below(3)) : joined;
  return from1904 ? { ...moved, date1904: true, rows: moved.rows.map((row) => row.map(dayFrom1904)) } : moved;
}

function zeroOf(cell: CellValue, dice: Dice): CellValue {
  return typeof cell === 'number' && cell <= LARGEST_FIGURE && dice.chance(4) ? 0 : cell;
}

function dayFrom1904(cell: CellValue): CellValue {
  return typeof cell === 'number' && cell > FIRST_DAY && cell < LAST_DAY ? cell - DAYS_TO_1904 : cell;
}

function movedBy(table: CellTable, down: number, right: number): CellTable {
  const area = ({ top, left, bottom, right: last }: MergedArea): MergedArea => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: last + right,
  });
  return {
    ...table,
    top: (table.top ?? 0) + down,
    left: (table.left ?? 0) + right,
    merges: (table.merges ?? []).map(area),
    struck: (table.struck ?? []).map((row) => row + down),
  };
}

/** Equal texts below each other, in some of the columns, are one merged cell: its lower cells are blank. */
function joinedBelow(table: CellTable, dice: Dice): CellTable {
  const rows = table.rows.map((row) => [...row]);
  const before = table.merges ?? [];
  const merges: MergedArea[] = [];
  const isFree = (row: number, column: number): boolean =>
    !before.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  for (let column = 0; column < Math.max(0, ...rows.map((row) => row.length)); column += 1) {
    if (!dice.chance(40)) continue;
    for (let top = 0; top < rows.length;) {
      const text = rows[top][column];
      let bottom = top;
      while (
        typeof text === 'string' &&
        text !== '' &&
        bottom + 1 < rows.length &&
        rows[bottom + 1][column] === text &&
        isFree(bottom + 1, column)
      )
        bottom += 1;
      if (bottom > top && isFree(top, column)) {
        for (let below = top + 1; below <= bottom; below += 1) rows[below][column] = null;
        merges.push({ top, left: column, bottom, right: column });
      }
      top = bottom + 1;
    }
  }
  return { ...table, rows, merges: [...before, ...merges] };
}
