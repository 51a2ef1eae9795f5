// Which side a word or a table's name puts rows on: the text of a 类别 cell, a sheet's name or a title enters, bonus or
// deduction leaves.
import { compact, isBlank, textOf, type CellValue } from '../../basis/cells';
import { pointsIn } from '../../basis/spelt-figures';
import type { TableSource } from '../rows/read-context';
import { bodyOf, indexOf } from '../rows/read-context';
import { type Side, sideInName } from '../tables/side-in-name';

const MINUS_WORD = /减|扣|罚|惩|负|失|处分|批评|黑榜|[差坏劣]|^[-－—–]$/u;
const PLUS_WORD = /加|奖|增|正|得|表扬|红榜|[好优]|^[+＋]$/u;

const remembered = new Map<string, Side | null>();
const MOST_REMEMBERED = 5_000;

/** The side that a cell names; `null` for what names none, or both. */
export function sideOfWord(cell: CellValue | undefined): Side | null {
  if (typeof cell !== 'string' || cell === '') return null;
  let side = remembered.get(cell);
  if (side === undefined) {
    const text = compact(textOf(cell));
    const [minus, plus] = [MINUS_WORD.test(text), PLUS_WORD.test(text)];
    side = minus === plus ? null : minus ? 'deduction' : 'bonus';
    if (remembered.size < MOST_REMEMBERED) remembered.set(cell, side);
  }
  return side;
}

/** The side of a whole table, by the sheet's name, else by its title; one that contradicts the other says nothing. */
export function sideOfTable({ table, title }: TableSource): Side | 'both' | null {
  const [own, titled] = [sideInName(table.sheet), sideInName(title)];
  if (own === null || titled === null) return own ?? titled;
  return own === titled ? own : own === 'both' ? titled : titled === 'both' ? own : 'both';
}

/** Whether a table has points of several rows none of which names its side, by its 类别 or by a sign. */
export function hidesSides(source: TableSource): boolean {
  const [direction, points] = [indexOf(source, 'direction'), indexOf(source, 'points')];
  const { first, last } = bodyOf(source);
  let figures = 0;
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    if (!row) continue;
    if (direction >= 0 && sideOfWord(row[direction]) !== null) return false;
    const cell = points < 0 ? null : row[points];
    if (isBlank(cell) || pointsIn(cell) === null) continue;
    if (typeof cell === 'number' ? cell < 0 : /^\s*[-+－＋−加减扣奖罚]/u.test(textOf(cell))) return false;
    figures++;
  }
  return figures > 1;
}
