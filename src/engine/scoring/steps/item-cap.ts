// Caps of single items, over periods of any length. In date order: the rows that come first count.
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import { capped, CapMeters, WIDEST_PERIOD } from './cap-meter';
import { linesInOrder } from './lines-in-order';
import type { ScoringStep, StepRun } from './step';

export const itemCap: ScoringStep = {
  kind: 'item-cap',
  prepare: (rules) => (rules.byMonth.some(({ itemCaps }) => capped(itemCaps)) ? cutItems(rules) : null),
};

function cutItems(rules: CompiledYear): StepRun {
  const meters = new CapMeters(rules.caps, rules.scheme.items.length);
  // By month, then item.
  const chains = rules.byMonth.map(({ itemCaps: tables }) =>
    rules.scheme.items.map((_, subject) => meters.chainOf([{ tables, subject, most: WIDEST_PERIOD }])),
  );
  const cut = (work: Workspace, line: number): void => {
    const item = work.subject[line];
    if (work.rule[line] === codes.NO_RULE || item < 0 || work.counted[line] === 0) return;
    meters.cut(chains[work.month[line]][item], work, line, codes.REASON_ITEM_CAP);
  };
  return (work) => {
    meters.reset();
    if (meters.refuses) for (const line of linesInOrder(work)) cut(work, line);
    else for (let line = 0; line < work.length; line++) cut(work, line);
  };
}
