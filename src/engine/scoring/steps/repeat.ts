// Rows that count more, less or nothing when they are repeated: “再犯加倍”, “第三次起才扣”.
// The n-th row of the item, or of a group of items together (“第三次轻微违规起”), in each period is multiplied by the n-th
// factor, all later ones by the last; where a plan says within how many months, the rows of that time before each are
// counted, those of an earlier year among them.
import { firstDayOf, monthOfDay, orderMonthsLater } from '../../basis/calendar';
import type { Repetition } from '../../scheme/types';
import * as codes from '../codes';
import type { VersionTables } from '../compile';
import { CAP_PERIODS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import { slotIn } from './cap-meter';
import type { Workspace } from '../workspace';
import { groupChain } from './group-cap';
import type { ScoringStep, StepRun } from './step';

export const repeat: ScoringStep = {
  kind: 'repeat',
  prepare: (rules) =>
    rules.byMonth.some(({ rules: { groups, items } }) => [...items, ...groups].some((one) => one.repeat !== null))
      ? multiply(rules)
      : null,
};

/** `of`: whose rows are counted together. */
type Repeated = { readonly of: string; readonly rule: Repetition };

function multiply(rules: CompiledYear): StepRun {
  // By month of the year, then item.
  const repeats = rules.byMonth.map((tables) => rules.scheme.items.map((_, item) => repeatedIn(tables, rules, item)));
  return (work) => {
    const met = new Map<string, number>();
    const earlier = new EarlierRows(work, rules, repeats[0]);
    for (let line = 0; line < work.length; line++) {
      const item = work.subject[line];
      if (work.rule[line] === codes.NO_RULE || item < 0 || work.counted[line] === 0) continue;
      const repeated = repeats[work.month[line]][item];
      if (repeated === null) continue;
      const { of, rule } = repeated;
      const before =
        rule.within === null
          ? next(met, `${of} ${slotIn(CAP_PERIODS.indexOf(rule.per), work, line)}`)
          : earlier.countUpTo(of, work.dayOf(line), rule.within);
      const factor = rule.factors[Math.min(before, rule.factors.length - 1)];
      if (factor === 1) continue;
      work.raw[line] *= factor;
      work.counted[line] *= factor;
      work.reason[line] = codes.REASON_REPEATED;
    }
  };
}

/** How many were met before; one more is met now. */
function next(met: Map<string, number>, key: string): number {
  const before = met.get(key) ?? 0;
  met.set(key, before + 1);
  return before;
}

/** The days of the household's rows that count as repetitions, by what they are counted together for. */
class EarlierRows {
  private readonly days = new Map<string, number[]>();

  /** `repeats`: by item, as the year begins; rows of earlier years count unless they were voided or the household was
   * not there. */
  constructor(work: Workspace, rules: CompiledYear, repeats: readonly (Repeated | null)[]) {
    const { offsets, day, item, voided } = work.ledger.events;
    const first = firstDayOf(rules.first);
    for (let event = offsets[work.household]; event < offsets[work.household + 1] && day[event] < first; event++) {
      const repeated = item[event] < 0 ? null : repeats[item[event]];
      if (
        repeated !== null &&
        repeated.rule.within !== null &&
        voided[event] === 0 &&
        monthOfDay(day[event]) >= work.first
      )
        this.add(repeated.of, day[event]);
    }
  }

  /** How many there are within the months up to the day, which then is one of them:
   * a time of months ends with the day of the same number. */
  countUpTo(of: string, day: number, within: number): number {
    const now = orderMonthsLater(day, 0);
    const before = (this.days.get(of) ?? []).filter((one) => orderMonthsLater(one, within) >= now).length;
    this.add(of, day);
    return before;
  }

  private add(of: string, day: number): void {
    const days = this.days.get(of);
    if (days === undefined) this.days.set(of, [day]);
    else days.push(day);
  }
}

/** The item's own factors, else those of the innermost group around it that has some;
 * a plan has no row in two of them. */
function repeatedIn(tables: VersionTables, { scheme, groupIds }: CompiledYear, item: number): Repeated | null {
  const own = tables.rules.items.find(({ id }) => id === scheme.items[item].id)?.repeat ?? null;
  if (own !== null) return { of: `item ${item}`, rule: own };
  for (const group of groupChain(tables, tables.group[item])) {
    const rule = tables.rules.groups.find(({ id }) => id === groupIds[group])?.repeat ?? null;
    if (rule !== null) return { of: `group ${group}`, rule };
  }
  return null;
}
