// Items that count whole units only: “不足1小时的不计”, or rounded half up. The count of each row is made whole before
// anything is made of it.
import { MILLI } from '../../basis/points';
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import type { ScoringStep, StepRun } from './step';

export const wholeUnits: ScoringStep = {
  kind: 'whole-units',
  prepare: (rules) =>
    rules.byMonth.some((tables) => tables.rules.items.some((item) => item.wholeUnits !== null))
      ? makeWhole(rules)
      : null,
};

function makeWhole(rules: CompiledYear): StepRun {
  // By month of the year, then item: what is added to a count before its part of a unit falls away;
  // −1 where parts count.
  const added = rules.byMonth.map((tables) =>
    rules.scheme.items.map(({ id }) => addedBy(tables.rules.items.find((item) => item.id === id)?.wholeUnits ?? null)),
  );
  return (work) => {
    for (let line = 0; line < work.length; line++) {
      const item = work.subject[line];
      if (work.rule[line] === codes.NO_RULE || item < 0) continue;
      const add = added[work.month[line]][item];
      if (add < 0 || work.units[line] % MILLI === 0) continue;
      work.units[line] = Math.floor((work.units[line] + add) / MILLI) * MILLI;
      work.raw[line] = work.units[line] * rules.byMonth[work.month[line]].grains[item];
      work.reason[line] = codes.REASON_WHOLE_UNITS;
      // Less than one whole unit does not count at all.
      if (work.units[line] === 0) work.rule[line] = codes.NO_RULE;
    }
  };
}

function addedBy(rounding: 'down' | 'half-up' | null): number {
  return rounding === null ? -1 : rounding === 'down' ? 0 : MILLI / 2;
}
