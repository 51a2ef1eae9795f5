// 冲销: rows that take earlier rows of the same household and item back. They enter while rows are read; at the end
// each takes out the rows whose points it names, and neither it nor they count.
import { formatDay } from '../../basis/calendar';
import { MICRO } from '../../basis/points';
import { problem, type Place } from '../../basis/problem';
import { reject, type ReadContext, type TableSource } from '../rows/read-context';
import type { EventGatherer, EventRecord } from './event-gatherer';
import type { CompiledItems } from './event-items';

/** A reversing row: its record as it would be kept, the points (Micro, above 0) that it takes back, and where it
 * stands. */
export type Reversal = {
  readonly record: EventRecord;
  readonly amount: number;
  readonly typed: string | number | boolean | null;
  readonly label: string;
  readonly place: Place;
};

export class Reversals {
  private readonly rows: Reversal[] = [];

  constructor(
    private readonly context: ReadContext,
    private readonly items: CompiledItems,
  ) {}

  add(reversal: Reversal): void {
    this.rows.push(reversal);
  }

  /** Voids the rows that are taken back, and adds the rows that take them back, voided too;
   * one that finds nothing is an error. */
  settle(gatherer: EventGatherer, sources: readonly TableSource[]): void {
    if (this.rows.length === 0) return;
    const counted = this.countedRows(gatherer);
    for (const reversal of this.rows) {
      const { household, item, day } = reversal.record;
      const candidates = counted.get(`${household}/${item}`) ?? [];
      const taken = rowsOf(
        reversal,
        candidates.filter((at) => gatherer.day[at] <= day),
        (at) => this.items.amountOf(item, gatherer.figuresAt(at)),
      );
      if (taken.length === 0) {
        this.refuse(reversal);
        continue;
      }
      for (const at of taken) gatherer.voidRow(at);
      counted.set(
        `${household}/${item}`,
        candidates.filter((at) => !taken.includes(at)),
      );
      gatherer.push({ ...reversal.record, voided: true });
      this.say(reversal, gatherer, taken, sources);
    }
  }

  // Only of households and items that something is taken back of; in the order of days, the latest last.
  private countedRows(gatherer: EventGatherer): Map<string, number[]> {
    const counted = new Map<string, number[]>(
      this.rows.map(({ record }) => [`${record.household}/${record.item}`, []]),
    );
    for (let at = 0; at < gatherer.length; at++)
      if (!gatherer.isVoided(at)) counted.get(`${gatherer.household[at]}/${gatherer.item[at]}`)?.push(at);
    for (const rows of counted.values()) rows.sort((a, b) => gatherer.day[a] - gatherer.day[b] || a - b);
    return counted;
  }

  private refuse({ record, typed, label, place, amount }: Reversal): void {
    const refused = problem('nothing-to-reverse', place, typed, {
      ...this.whose(record.household),
      item: label,
      points: amount / MICRO,
    });
    reject(this.context, refused, { household: record.household, role: 'events', month: null });
  }

  private say(
    { record, typed, label, place }: Reversal,
    gatherer: EventGatherer,
    taken: readonly number[],
    sources: readonly TableSource[],
  ): void {
    const first = taken[taken.length - 1];
    const firstSheet = sources.find(({ number }) => number === gatherer.tableAt(first))?.table.sheet ?? '';
    const facts = {
      ...this.whose(record.household),
      item: label,
      date: formatDay(gatherer.day[first]),
      firstSheet,
      firstRow: gatherer.row[first],
      rows: taken.length,
    };
    this.context.problems.push(problem('row-reversed', place, typed, facts));
  }

  private whose(household: number): { readonly household: string; readonly head: string } {
    const { id, head } = this.context.households.households[household];
    return { household: id, head };
  }
}

/** The latest row worth just what is taken back, else the latest rows that add up to it;
 * none where there are no such rows. */
function rowsOf(
  { amount }: Reversal,
  candidates: readonly number[],
  amountOf: (at: number) => number,
): readonly number[] {
  const latest = [...candidates].reverse();
  const one = latest.find((at) => amountOf(at) === amount);
  if (one !== undefined) return [one];
  const taken: number[] = [];
  let left = amount;
  for (const at of latest) {
    const own = amountOf(at);
    if (!(own > 0 && own <= left)) continue;
    taken.push(at);
    left -= own;
    if (left === 0) return taken;
  }
  return [];
}
