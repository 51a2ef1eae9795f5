// Caps → look-up tables: by period, then by item or group, so that a line finds the caps that it meets by index.
import type { Scale } from '../basis/points';
import type { CapPeriod, CapWhole, Rules, Scheme } from '../scheme/types';
import { grainsOf } from './grains';

export type CompiledCap = {
  readonly grains: number;
  readonly points: number;
  readonly per: CapPeriod;
  /** A row that passes it counts nothing at all. */
  readonly refuses: boolean;
  /** The name of what it caps, and its clause. */
  readonly name: string;
  readonly clause: string;
};

/** From the narrowest period to the widest: caps are met in this order. */
export const CAP_PERIODS: readonly CapPeriod[] = [
  'event',
  'day',
  'week',
  'month',
  'two-months',
  'quarter',
  'half-year',
  'year',
];

/** Months of the periods that are made of months. */
export const CAP_MONTHS: Readonly<Partial<Record<CapPeriod, number>>> = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** Index = that of CAP_PERIODS; `null` where no cap has the period. Inside by subject:
 * index into the caps, −1 for none. */
export type CapTables = readonly (Int16Array | null)[];

export type CompiledCaps = {
  readonly itemCaps: CapTables;
  readonly groupCaps: CapTables;
  /** For all households together. */
  readonly villageItemCaps: CapTables;
  readonly villageGroupCaps: CapTables;
  /** On base and bonuses before deductions, and on what is left after them: index into the caps. */
  readonly earnedCaps: readonly number[];
  readonly scoreCaps: readonly number[];
};

/** The groups that hold all bonuses and all deductions of a plan that caps them. */
export const WHOLE_GROUPS: readonly CapWhole[] = ['bonus', 'deduction'];
const WHOLE_NAMES: Readonly<Record<CapWhole, string>> = {
  bonus: '全部加分',
  deduction: '全部减分',
  earned: '基础分和加分',
  score: '得分',
};

type Context = {
  readonly scheme: Scheme;
  readonly scale: Scale;
  readonly groupIds: readonly string[];
  readonly caps: CompiledCap[];
};

/** The caps of one version; they are added to `caps`. Of two on one subject and period the smaller binds. */
export function compileCaps(rules: Rules, { scheme, scale, groupIds, caps }: Context): CompiledCaps {
  const tables = { household: tablesFor(), village: tablesFor() };
  function tablesFor(): { readonly items: TablesByPeriod; readonly groups: TablesByPeriod } {
    return { items: new TablesByPeriod(scheme.items.length, caps), groups: new TablesByPeriod(groupIds.length, caps) };
  }
  const wholes: Record<'earned' | 'score', number[]> = { earned: [], score: [] };
  for (const { subject, per, scope, points, refuses, clause } of rules.caps) {
    const { items, groups } = tables[scope];
    const add = (name: string): number =>
      caps.push({ grains: grainsOf(points, scale), points, per, refuses, name, clause }) - 1;
    if (subject.kind === 'whole' && (subject.id === 'earned' || subject.id === 'score'))
      wholes[subject.id].push(add(WHOLE_NAMES[subject.id]));
    else if (subject.kind === 'whole') groups.put(groupIds.indexOf(subject.id), add(WHOLE_NAMES[subject.id]));
    else if (subject.kind === 'group')
      groups.put(
        groupIds.indexOf(subject.id),
        add(rules.groups.find(({ id }) => id === subject.id)?.name ?? subject.id),
      );
    else {
      const item = rules.items.find(({ id }) => id === subject.id);
      items.put(
        scheme.items.findIndex(({ id }) => id === subject.id),
        add(item ? `${item.id} ${item.name}` : subject.id),
      );
    }
  }
  const { household, village } = tables;
  return {
    itemCaps: household.items.tables,
    groupCaps: household.groups.tables,
    villageItemCaps: village.items.tables,
    villageGroupCaps: village.groups.tables,
    earnedCaps: wholes.earned,
    scoreCaps: wholes.score,
  };
}

class TablesByPeriod {
  readonly tables: (Int16Array | null)[] = CAP_PERIODS.map(() => null);

  constructor(
    private readonly subjects: number,
    private readonly caps: readonly CompiledCap[],
  ) {}

  put(subject: number, cap: number): void {
    if (subject < 0) throw new Error(`a cap on what the scheme does not have: ${this.caps[cap].name}`);
    const { per, points } = this.caps[cap];
    const table = (this.tables[CAP_PERIODS.indexOf(per)] ??= new Int16Array(this.subjects).fill(-1));
    if (table[subject] < 0 || this.caps[table[subject]].points > points) table[subject] = cap;
  }
}

/** The groups of a scheme, then those of all bonuses and all deductions where a cap needs them. */
export function groupIdsOf(scheme: Scheme): readonly string[] {
  const named = scheme.versions.flatMap(({ rules }) => rules.groups.map(({ id }) => id));
  const whole = WHOLE_GROUPS.filter((of) =>
    scheme.versions.some(({ rules }) =>
      rules.caps.some(({ subject }) => subject.kind === 'whole' && subject.id === of),
    ),
  );
  return [...new Set([...named, ...whole])];
}
