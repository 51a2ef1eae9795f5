// Rows that count more, less or nothing when they are repeated: “再犯加倍”, “第三次起才扣”. The n-th row of the item, or of a
// group of items together (“第三次轻微违规起”), in each period is multiplied by the n-th factor, all later ones by the last.
import type { Repetition } from '../../scheme/types';
import * as codes from '../codes';
import type { VersionTables } from '../compile';
import { CAP_PERIODS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import { slotIn } from './cap-meter';
import { groupsAround } from './group-cap';
import type { ScoringStep, StepRun } from './step';

export const repeat: ScoringStep = {
  kind: 'repeat',
  prepare: (rules) => (rules.byMonth.some(({ rules: { groups, items } }) => [...items, ...groups].some((one) => one.repeat !== null)) ? multiply(rules) : null),
};

/** `of`: whose rows are counted together. */
type Repeated = { readonly of: string; readonly rule: Repetition };

function multiply(rules: CompiledYear): StepRun {
  // By month of the year, then item.
  const repeats = rules.byMonth.map((tables) => rules.scheme.items.map((_, item) => repeatedIn(tables, rules, item)));
  return (work) => {
    const met = new Map<string, number>();
    for (let line = 0; line < work.length; line++) {
      const item = work.subject[line];
      if (work.rule[line] === codes.NO_RULE || item < 0 || work.counted[line] === 0) continue;
      const repeated = repeats[work.month[line]][item];
      if (repeated === null) continue;
      const { of, rule } = repeated;
      const key = `${of} ${slotIn(CAP_PERIODS.indexOf(rule.per), work, line)}`;
      const before = met.get(key) ?? 0;
      met.set(key, before + 1);
      const factor = rule.factors[Math.min(before, rule.factors.length - 1)];
      if (factor === 1) continue;
      work.raw[line] *= factor;
      work.counted[line] *= factor;
      work.reason[line] = codes.REASON_REPEATED;
    }
  };
}

/** The item's own factors, else those of the innermost group around it that has some; a plan has no row in two of them. */
function repeatedIn(tables: VersionTables, { scheme, groupIds }: CompiledYear, item: number): Repeated | null {
  const own = tables.rules.items.find(({ id }) => id === scheme.items[item].id)?.repeat ?? null;
  if (own !== null) return { of: `item ${item}`, rule: own };
  for (const group of groupsAround(tables, tables.group[item])) {
    const rule = tables.rules.groups.find(({ id }) => id === groupIds[group])?.repeat ?? null;
    if (rule !== null) return { of: `group ${group}`, rule };
  }
  return null;
}
