// Rows that count more, less or nothing when they are repeated: “再犯加倍”, “第三次起才扣”. The n-th row of the item in each period
// is multiplied by the n-th factor, all later ones by the last.
import * as codes from '../codes';
import { CAP_PERIODS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import { slotIn } from './cap-meter';
import type { ScoringStep, StepRun } from './step';

export const repeat: ScoringStep = {
  kind: 'repeat',
  prepare: (rules) => (rules.byMonth.some((tables) => tables.rules.items.some((item) => item.repeat !== null)) ? multiply(rules) : null),
};

function multiply(rules: CompiledYear): StepRun {
  const repeats = rules.byMonth.map((version) => new Map(version.rules.items.flatMap((item) => (item.repeat === null ? [] : [[rules.scheme.items.findIndex(({ id }) => id === item.id), item.repeat] as const]))));
  return (work) => {
    const met = new Map<string, number>();
    for (let line = 0; line < work.length; line++) {
      const item = work.subject[line];
      if (work.rule[line] === codes.NO_RULE || item < 0 || work.counted[line] === 0) continue;
      const rule = repeats[work.month[line]].get(item);
      if (rule === undefined) continue;
      const key = `${item} ${slotIn(CAP_PERIODS.indexOf(rule.per), work, line)}`;
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
