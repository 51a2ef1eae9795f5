// One column of a header → the known word that its texts are, on the side that a heading above it says.
import { timeUnitIn, type TimeUnit } from '../names/time-units';
import type { ColumnKind } from '../types';
import type { HeaderColumn } from './header-block';
import { headerWord, type HeaderWord } from './header-words';

/** The word of a column; `times`: what items of the plan are counted in. */
export function wordHere(column: HeaderColumn, times: ReadonlySet<TimeUnit>): HeaderWord | undefined {
  const word = wordOf(column);
  // How long something took says how often only in a plan that counts by the hour, and not below the name of an item.
  if (word?.kind !== 'duration') return word;
  return column.parts.length === 1 && times.has(timeUnitIn(column.text) ?? 'hours') ? word : undefined;
}

/** The word of a column, whatever the plan. */
export function wordOf({ parts }: HeaderColumn): HeaderWord | undefined {
  const word = headerWord(parts[parts.length - 1]);
  const kind = word && parts.length > 1 ? SIDED[word.kind] : undefined;
  const side = kind && sideOfHeading(parts.slice(0, -1));
  return word && side ? { ...word, kind: `${side}-${kind}` } : word;
}

/** What 事由 and 分值 are below a heading 加分 or 扣分. */
const SIDED: Readonly<Partial<Record<ColumnKind, 'item' | 'points'>>> = {
  item: 'item',
  'item-text': 'item',
  points: 'points',
};
const PLUS_HEADING = /^(?:加|奖|增)[^减扣罚失]{0,4}$/u;
const MINUS_HEADING = /^(?:减|扣|罚|失)[^加奖增得]{0,4}$/u;

/** The side that a heading over a column says it is on. */
export function sideOfHeading(parts: readonly string[]): 'bonus' | 'deduction' | undefined {
  return parts.some((part) => PLUS_HEADING.test(part))
    ? 'bonus'
    : parts.some((part) => MINUS_HEADING.test(part))
      ? 'deduction'
      : undefined;
}
