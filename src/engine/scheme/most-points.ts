// The most that rules let a household get of an item, a group or everything in a period: which decides whether a cap can
// ever bind. In: a rule set. Out: points, Infinity where nothing bounds them.
import { countingOf } from './counting';
import { fullBaseOf } from './full-base';
import { groupsAroundIn } from './groups-around';
import type { RuleSet } from './rule-set';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from './periods';
import type { CapFile, ItemFile } from './shape';

type Per = CapFile['per'];

/** From the narrowest; a row is no period of time. */
const PERIODS: readonly Per[] = ['event', 'day', 'week', 'month', 'two-months', 'quarter', 'half-year', 'year'];

/** The most days, and parts of weeks, that a period has. */
const MOST_DAYS: Readonly<Record<Exclude<Per, 'event'>, number>> = {
  day: 1,
  week: 7,
  month: 31,
  'two-months': 62,
  quarter: 92,
  'half-year': 184,
  year: 366,
};
const MOST_WEEKS: Readonly<Record<Exclude<Per, 'event'>, number>> = {
  day: 1,
  week: 1,
  month: 6,
  'two-months': 10,
  quarter: 15,
  'half-year': 28,
  year: 54,
};

/** How many periods of the kind `inner` may lie in one of `per`; 1 where `inner` is the wider. */
export function timesIn(inner: Per, per: Per): number {
  if (per === 'event' || PERIODS.indexOf(inner) >= PERIODS.indexOf(per)) return 1;
  if (inner === 'event') return Infinity;
  if (inner === 'day') return MOST_DAYS[per];
  if (inner === 'week') return MOST_WEEKS[per];
  return MONTHS_OF_PERIOD[per as keyof typeof MONTHS_OF_PERIOD] / MONTHS_OF_PERIOD[inner];
}

/** Nothing stays nothing, however often. */
function timesOf(points: number, times: number): number {
  return points === 0 ? 0 : points * times;
}

export class MostPoints {
  /** `without`: the cap that is asked about does not count. */
  constructor(
    private readonly rules: RuleSet,
    private readonly without: CapFile,
  ) {}

  /** Of whatever the cap is on, in the cap's period. */
  ofCap(): number {
    const { of, per } = this.without;
    if (of === 'bonus' || of === 'deduction') return this.ofKind(of, per);
    if (of === 'earned' || of === 'score')
      return Math.min(
        this.byCaps(of, per),
        this.ofBase(per) + this.ofKind('bonus', per) + (per === 'year' ? this.ofPosted() : 0),
      );
    const item = this.rules.items.find(({ value }) => value.id === of)?.value;
    const own = item === undefined ? this.ofGroup(of, per) : this.ofItem(item, per);
    return Math.min(
      own,
      ...groupsAroundIn(this.rules, item === undefined ? this.groupOf(of)?.within : item.group).map((group) =>
        this.byCaps(group, per),
      ),
    );
  }

  private ofItem(item: ItemFile, per: Per): number {
    return Math.min(this.byCaps(item.id, per), this.byCounting(item, per));
  }

  private byCounting(item: ItemFile, per: Per): number {
    const counting = item.counting ?? countingOf(item.unit ?? '次');
    const best = Math.max(item.points ?? 0, ...item.tiers.map(({ points }) => points));
    const isWhole = item.typed || (item.tiers.length > 0 && item.tierKind !== 'slab');
    const row = item.typed ? (item.to ?? Infinity) : best;
    if (item.repeatFactors.length > 0 || groupsAroundIn(this.rules, item.group).some((id) => this.isRepeated(id)))
      return Infinity;
    if (item.tiers.length > 0) return isWhole ? row * timesIn(item.tierPer ?? 'event', per) : Infinity;
    const once = PERIODS.find((period) => counting === `once-a-${period}`);
    if (once !== undefined) return row * timesIn(once, per);
    return isWhole && per === 'event' ? row : Infinity;
  }

  /** A group's own caps, what its items come to, and where only the highest counts that one. */
  private ofGroup(id: string, per: Per): number {
    const highest = this.groupOf(id)?.highestPer;
    const parts = this.partsOf(id, highest ?? per);
    const all =
      highest === undefined
        ? parts.reduce((sum, part) => sum + part, 0)
        : timesOf(Math.max(0, ...parts), timesIn(highest, per));
    return Math.min(this.byCaps(id, per), all);
  }

  private partsOf(id: string, per: Per): readonly number[] {
    const items = this.rules.items
      .filter(({ value }) => value.group === id)
      .map(({ value }) => this.ofItem(value, per));
    const groups = this.rules.groups
      .filter(({ value }) => value.within === id && value.id !== id)
      .map(({ value }) => this.ofGroup(value.id, per));
    return [...items, ...groups];
  }

  /** All bonuses or all deductions; groups that are credited in one month stand apart. */
  private ofKind(kind: 'bonus' | 'deduction', per: Per): number {
    const alone = this.rules.items
      .filter(({ value }) => value.kind === kind && value.group === undefined)
      .map(({ value }) => this.ofItem(value, per));
    const groups = this.rules.groups.filter(
      ({ value }) => value.within === undefined && value.postedIn === undefined && this.kindOf(value.id) === kind,
    );
    const sum = [...alone, ...groups.map(({ value }) => this.ofGroup(value.id, per))].reduce(
      (all, part) => all + part,
      0,
    );
    return Math.min(this.byCaps(kind, per), this.rules.freeItems.value ? Infinity : sum);
  }

  private kindOf(group: string): string | undefined {
    const inner = this.rules.groups.find(({ value }) => value.within === group)?.value.id;
    return (
      this.rules.items.find(({ value }) => value.group === group)?.value.kind ??
      (inner === undefined ? undefined : this.kindOf(inner))
    );
  }

  private ofPosted(): number {
    return this.rules.groups
      .filter(({ value }) => value.postedIn !== undefined)
      .reduce((sum, { value }) => sum + this.ofGroup(value.id, 'year'), 0);
  }

  private ofBase(per: Per): number {
    const months = MONTHS_OF_PERIOD[per as keyof typeof MONTHS_OF_PERIOD];
    return (
      fullBaseOf(this.rules) * Math.max(1, months / scoreMonthsOf(this.rules.year.value ?? { kind: 'sum-of-months' }))
    );
  }

  /** What the other caps on a subject leave: narrow ones as often as they fit in, wide ones once. */
  private byCaps(of: string, per: Per): number {
    const caps = this.rules.caps
      .map(({ value }) => value)
      .filter(
        (cap) =>
          cap.of === of && cap.scope === 'household' && (cap.of !== this.without.of || cap.per !== this.without.per),
      );
    return Math.min(Infinity, ...caps.map((cap) => cap.points * timesIn(cap.per, per)));
  }

  private isRepeated(id: string): boolean {
    return (this.rules.groups.find(({ value }) => value.id === id)?.value.repeatFactors.length ?? 0) > 0;
  }

  private groupOf(
    id: string | undefined,
  ): { readonly within?: string | undefined; readonly highestPer?: Per | undefined } | undefined {
    return this.rules.groups.find(({ value }) => value.id === id)?.value;
  }
}
