// Items whose count is worth more the larger it is: “满 85 小时记 15 分”, “超过 85 小时”, or each part of a donation at its own
// rate. Where the counts of a period are added up first, each row is worth what it adds to the period so far, in date
// order.
import { MILLI } from '../../basis/points';
import type { TierTable } from '../../scheme/types';
import * as codes from '../codes';
import { CAP_PERIODS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import { grainsOf } from '../grains';
import { slotIn } from './cap-meter';
import type { ScoringStep, StepRun } from './step';
import { usesRule } from './step';

export const tiers: ScoringStep = {
  kind: 'tiers',
  prepare: (rules) => (usesRule(rules, codes.RULE_TIERS) ? countTiers(rules) : null),
};

function countTiers(rules: CompiledYear): StepRun {
  const tables = rules.byMonth.map(
    (version) =>
      new Map(
        version.rules.items.flatMap((item) =>
          item.tiers === null ? [] : [[rules.scheme.items.findIndex(({ id }) => id === item.id), item.tiers] as const],
        ),
      ),
  );
  return (work) => {
    if (!work.meets(codes.RULE_TIERS)) return;
    const sums = new Map<string, number>();
    for (let line = 0; line < work.length; line++) {
      if (work.rule[line] !== codes.RULE_TIERS) continue;
      const item = work.subject[line];
      const table = tables[work.month[line]].get(item);
      if (table === undefined) continue;
      const key = table.per === 'event' ? `${line}` : `${item} ${slotIn(CAP_PERIODS.indexOf(table.per), work, line)}`;
      const before = sums.get(key);
      const after = (before ?? 0) + work.units[line];
      sums.set(key, after);
      // Before its first row a period is worth nothing, also where the lowest tier begins at 0.
      work.raw[line] = worthOf(table, after, rules) - (before === undefined ? 0 : worthOf(table, before, rules));
      work.counted[line] = work.raw[line];
    }
  };
}

/** Grains of a count in thousandths. */
function worthOf({ kind, tiers: steps }: TierTable, count: number, { scale }: CompiledYear): number {
  if (kind === 'level')
    return steps.reduce(
      (worth, { from, above, points }) =>
        count > from * MILLI || (!above && count === from * MILLI) ? grainsOf(points, scale) : worth,
      0,
    );
  return steps.reduce((worth, { from, points }, at) => {
    const part = Math.min(count, (steps[at + 1]?.from ?? Infinity) * MILLI) - from * MILLI;
    return part > 0 ? worth + Math.round(part) * (grainsOf(points, scale) / MILLI) : worth;
  }, 0);
}
